/** What the lists of people, places, events and sources share: words of a name, articles in scope, pages. */
import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import { among, type Column, type Database, listed } from '#dialect'
import type { Anchor } from './filters.ts'
import type { TextQuery } from './q.ts'
import { type Query, run } from './statements.ts'
import { names } from './tables.ts'

/** What an item is found again by: the values that the list is ordered by. */
export type Key = (string | number)[]

/** Where a page begins: after the item of this key, or how many items to skip. */
export interface Position {
  after?: Key
  offset?: number
}

/** A list that can be walked and counted. */
export interface Pages<R> {
  /** A page; one row more than `limit` says that there is a next one. */
  rows: (limit: number, position: Position) => Promise<R[]>
  total: () => Promise<number>
}

/** The list of nothing. */
export const NOTHING: Pages<never> = { rows: async () => [], total: async () => 0 }

/** A condition with the values of its placeholders; `key` names its shape. */
export interface Condition {
  key: string
  values: Record<string, unknown>
  sql: SQL[]
}

const AFTER_ANY_LETTER = '\uffff'

/** Records with these words in their name or an alias; the same grammar as the text query of articles. */
export function nameCondition(kind: string, id: Column, query: TextQuery | null): Condition {
  const condition: Condition = { key: '', values: {}, sql: [] }
  if (!query) return condition
  if (query.groups.length + query.not.length === 0) return { ...condition, key: 'nothing', sql: [sql`1 = 0`] }
  const hasWord = (token: string, prefix: boolean, mark: string) => {
    condition.values[mark] = token
    condition.values[`${mark}_end`] = `${token}${AFTER_ANY_LETTER}`
    condition.key += `${mark}${prefix ? '*' : ''};`
    const word = prefix
      ? sql`${names.key} >= ${sql.placeholder(mark)} and ${names.key} < ${sql.placeholder(`${mark}_end`)}`
      : sql`${names.key} = ${sql.placeholder(mark)}`
    return sql`exists (select 1 from ${names} where ${names.kind} = ${sql.raw(`'${kind}'`)} and ${names.entity_id} = ${id} and ${word})`
  }
  const hasTerm = (mark: string) => (term: TextQuery['not'][number], t: number) =>
    sql`(${sql.join(
      term.tokens.map((token, k) =>
        hasWord(token, term.prefix && k === term.tokens.length - 1, `${mark}_${t}_${k}`),
      ),
      sql` and `,
    )})`
  query.groups.forEach((group, g) => {
    condition.sql.push(sql`(${sql.join(group.map(hasTerm(`w${g}`)), sql` or `)})`)
  })
  query.not.forEach((term, t) => {
    condition.sql.push(sql`not ${hasTerm('n')(term, t)}`)
  })
  return condition
}

/** Both conditions hold. */
export const both = (a: Condition, b: Condition): Condition => ({
  key: `${a.key}|${b.key}`,
  values: { ...a.values, ...b.values },
  sql: [...a.sql, ...b.sql],
})

/** A condition on a column's value, absent when the value is undefined. */
export const whenEqual = (column: Column, value: string | undefined): Condition =>
  value === undefined
    ? { key: '', values: {}, sql: [] }
    : {
        key: column.name,
        values: { [column.name]: value },
        sql: [sql`${column} = ${sql.placeholder(column.name)}`],
      }

/** A condition on a column that must hold one of these values, absent when there is no list of them. */
export const whenAmong = (column: Column, values: string[] | undefined): Condition =>
  values === undefined
    ? { key: '', values: {}, sql: [] }
    : {
        key: `${column.name} among`,
        values: { [column.name]: listed(values) },
        sql: [among(column, column.name)],
      }

/** The order of a list, and the condition "after the position". */
export type Walk = (position: Position) => { after: SQL[]; by: SQL[] }

/** Keyset order by (key, id), both in one direction. */
export const keyset =
  (key: Column, id: Column, direction: 'asc' | 'desc'): Walk =>
  (position) => {
    const sign = direction === 'asc' ? sql`>` : sql`<`
    const turn = direction === 'asc' ? asc : desc
    const after = position.after
      ? [sql`(${key}, ${id}) ${sign} (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`]
      : []
    return { after, by: [turn(key), turn(id)] }
  }

/** Values for a page: one item too many, which says that there is a next page. */
export const pageValues = (limit: number, position: Position) => ({
  ...Object.fromEntries((position.after ?? []).map((part, i) => [`k${i}`, part])),
  limit: limit + 1,
  offset: position.offset ?? 0,
})

export const total = sql<number>`count(*)`.mapWith(Number)

/** Newest article first, but each article's items in reading order: the key (sort key, article, start) runs both ways. */
export const inReadingOrder =
  (on: Anchor & { start: Column }): Walk =>
  (position) => ({
    // The row value bounds the index range, the rest passes over what was shown of the last article.
    after: position.after
      ? [
          sql`(${on.sort_key}, ${on.article_id}) <= (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`,
          sql`not (${on.article_id} = ${sql.placeholder('k1')} and ${on.start} <= ${sql.placeholder('k2')})`,
        ]
      : [],
    by: [desc(on.sort_key), desc(on.article_id), asc(on.start)],
  })

interface Listed<R> {
  /** Names the table and the order, for the statement's shape. */
  name: string
  order: string
  where: Condition
  walk: Walk
  /** The rows that hold, in this order; the page's bounds are the placeholders of pageValues. */
  page: (where: SQL | undefined, by: SQL[]) => Query<R[]>
  count: (where: SQL | undefined) => Query<{ n: number }[]>
}

/** The pages of a list, and its total. */
export const pagesOf = <R>(db: Database, { name, order, where, walk, page, count }: Listed<R>): Pages<R> => ({
  rows: (limit, position) => {
    const { after, by } = walk(position)
    const values = { ...where.values, ...pageValues(limit, position) }
    return run<R[]>(db, `${name} ${order} ${after.length} ${where.key}`, values, () =>
      page(and(...where.sql, ...after), by),
    )
  },
  total: async () => {
    const [counted] = await run<{ n: number }[]>(db, `count ${name} ${where.key}`, where.values, () =>
      count(and(...where.sql)),
    )
    return counted?.n ?? 0
  },
})
