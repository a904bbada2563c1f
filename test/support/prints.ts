/** Folders of reports as papers print them, and what a loaded server says of their copies. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import supertest from 'supertest'
import type { Rig } from './seeds.ts'

/** [name, day of publication or '', sentences of the body]. */
export type Print = [string, string, string[]]

const paragraphs = (sentences: string[]) =>
  Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) =>
    sentences.slice(i * 4, i * 4 + 4).join(' '),
  )

/** The file of a report in a folder. */
export const fileOf = (folder: string, name: string) => join(folder, `${name}.txt`)

/** Writes the texts of reports, four sentences to a paragraph. */
export function putTexts(folder: string, prints: Print[]): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, , sentences] of prints)
    writeFileSync(fileOf(folder, name), `${[`Report ${name}`, ...paragraphs(sentences)].join('\n\n')}\n`)
}

/** Writes the metadata of reports; `address` is the last part of a report's URL. */
export const putMetadata = (folder: string, prints: Print[], address = (name: string) => name): void =>
  writeFileSync(
    join(folder, 'metadata.csv'),
    `file,url,title,source,published\n${prints
      .map(
        ([name, day]) =>
          `${name}.txt,https://example.org/${address(name)},Report ${name},Paper ${name},${day}\n`,
      )
      .join('')}`,
  )

/** "copy → first 0.7": every copy with the first article of its group, by name. */
export async function linksOf({ app }: Rig): Promise<string[]> {
  const { body } = await supertest(app.server).get('/articles?limit=100&fields=id,title,duplicate_of')
  const items = body.data as {
    id: string
    title: string
    duplicate_of: { id: string; similarity: number } | null
  }[]
  const names = new Map(items.map(({ id, title }) => [id, title.replace('Report ', '')]))
  return items
    .flatMap(({ id, duplicate_of }) =>
      duplicate_of
        ? [`${names.get(id)} → ${names.get(duplicate_of.id)} ${duplicate_of.similarity.toFixed(1)}`]
        : [],
    )
    .sort()
}
