/** Full text: tables of folded texts with a generated tsvector, and the language of its queries. */
import { type SQL, sql } from 'drizzle-orm'
import { wordsOf } from '../../fold.ts'
import type { Orm } from './connection.ts'
import type { Column } from './rows.ts'

/** True where a text has this piece in it, letter for letter. */
export const holdsText = (text: Column, piece: unknown): SQL => sql`strpos(${text}, ${piece}) > 0`

/** The indexes: the column that tells whose text it is, and those of the text. */
const INDEXES = {
  article_search: { id: 'article_id', texts: ['title', 'body'] },
  event_search: { id: 'event_id', texts: ['title'] },
} as const
export type SearchIndex = keyof typeof INDEXES

/** Whose text it is: the id, and the key by which texts are put in order (of articles the sort key). */
export interface Entry<T = SQL | Column> {
  id: T
  key: T
}

const idIn = (index: SearchIndex) => sql.identifier(INDEXES[index].id)

/** Bytes of a text that are searched: a tsvector holds no more than a megabyte, and a word may take two of its letters more. */
const MOST_BYTES = 400_000
/** Letters of a word that are searched: the server passes over words of more than 2 046 bytes, and nobody can ask for as many. */
const LONGEST_WORD = 500

/**
 * The words of a text, of which the server's own parser would make others (`u.s` is a host to it), to the length that a
 * tsvector can hold. Not searched: what comes after the first 400 000 bytes, and the letters of a word after its 500th.
 */
function searchable(whole: string): string {
  const words = wordsOf(whole)
  const text = words.map((word) => (word.length > LONGEST_WORD ? cutWord(word) : word)).join(' ')
  // Three bytes are the most that a UTF-16 unit takes.
  if (text.length * 3 <= MOST_BYTES || Buffer.byteLength(text) <= MOST_BYTES) return text
  const cut = Buffer.from(text).subarray(0, MOST_BYTES).toString()
  return cut.slice(0, cut.lastIndexOf(' '))
}

/** Not within a pair of surrogates, whose halves are no letters. */
const cutWord = (word: string): string => word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '')

/** The text of an entry, folded, in the order of the index's columns. */
export interface Indexed extends Entry<string | number> {
  texts: string[]
}

/** Puts texts into a full-text index, which must hold none of these entries. */
export async function indexTexts(orm: Orm, into: SearchIndex, given: Indexed[]): Promise<void> {
  if (given.length === 0) return
  const { id, texts } = INDEXES[into]
  const names = [id, 'key', ...texts].map((name) => sql.identifier(name))
  const ids = sql`${sql.param(given.map((entry) => entry.id))}::text[]`
  const keys = sql`${sql.param(given.map(({ key }) => key))}::bigint[]`
  const columns = texts.map(
    (_, at) => sql`${sql.param(given.map((entry) => searchable(entry.texts[at] ?? '')))}::text[]`,
  )
  await orm.execute(sql`insert into ${sql.identifier(into)} (${sql.join(names, sql`, `)})
    select * from unnest(${sql.join([ids, keys, ...columns], sql`, `)})`)
}

/** Takes the texts of these entries out of a full-text index. */
export async function unindexTexts(
  orm: Orm,
  from: SearchIndex,
  entries: Entry<string | number>[],
): Promise<void> {
  if (entries.length === 0) return
  const ids = sql.param(entries.map(({ id }) => id))
  await orm.execute(sql`delete from ${sql.identifier(from)} where ${idIn(from)} = any(${ids}::text[])`)
}

const asked = (query: unknown): SQL => sql`to_tsquery('simple', ${query})`

/** True where the text matches; `query` is what compileText gave. */
export const matches = ({ id }: Entry, query: unknown, index: SearchIndex = 'article_search'): SQL =>
  sql`${id} in (select ${idIn(index)} from ${sql.identifier(index)} where words @@ ${asked(query)})`

/** Rows `(key)` of the first `bound` matches in the order of their keys. */
export const firstMatches = (index: SearchIndex, query: unknown, bound: number): SQL =>
  sql`(select key from ${sql.identifier(index)} where words @@ ${asked(query)}
       order by key limit ${sql.raw(String(bound))})`

/** The sort key of a match, for bounds. */
export const MATCHED_KEY = sql`article_search.key`

/** Where a query over matches has the article's sort key and id. */
export const MATCHED = {
  sort_key: MATCHED_KEY,
  article_id: sql`article_search.article_id`,
}

/** Rows `(sort_key)` of the matches that `where` holds for; it may speak of MATCHED. */
export const matching = (query: unknown, where: SQL): SQL =>
  sql`(select article_search.key as sort_key from article_search
       where article_search.words @@ ${asked(query)} and ${where})`

/**
 * Rows `(sort_key, score)` of the newest `bound` matches that `where` holds for; it may speak of MATCHED.
 * A smaller score is better, the title counts five times.
 */
export const ranked = (query: unknown, where: SQL, bound: number): SQL =>
  sql`(select found.key as sort_key, -ts_rank('{0.2, 0, 0, 1}', found.words, ${asked(query)}, 1) as score
       from (select article_search.key, article_search.words from article_search
             where article_search.words @@ ${asked(query)} and ${where}
             order by article_search.key desc limit ${sql.raw(String(bound))}) found)`

/** A token or a phrase of a text query in the engine's own language; tokens hold letters and digits only. */
export const phrase = (tokens: string[], prefix: boolean): string =>
  `${tokens.map((token) => `'${token}'`).join(' <-> ')}${prefix ? ':*' : ''}`
export const allOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' & ')
export const anyOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' | ')
export const butNot = (positive: string, negative: string): string => `(${positive}) & !(${negative})`

/** Weights tell the columns apart. */
const WEIGHT = { title: 'A', body: 'D' }
/** Only in this column of the index of articles. */
export const inColumn = (column: keyof typeof WEIGHT, query: string): string =>
  query.replace(/('[^']+')(?::(\*))?/g, (_, token: string, star = '') => `${token}:${star}${WEIGHT[column]}`)
