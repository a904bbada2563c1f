/** Articles with a name that fits two places, and so is kept as a mention without a record. */
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeArticles } from '../../bench/folders.ts'
import { authority } from './seeds.ts'

/** Writes `count` generated articles, each of which ends by naming Brest: of Belarus, or of France. */
export function writeAmbiguous(folder: string, count: number, seed: number): void {
  writeArticles(folder, authority, count, seed)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.txt')) appendFileSync(join(folder, file), '\nOfficials will meet in Brest next.\n')
}
