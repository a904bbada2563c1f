/** What was typed, and the bounds of looking for it. */
import { type SQL, sql } from 'drizzle-orm'
import type { Column } from '#dialect'

/** Names that are looked at, and used records that are walked where more names than these begin so. */
export const MOST_NAMES = 300
export const MOST_WALKED = 500

/** Of a record: what a suggestion shows. */
export interface Used {
  id: string
  name: string
  article_count: number
}

/** The folded beginning of a word, and what fills the placeholders of the statements. */
export interface Typed {
  prefix: string
  values: { from: string; to: string; words: string; limit: number }
}

export const begins = (key: Column | SQL): SQL =>
  sql`${key} >= ${sql.placeholder('from')} and ${key} < ${sql.placeholder('to')}`

export const number = (value: number): SQL => sql.raw(String(value))

/** The most used records of a table, in that order: both engines keep the order of a bounded subquery that is filtered. */
export const mostUsed = (table: SQL, columns: SQL): SQL =>
  sql`(select ${columns} from ${table} order by article_count desc, id desc limit ${number(MOST_WALKED)}) used`
export const used = {
  id: sql<string>`used.id`.as('used_id'),
  name: sql<string>`used.name`.as('used_name'),
  article_count: sql<number>`used.article_count`.as('used_count'),
}
