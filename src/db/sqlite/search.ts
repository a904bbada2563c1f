/** Full text: FTS5 indexes that hold no copy of their text, and the language of their queries. */
import { type SQL, sql } from 'drizzle-orm'
import type { Orm } from './connection.ts'
import { type Column, compiled } from './rows.ts'

/** True where a text has this piece in it, letter for letter. */
export const holdsText = (text: Column, piece: unknown): SQL => sql`instr(${text}, ${piece}) > 0`

/** The indexes: articles by sort key, events by search key. */
const COLUMNS = { article_search: 'title, body', event_search: 'title' }
export type SearchIndex = keyof typeof COLUMNS

/** Whose text it is: the id, and the key that the index has it under (of articles the sort key). */
export interface Entry<T = SQL | Column> {
  id: T
  key: T
}

/** The text of an entry, folded, in the order of the index's columns. */
export interface Indexed extends Entry<string | number> {
  texts: string[]
}

/** Puts texts into a full-text index, which must hold none of these entries. */
export async function indexTexts(orm: Orm, into: SearchIndex, given: Indexed[]): Promise<void> {
  for (const { key, texts } of given) {
    const insert = () =>
      `insert into ${into} (rowid, ${COLUMNS[into]}) values (?${', ?'.repeat(texts.length)})`
    compiled(orm, `index ${into}`, insert).run(key, ...texts)
  }
}

/** Takes the texts of these entries out of a full-text index. */
export async function unindexTexts(
  orm: Orm,
  from: SearchIndex,
  entries: Entry<string | number>[],
): Promise<void> {
  const remove = () => `delete from ${from} where rowid = ?`
  for (const { key } of entries) compiled(orm, `unindex ${from}`, remove).run(key)
}

/** True where the text matches; `query` is what compileText gave. */
export const matches = ({ key }: Entry, query: unknown, index: SearchIndex = 'article_search'): SQL =>
  sql`${key} in (select rowid from ${sql.identifier(index)} where ${sql.identifier(index)} match ${query})`

/** Rows `(key)` of the first `bound` matches in the order of their keys; no more are looked for. */
export const firstMatches = (index: SearchIndex, query: unknown, bound: number): SQL =>
  sql`(select rowid as key from ${sql.identifier(index)} where ${sql.identifier(index)} match ${query}
       order by rowid limit ${sql.raw(String(bound))})`

/** The sort key of a match, for bounds, which the index knows how to keep to. */
export const MATCHED_KEY = sql`article_search.rowid`

/**
 * Where a query over matches has the article's sort key and id. The key is reckoned, lest the index be asked for one key
 * of a set after another; the id is looked up for the match that is asked for it, for joining the articles of all of
 * them would cost as much as the ranking.
 */
export const MATCHED = {
  sort_key: sql`(article_search.rowid + 0)`,
  article_id: sql`(select a.id from articles a where a.sort_key = article_search.rowid)`,
}

/** Rows `(sort_key)` of the matches that `where` holds for; it may speak of MATCHED. */
export const matching = (query: unknown, where: SQL): SQL =>
  sql`(select article_search.rowid as sort_key from article_search where article_search match ${query} and ${where})`

/**
 * Rows `(sort_key, score)` of the newest `bound` matches that `where` holds for; it may speak of MATCHED.
 * A smaller score is better, the title counts five times.
 */
export const ranked = (query: unknown, where: SQL, bound: number): SQL =>
  sql`(select article_search.rowid as sort_key, bm25(article_search, 5.0, 1.0) as score
       from article_search where article_search match ${query} and ${where}
       order by article_search.rowid desc limit ${sql.raw(String(bound))})`

/** A token or a phrase of a text query in the engine's own language; tokens hold letters and digits only. */
export const phrase = (tokens: string[], prefix: boolean): string =>
  `"${tokens.join(' ')}"${prefix ? '*' : ''}`
export const allOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' AND ')
export const anyOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' OR ')
export const butNot = (positive: string, negative: string): string => `(${positive}) NOT (${negative})`
/** Only in this column of the index of articles. */
export const inColumn = (column: 'title' | 'body', query: string): string => `{${column}} : (${query})`
