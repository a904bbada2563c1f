/** Prepared statements, and rows written many at a time. */
import { createHash } from 'node:crypto'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Orm } from './connection.ts'

export type Column = AnyPgColumn

interface Preparable<R> {
  prepare(name: string): { execute(values?: Record<string, unknown>): unknown }
  execute(): Promise<R>
}

/** The server keeps a statement by its name, of which it looks at 63 bytes. */
const nameOf = (shape: string): string => createHash('sha256').update(shape).digest('base64url')

/** Words a query once; the result runs it with values for its placeholders. `shape` tells it from all others. */
export function prepare<R>(
  query: Preparable<R>,
  shape: string,
): (values: Record<string, unknown>) => Promise<R> {
  const statement = query.prepare(nameOf(shape))
  return async (values) => (await statement.execute(withoutNul(values))) as R
}

/** PostgreSQL holds no U+0000: nothing stored has it, and what is asked for with it is not found rather than an error. */
const withoutNul = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value,
    ]),
  )

/** True where the column holds one of many values, which go into one placeholder: `listed(values)`. */
export const among = (column: Column, placeholder: string): SQL =>
  sql`${column} = any(${sql.placeholder(placeholder)})`

/** The value for the placeholder of `among`. */
export const listed = (values: (string | number)[]): unknown => values

/** All values of a column in one text, a JSON list: a tenth of the price of as many rows. */
export const collected = (column: SQL | Column): SQL<string> =>
  sql<string>`coalesce(json_agg(${column})::text, '[]')`

export type Table = PgTable

/** A row less what is the same in all of them. */
export type Unstamped<T extends PgTable, S> = Omit<T['$inferInsert'], keyof S>

/** Rows, and the values that all of them share. */
export interface Part {
  rows: Record<string, unknown>[]
  stamp?: object | undefined
}

/** Characters of rows that travel in one statement: a value of the server's holds no more than a gigabyte. */
const MOST = 8_000_000

/** Rows as JSON lists, each short enough for one statement. */
function* listsOf(target: PgTable, parts: Part[]): Generator<string> {
  const columns = Object.entries(getTableColumns(target))
  let list: string[] = []
  let length = 0
  for (const { rows, stamp } of parts)
    for (const row of rows) {
      const whole: Record<string, unknown> = { ...row, ...stamp }
      const text = JSON.stringify(Object.fromEntries(columns.map(([key, { name }]) => [name, whole[key]])))
      list.push(text)
      length += text.length
      if (length < MOST) continue
      yield `[${list.join()}]`
      list = []
      length = 0
    }
  if (list.length > 0) yield `[${list.join()}]`
}

/** Rows as one JSON list: one parameter, however many there are. */
function insertion(target: PgTable, list: string): SQL {
  const names = sql.join(
    Object.values(getTableColumns(target)).map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  return sql`insert into ${target} (${names})
    select ${names} from json_populate_recordset(null::${target}, ${list}::json)`
}

/** Inserts rows into a table, as few statements as hold them. */
export async function insertParts(orm: Orm, target: PgTable, parts: Part[]): Promise<void> {
  for (const list of listsOf(target, parts)) await orm.execute(insertion(target, list))
}

/** Inserts rows into a table; `stamp` holds the values that all of them share. */
export const insertRows = <T extends PgTable, S extends Partial<T['$inferInsert']> = object>(
  orm: Orm,
  target: T,
  rows: Unstamped<T, S>[],
  stamp?: S,
): Promise<void> => insertParts(orm, target, [{ rows, stamp }])

/** Writes rows in the place of those that have the same `id`, its table's key. */
export async function putRows<T extends PgTable>(
  orm: Orm,
  target: T,
  id: Column,
  rows: T['$inferInsert'][],
): Promise<void> {
  const given = Object.values(getTableColumns(target)).map(
    ({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`,
  )
  const replace = sql`on conflict (${sql.identifier(id.name)}) do update set ${sql.join(given, sql`, `)}`
  for (const list of listsOf(target, [{ rows }]))
    await orm.execute(sql`${insertion(target, list)} ${replace}`)
}
