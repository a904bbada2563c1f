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
  return async (values) => (await statement.execute(values)) as R
}

/** True where the column holds one of many values, which go into one placeholder: `listed(values)`. */
export const among = (column: Column, placeholder: string): SQL =>
  sql`${column} = any(${sql.placeholder(placeholder)})`

/** The value for the placeholder of `among`. */
export const listed = (values: (string | number)[]): unknown => values

/** All values of a column in one text, a JSON list: a tenth of the price of as many rows. */
export const collected = (column: SQL | Column): SQL<string> =>
  sql<string>`coalesce(json_agg(${column})::text, '[]')`

/** A row less what is the same in all of them. */
type Unstamped<T extends PgTable, S> = Omit<T['$inferInsert'], keyof S>

/** Rows as one JSON list: one parameter, however many there are. */
function insertion(target: PgTable, rows: Record<string, unknown>[], stamp?: object): SQL {
  const columns = Object.entries(getTableColumns(target))
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  )
  const named = rows.map((row) => {
    const whole: Record<string, unknown> = { ...row, ...stamp }
    return Object.fromEntries(columns.map(([key, { name }]) => [name, whole[key]]))
  })
  return sql`insert into ${target} (${names})
    select ${names} from json_populate_recordset(null::${target}, ${JSON.stringify(named)}::json)`
}

/** Inserts rows into a table; `stamp` holds the values that all of them share. */
export async function insertRows<T extends PgTable, S extends Partial<T['$inferInsert']> = object>(
  orm: Orm,
  target: T,
  rows: Unstamped<T, S>[],
  stamp?: S,
): Promise<void> {
  if (rows.length > 0) await orm.execute(insertion(target, rows, stamp))
}

/** Writes rows in the place of those that have the same `id`, its table's key. */
export async function putRows<T extends PgTable>(
  orm: Orm,
  target: T,
  id: Column,
  rows: T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return
  const given = Object.values(getTableColumns(target)).map(
    ({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`,
  )
  await orm.execute(
    sql`${insertion(target, rows)} on conflict (${sql.identifier(id.name)}) do update set ${sql.join(given, sql`, `)}`,
  )
}
