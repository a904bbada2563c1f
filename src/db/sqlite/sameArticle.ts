/** How rows of one article find each other. */
import { type SQL, sql } from 'drizzle-orm'
import type { Column } from './rows.ts'

interface Place {
  article_id: SQL | Column
  sort_key: SQL | Column
  again?: true
}

/**
 * What a row tells its article by when rows of several tables are matched: the sort key, an integer in the order of lists.
 * Where it is asked again for each record, the plus keeps SQLite from looking up a whole set, member by member, in the
 * index of the record's articles.
 */
export const articleKey = ({ sort_key, again }: Place): SQL => (again ? sql`+${sort_key}` : sql`${sort_key}`)

/** True where a row that `where` holds for has this id: each id is asked for its own rows. */
export const hasRow = (id: Column, from: SQL, rowId: SQL, where: SQL | undefined): SQL =>
  sql`exists (select 1 from ${from} where ${rowId} = ${id} and ${where})`
