/** PostgreSQL does not give its database away as one file. */
import type { Readable } from 'node:stream'
import type { Database } from './connection.ts'

export interface Copy<T> {
  /** What was read from the copy itself. */
  about: T
  bytes: number
  content: Readable
}

export const copyDatabase = async <T>(
  _db: Database,
  _read: (copy: Database) => Promise<T>,
): Promise<Copy<T> | null> => null
