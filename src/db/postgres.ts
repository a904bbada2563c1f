/** The PostgreSQL dialect: what differs from SQLite and nothing else. Same exported names as sqlite.ts. */
import { bigint as bigintColumn, customType, json as jsonColumn } from 'drizzle-orm/pg-core'

export {
  doublePrecision as real,
  index,
  integer,
  pgTable as table,
  primaryKey,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
export * from './postgres/connection.ts'
export * from './postgres/copy.ts'
export * from './postgres/counts.ts'
export * from './postgres/rows.ts'
export * from './postgres/sameArticle.ts'
export * from './postgres/search.ts'
export * from './postgres/spread.ts'
export * from './postgres/trouble.ts'

/** Sort keys stay below 2^53. */
export const bigint = () => bigintColumn({ mode: 'number' })

/** Texts are compared by their code points, as on SQLite, whatever the database's own collation is. */
export const text = customType<{ data: string }>({ dataType: () => 'text collate "C"' })
export const orderedText = text
/** PostgreSQL compresses long texts itself. */
export const longText = text

/** A column that holds JSON of type T, as it was written: jsonb would put its keys in another order. */
export const json = <T>() => jsonColumn().$type<T>()
