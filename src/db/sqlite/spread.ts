/** SQLite is one file on one machine. */
import type { Database } from './connection.ts'

/** The database cannot be spread over machines; the message says why. */
export class CannotSpread extends Error {}

/** A table, and the column that shards it; null: whole on every machine. */
export interface Placed {
  table: string
  by: string | null
}

/** Throws CannotSpread. */
export async function spreadTables(_db: Database, _plan: Placed[]): Promise<string[]> {
  throw new CannotSpread('an SQLite database is one file; only PostgreSQL with Citus spreads over machines')
}
