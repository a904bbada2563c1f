/** What was typed, what a suggestion shows, and how many names are looked at. */
import { type SQL, sql } from 'drizzle-orm'
import type { Column } from '#dialect'

/** Names that are looked at of those that are not in memory. */
export const MOST_NAMES = 300

/** Of a record: what a suggestion shows. */
export interface Used {
  id: string
  name: string
  article_count: number
}

/** The folded beginning of a word, its letters and digits alone, and what fills the placeholders of the statements. */
export interface Typed {
  prefix: string
  words: string
  values: { from: string; to: string; words: string; limit: number }
}

/** Titles are made of common words: the index has too much to say of shorter beginnings. */
export const isIndexed = ({ prefix }: Typed): boolean => prefix.length >= 3

export const mostUsedFirst = (a: Used, b: Used): number =>
  b.article_count - a.article_count || (a.id < b.id ? -1 : Number(a.id > b.id))

export const begins = (key: Column | SQL): SQL =>
  sql`${key} >= ${sql.placeholder('from')} and ${key} < ${sql.placeholder('to')}`

export const number = (value: number): SQL => sql.raw(String(value))
