/** What the lists of people, places, events and sources share: words of a name, articles in scope, pages. */
import { and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { Column, Database } from '#dialect'
import { chooseDriver, isEverything, type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import type { TextQuery } from './q.ts'
import { type Query, run } from './statements.ts'
import { article_organizations, article_people, article_places, names } from './tables.ts'

/** Where a page begins: the last item's sort value and id, or how many items to skip. */
export interface Position {
  after?: [string | number, string]
  offset?: number
}

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

const ENTITY_LINKS = {
  person: { table: article_people, id: 'person_id' },
  place: { table: article_places, id: 'place_id' },
  organization: { table: article_organizations, id: 'organization_id' },
} as const

/** Records that occur in the articles of a scope. */
export function scopeCondition(kind: keyof typeof ENTITY_LINKS, id: Column, scope: Scope): Condition {
  if (scope.nothing) return { key: 'nothing', values: {}, sql: [sql`1 = 0`] }
  if (isEverything(scope)) return { key: '', values: {}, sql: [] }
  const link = ENTITY_LINKS[kind]
  const entity = sql`l.${sql.identifier(link.id)}`
  const driver = chooseDriver(scope)
  const key = `${scopeKey(scope)} ${driver?.group ?? ''}`
  const values = scopeValues(scope)
  if (driver) {
    const where = and(sql`true`, ...scopeConditions(scope, driver.on, driver.group))
    const ids = sql`(select ${entity} from ${driver.rows} join ${link.table} l on l.article_id = driver.article_id where ${where})`
    return { key, values, sql: [sql`${id} in ${ids}`] }
  }
  const on = { article_id: sql`l.article_id`, sort_key: sql`l.sort_key` }
  const where = and(sql`${entity} = ${id}`, ...scopeConditions(scope, on))
  return { key, values, sql: [sql`exists (select 1 from ${link.table} l where ${where})`] }
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

/** Keyset order by (key, id), both in one direction, and the condition "after the position". */
export function keyset(key: Column, id: Column, direction: 'asc' | 'desc', position: Position) {
  const sign = direction === 'asc' ? sql`>` : sql`<`
  const turn = direction === 'asc' ? asc : desc
  const after = position.after
    ? [sql`(${key}, ${id}) ${sign} (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`]
    : []
  return { after, by: [turn(key), turn(id)] }
}

/** Values for a page: one item too many, which says that there is a next page. */
export const pageValues = (limit: number, position: Position) => ({
  k0: position.after?.[0],
  k1: position.after?.[1],
  limit: limit + 1,
  offset: position.offset ?? 0,
})

export const total = sql<number>`count(*)`.mapWith(Number)

interface Listing<R> {
  /** Names the table and the order, for the statement's shape. */
  name: string
  order: string
  where: Condition
  walk: { after: SQL[]; by: SQL[] }
  limit: number
  position: Position
  /** The rows that hold, in this order; the page's bounds are the placeholders of pageValues. */
  page: (where: SQL | undefined, by: SQL[]) => Query<R[]>
  count: (where: SQL | undefined) => Query<{ n: number }[]>
}

/** A page (one too many, if there are more) and the total. */
export async function pageAndTotal<R>(db: Database, list: Listing<R>): Promise<{ rows: R[]; total: number }> {
  const { name, order, where, walk, limit, position } = list
  const shape = `${name} ${order} ${walk.after.length} ${where.key}`
  const values = { ...where.values, ...pageValues(limit, position) }
  const rows = await run<R[]>(db, shape, values, () => list.page(and(...where.sql, ...walk.after), walk.by))
  const [counted] = await run<{ n: number }[]>(db, `count ${name} ${where.key}`, where.values, () =>
    list.count(and(...where.sql)),
  )
  return { rows, total: counted?.n ?? 0 }
}
