/** Gold annotations: what a careful reader found in an article, and the folders they lie in. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface GoldName {
  name: string
  surfaces: string[]
  /** Places only: used as a modifier and nothing else; neither reward nor penalty. */
  attributive_only?: boolean
}

export interface GoldEvent {
  type: string
  /** `2016-08-26`, `2016-08`, `2016` or null. */
  date: string | null
  place: string | null
  participants: string[]
}

export interface GoldQuote {
  text: string
  /** A person's name, or `org/anonymous: …` for anybody else. */
  speaker: string
}

export interface Gold {
  title: string | null
  author: string | null
  published: string | null
  boilerplate_lines: number[]
  people: GoldName[]
  places: GoldName[]
  /** Not all that the article names: only what is missed counts. */
  organizations: string[]
  optional_people: string[]
  optional_places: string[]
  quotes: GoldQuote[]
  events: GoldEvent[]
}

/** One annotated article: the text's path and its annotation. */
export interface GoldCase {
  id: string
  path: string
  gold: Gold
}

/** The cases of a folder of `.txt` files and a folder of `.json` files with the same basenames; a text without is skipped. */
export function listCases(docs: string, golds: string): GoldCase[] {
  return readdirSync(docs)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const id = basename(file, '.txt')
      const path = join(golds, `${id}.json`)
      if (!existsSync(path)) return []
      return [{ id, path: join(docs, file), gold: JSON.parse(readFileSync(path, 'utf8')) as Gold }]
    })
}
