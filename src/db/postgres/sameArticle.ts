/** How rows of one article find each other. */
import { type SQL, sql } from 'drizzle-orm'
import type { Column } from './rows.ts'

interface Place {
  article_id: SQL | Column
  sort_key: SQL | Column
  again?: true
}

/**
 * What a row tells its article by when rows of several tables are matched: the id, by which all rows of an article stand on
 * one machine where there are several.
 */
export const articleKey = ({ article_id }: Place): SQL => sql`${article_id}`

/** True where a row that `where` holds for has this id. As a set: the rows may stand on other machines than the ids. */
export const hasRow = (id: Column, from: SQL, rowId: SQL, where: SQL | undefined): SQL =>
  sql`${id} in (select ${rowId} from ${from} where ${where})`
