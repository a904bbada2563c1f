/** The SQLite dialect: what differs from PostgreSQL and nothing else. Same exported names as postgres.ts. */
import { text as textColumn } from 'drizzle-orm/sqlite-core'

export {
  index,
  integer,
  integer as bigint,
  primaryKey,
  real,
  sqliteTable as table,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
export * from './sqlite/connection.ts'
export * from './sqlite/rows.ts'
export * from './sqlite/search.ts'

/** A text column that holds JSON of type T. */
export const json = <T>() => textColumn({ mode: 'json' }).$type<T>()

/** A text column whose order is that of its code units (SQLite's default collation already is). */
export const orderedText = () => textColumn()
