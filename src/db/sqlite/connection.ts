/** Opening a SQLite file, reading one state of it, and writing all or nothing. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Driver from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from './migrate.ts'
import { whenFree } from './turn.ts'

export type Orm = BetterSQLite3Database & { $client: Driver.Database }

/** An open database. `orm` runs queries; the rest is what drizzle does not offer. */
export interface Database {
  orm: Orm
  /** A number that changes with every commit, ours or another process's; costs microseconds. */
  changes: () => number
  /** What is kept in memory of the dataset is kept under this; connections to one database may share it. */
  memory: object
  /** Told by write() that this connection has committed: SQLite itself counts only what others do. */
  committed: () => void
  /** Runs `read` on one state of the database, and with one lock instead of one per statement. */
  snapshot: <T>(read: (state: Database) => Promise<T>) => Promise<T>
  /** A connection of its own that sees this state for as long as it is open: for answers that take their time. */
  freeze: () => Promise<Database>
  close: () => Promise<void>
}

/** `file:./data/dateline.db` → `./data/dateline.db`, `file:///a%20b.db` → `/a b.db`; null when it is no file. */
export function filePath(url: string): string | null {
  if (url.startsWith('file:///')) return fileURLToPath(url)
  const path = url.startsWith('file:') ? url.slice(5) : ''
  return path === '' || path === ':memory:' ? null : path
}

/** False where opening would make a new database. */
export function isThere(url: string): boolean {
  const path = filePath(url)
  return path !== null && existsSync(path)
}

/** Opens the database at a `file:` URL and brings its tables up to date. Throws what the driver throws. */
export async function open(url: string): Promise<Database> {
  const path = filePath(url)
  if (path === null)
    throw new Error('DATABASE_URL is not the address of a SQLite file, such as file:./data/dateline.db')
  mkdirSync(dirname(path), { recursive: true })
  migrate(path)
  return connect(path)
}

/** Opens a file whose tables are up to date. */
export function connect(path: string): Database {
  const driver = new Driver(path)
  driver.pragma('busy_timeout = 5000')
  driver.pragma('foreign_keys = ON')
  // A commit survives a killed process in WAL with NORMAL; only a power cut can undo the newest ones, whole.
  driver.pragma('synchronous = NORMAL')
  driver.pragma('cache_size = -65536')
  // In bytes, the most there may be: pages are read where the system keeps them, not copied first.
  driver.pragma('mmap_size = 2147418112')
  // In pages: a batch writes many pages of each index twice over, so they are carried into the file together.
  driver.pragma('wal_autocheckpoint = 4000')
  const version = driver.prepare('pragma data_version').pluck()
  const begin = driver.prepare<[]>('begin')
  const commit = driver.prepare<[]>('commit')
  let own = 0
  const db: Database = {
    orm: drizzle(driver),
    memory: {},
    changes: () => (version.get() as number) * 2 ** 20 + own,
    committed: () => {
      own += 1
    },
    snapshot: (read) => snapshot(driver, begin, commit, () => read(db)),
    freeze: async () => {
      const frozen = connect(path)
      frozen.orm.$client.exec('begin')
      return frozen
    },
    close: async () => {
      driver.close()
    },
  }
  return db
}

/** A read that begins while another one is under way sees the other's state as long as that lasts. */
async function snapshot<T>(
  driver: Driver.Database,
  begin: Driver.Statement<[]>,
  commit: Driver.Statement<[]>,
  read: () => Promise<T>,
): Promise<T> {
  if (driver.inTransaction) return read()
  begin.run()
  try {
    return await read()
  } finally {
    if (driver.inTransaction) commit.run()
  }
}

/**
 * Runs `change` in one transaction: all of it or nothing. better-sqlite3's own transaction() cannot hold an
 * async function; this is safe because nothing else uses the writer's connection meanwhile.
 */
export async function write<T>(db: Database, change: (orm: Orm) => Promise<T>): Promise<T> {
  const begin = db.orm.$client.prepare('begin immediate')
  await whenFree(() => begin.run())
  try {
    const result = await change(db.orm)
    db.orm.run(sql`commit`)
    db.committed()
    return result
  } catch (error) {
    // A full disk has rolled back already; saying so again would hide the reason.
    if (db.orm.$client.inTransaction) db.orm.run(sql`rollback`)
    throw error
  }
}

/** Codes of a file that is locked, gone, full or damaged: the question may be answered later. */
const OUT_OF_REACH = /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|PROTOCOL|CORRUPT|NOTADB|READONLY)/

/** True for the error of a database that cannot answer, as opposed to a query that it cannot understand. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause, message } = error as Error & { code?: unknown }
  if (typeof code === 'string' && OUT_OF_REACH.test(code)) return true
  if (error instanceof TypeError && message === 'The database connection is not open') return true
  return isOutOfReach(cause)
}
