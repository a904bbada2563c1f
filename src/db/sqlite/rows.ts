/** Compiled statements, and rows written by them. */
import type Driver from 'better-sqlite3'
import { Column as AnyColumn, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Orm } from './connection.ts'

export type Column = AnySQLiteColumn

interface Preparable<R> {
  prepare(): { execute(values?: Record<string, unknown>): unknown }
  execute(): Promise<R>
}

/** Compiles a query once; the result runs it with values for its placeholders. `_name` is PostgreSQL's. */
export function prepare<R>(
  query: Preparable<R>,
  _name: string,
): (values: Record<string, unknown>) => Promise<R> {
  const statement = query.prepare()
  return async (values) => statement.execute(values) as R
}

/** True where the column holds one of many values, which go into one placeholder: `listed(values)`. */
export const among = (column: Column, placeholder: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(placeholder)}))`

/** The value for the placeholder of `among`. */
export const listed = (values: (string | number)[]): unknown => JSON.stringify(values)

/** All values of a column in one text, a JSON list: a tenth of the price of as many rows. */
export const collected = (column: SQL | Column): SQL<string> => sql<string>`json_group_array(${column})`

type Statement = Driver.Statement<unknown[]>
const statements = new WeakMap<Orm, Map<unknown, Statement>>()

/** The statement that `build` words, compiled once for a connection; `key` names it. */
export function compiled(orm: Orm, key: unknown, build: () => string): Statement {
  const known = statements.get(orm) ?? new Map<unknown, Statement>()
  statements.set(orm, known)
  const statement = known.get(key) ?? orm.$client.prepare<unknown[]>(build())
  known.set(key, statement)
  return statement
}

interface Writer {
  statement: Statement
  /** A row's values in the order of the statement. */
  encode: (row: Record<string, unknown>, stamp?: Record<string, unknown>) => unknown[]
}
const writers = new WeakMap<Orm, Map<unknown, Writer>>()

/** A column that a row leaves out becomes null; most columns are written as they are. */
function encoder(target: SQLiteTable): Writer['encode'] {
  const columns = Object.entries(getTableColumns(target)).map(([name, column]) => ({
    name,
    column,
    plain: column.mapToDriverValue === AnyColumn.prototype.mapToDriverValue,
  }))
  return (row, stamp) =>
    columns.map(({ name, column, plain }) => {
      const value = row[name] ?? stamp?.[name] ?? null
      return plain || value === null ? value : column.mapToDriverValue(value)
    })
}

/** Drizzle words the statement only: its way of running one costs as much again as SQLite's work. */
function writer(orm: Orm, target: SQLiteTable, id: Column | null): Writer {
  const known = writers.get(orm) ?? new Map<unknown, Writer>()
  writers.set(orm, known)
  const key = id ?? target
  let found = known.get(key)
  if (!found) {
    const names = Object.keys(getTableColumns(target))
    const insert = orm
      .insert(target)
      .values(Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])))
    const given = Object.entries(getTableColumns(target)).map(([name, column]) => [
      name,
      sql`excluded.${sql.identifier(column.name)}`,
    ])
    const query = id ? insert.onConflictDoUpdate({ target: id, set: Object.fromEntries(given) }) : insert
    found = { statement: orm.$client.prepare<unknown[]>(query.toSQL().sql), encode: encoder(target) }
    known.set(key, found)
  }
  return found
}

export type Table = SQLiteTable

/** A row less what is the same in all of them. */
export type Unstamped<T extends SQLiteTable, S> = Omit<T['$inferInsert'], keyof S>

/** Rows, and the values that all of them share. */
export interface Part {
  rows: Record<string, unknown>[]
  stamp?: Record<string, unknown> | undefined
}

/** Inserts rows into a table. One compiled statement run per row is SQLite's fast way; one per batch is 9 times slower. */
export async function insertParts(orm: Orm, target: SQLiteTable, parts: Part[]): Promise<void> {
  const { statement, encode } = writer(orm, target, null)
  for (const { rows, stamp } of parts) for (const row of rows) statement.run(encode(row, stamp))
}

/** Inserts rows into a table; `stamp` holds the values that all of them share. */
export const insertRows = <T extends SQLiteTable, S extends Partial<T['$inferInsert']> = object>(
  orm: Orm,
  target: T,
  rows: Unstamped<T, S>[],
  stamp?: S,
): Promise<void> => insertParts(orm, target, [{ rows, stamp }])

/** Writes rows in the place of those that have the same `id`, its table's key. */
export async function putRows<T extends SQLiteTable>(
  orm: Orm,
  target: T,
  id: Column,
  rows: T['$inferInsert'][],
): Promise<void> {
  if (rows.length === 0) return
  const { statement, encode } = writer(orm, target, id)
  for (const row of rows) statement.run(encode(row))
}
