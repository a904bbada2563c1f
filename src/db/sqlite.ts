/** The SQLite dialect: what differs from PostgreSQL and nothing else. Same exported names as postgres.ts. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { customType, text as textColumn } from 'drizzle-orm/sqlite-core'

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
export * from './sqlite/analyze.ts'
export * from './sqlite/connection.ts'
export * from './sqlite/copy.ts'
export * from './sqlite/counts.ts'
export * from './sqlite/rows.ts'
export * from './sqlite/sameArticle.ts'
export * from './sqlite/search.ts'
export * from './sqlite/spread.ts'
export * from './sqlite/trouble.ts'

/** A text column that holds JSON of type T. */
export const json = <T>() => textColumn({ mode: 'json' }).$type<T>()

/** A text column whose order is that of its code units (SQLite's default collation already is). */
export const orderedText = () => textColumn()

/** Under this many characters compressing saves less than a page's slack. */
const SHORT = 200

/** A text column for long texts that are seldom read: kept compressed. What is stored plain is read as it is. */
export const longText = customType<{ data: string; driverData: string | Buffer }>({
  dataType: () => 'text',
  toDriver: (text) => (text.length < SHORT ? text : deflateRawSync(text, { windowBits: 12, memLevel: 5 })),
  fromDriver: (stored) => (typeof stored === 'string' ? stored : inflateRawSync(stored).toString()),
})
