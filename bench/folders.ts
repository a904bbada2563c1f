/** Writes generated articles as people have them: folders of text files with a metadata.csv beside them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authority } from '../src/load/types.ts'
import { type GeneratedArticle, generateArticles, METADATA } from './generate.ts'

const PER_FOLDER = 1000

const csvLine = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

function writeFolder(folder: string, articles: GeneratedArticle[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of articles) writeFileSync(join(folder, file), text)
  const rows = [METADATA, ...articles.map(({ metadata }) => metadata)]
  writeFileSync(join(folder, 'metadata.csv'), `${rows.map(csvLine).join('\n')}\n`)
}

/** Writes `count` articles under `folder`, a thousand to a sub-folder; says how many bytes of text they have. */
export function writeArticles(folder: string, authority: Authority, count: number, seed: number): number {
  let bytes = 0
  let batch: GeneratedArticle[] = []
  let folders = 0
  const flush = () => {
    writeFolder(join(folder, String(folders++).padStart(4, '0')), batch)
    batch = []
  }
  for (const article of generateArticles(authority, count, seed)) {
    bytes += Buffer.byteLength(article.text)
    batch.push(article)
    if (batch.length === PER_FOLDER) flush()
  }
  if (batch.length > 0) flush()
  return bytes
}
