/** The SQLite dialect: what differs from PostgreSQL and nothing else. Same exported names as postgres.ts. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Driver from 'better-sqlite3'
import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import { type AnySQLiteColumn, type SQLiteTable, text as textColumn } from 'drizzle-orm/sqlite-core'

export {
  index,
  integer,
  integer as bigint,
  primaryKey,
  real,
  sqliteTable as table,
  text,
} from 'drizzle-orm/sqlite-core'

/** A text column that holds JSON of type T. */
export const json = <T>() => textColumn({ mode: 'json' }).$type<T>()

/** A text column whose order is that of its code units (SQLite's default collation already is). */
export const orderedText = () => textColumn()

export type Column = AnySQLiteColumn
export type Orm = BetterSQLite3Database & { $client: Driver.Database }

/** An open database. `orm` runs queries; the rest is what drizzle does not offer. */
export interface Database {
  orm: Orm
  /** A number that changes with every commit, ours or another process's; costs microseconds. */
  changes: () => number
  /** Told by write() that this connection has committed: SQLite itself counts only what others do. */
  committed: () => void
  /** Runs `read` on one state of the database, and with one lock instead of one per statement. */
  snapshot: <T>(read: () => Promise<T>) => Promise<T>
  close: () => void
}

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))

/** `file:./data/dateline.db` → `./data/dateline.db`, `file:///a%20b.db` → `/a b.db`; null when it is no file. */
export function filePath(url: string): string | null {
  if (url.startsWith('file:///')) return fileURLToPath(url)
  const path = url.startsWith('file:') ? url.slice(5) : ''
  return path === '' || path === ':memory:' ? null : path
}

/** Opens the database at a `file:` URL and brings its tables up to date. Throws what the driver throws. */
export function open(url: string): Database {
  const path = filePath(url)
  if (path === null)
    throw new Error('DATABASE_URL is not the address of a SQLite file, such as file:./data/dateline.db')
  mkdirSync(dirname(path), { recursive: true })
  migrate(path)
  return connect(path)
}

function connect(path: string): Database {
  const driver = new Driver(path)
  driver.pragma('busy_timeout = 5000')
  driver.pragma('foreign_keys = ON')
  // A commit survives a killed process in WAL with NORMAL; only a power cut can undo the newest ones, whole.
  driver.pragma('synchronous = NORMAL')
  driver.pragma('cache_size = -65536')
  driver.pragma('mmap_size = 268435456')
  const version = driver.prepare('pragma data_version').pluck()
  const begin = driver.prepare<[]>('begin')
  const commit = driver.prepare<[]>('commit')
  let own = 0
  return {
    orm: drizzle(driver),
    changes: () => (version.get() as number) * 2 ** 20 + own,
    committed: () => {
      own += 1
    },
    snapshot: (read) => snapshot(driver, begin, commit, read),
    close: () => driver.close(),
  }
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
 * Migrations run on a connection of their own with foreign keys off: a table rebuild inside a transaction
 * would otherwise silently delete child rows. What they leave is checked.
 */
function migrate(path: string): void {
  const driver = new Driver(path)
  try {
    driver.pragma('busy_timeout = 5000')
    driver.pragma('journal_mode = WAL')
    driver.pragma('foreign_keys = OFF')
    const schema = () => driver.pragma('schema_version', { simple: true })
    const before = schema()
    const run = () => runMigrations(drizzle(driver), { migrationsFolder: MIGRATIONS })
    try {
      run()
    } catch {
      // Another process may have brought the tables up to date at the same moment: then there is nothing left to do.
      run()
    }
    // Checking reads every row, so a start that changes nothing does without.
    if (schema() === before) return
    const broken = driver.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`migrations left ${broken.length} rows without their parent`)
  } finally {
    driver.close()
  }
}

/**
 * Runs `change` in one transaction: all of it or nothing. better-sqlite3's own transaction() cannot hold an
 * async function; this is safe because nothing else uses the writer's connection meanwhile.
 */
export async function write<T>(db: Database, change: (orm: Orm) => Promise<T>): Promise<T> {
  db.orm.run(sql`begin immediate`)
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

const statements = new WeakMap<Orm, Map<unknown, Driver.Statement<unknown[]>>>()

/** The statement that `build` words, compiled once for a connection; `key` names it. */
function compiled(orm: Orm, key: unknown, build: () => string): Driver.Statement<unknown[]> {
  const known = statements.get(orm) ?? new Map<unknown, Driver.Statement<unknown[]>>()
  statements.set(orm, known)
  const statement = known.get(key) ?? orm.$client.prepare<unknown[]>(build())
  known.set(key, statement)
  return statement
}

/** Drizzle words the statement only: its way of running one costs as much again as SQLite's work. */
function wordInsert(orm: Orm, target: SQLiteTable): string {
  const places = Object.keys(getTableColumns(target)).map((name) => [name, sql.placeholder(name)])
  return orm.insert(target).values(Object.fromEntries(places)).toSQL().sql
}

/** Inserts rows into a table. One compiled statement run per row is SQLite's fast way; one per batch is 9 times slower. */
export async function insertRows<T extends SQLiteTable>(
  orm: Orm,
  target: T,
  rows: T['$inferInsert'][],
): Promise<void> {
  const columns = Object.entries(getTableColumns(target))
  const insert = compiled(orm, target, () => wordInsert(orm, target))
  for (const row of rows) {
    const given: Record<string, unknown> = row
    insert.run(columns.map(([name, column]) => encode(column, given[name] ?? null)))
  }
}

/** A column that a row leaves out becomes null. */
const encode = (column: Column, value: unknown): unknown =>
  value === null ? null : column.mapToDriverValue(value)

/** Puts folded text under `key` (an article's sort key) into the full-text index. */
export async function indexText(orm: Orm, key: number, title: string, body: string): Promise<void> {
  const insert = () => 'insert into article_search (rowid, title, body) values (?, ?, ?)'
  compiled(orm, 'index text', insert).run(key, title, body)
}

/** Takes the text under `key` out of the full-text index. */
export async function unindexText(orm: Orm, key: number): Promise<void> {
  compiled(orm, 'unindex text', () => 'delete from article_search where rowid = ?').run(key)
}

/** True where the text under `key` matches; `query` is what compileText gave. */
export const matches = (key: SQL | Column, query: unknown): SQL =>
  sql`${key} in (select rowid from article_search where article_search match ${query})`

/**
 * Rows `(sort_key, score)` of the newest `bound` matches that `where` holds for; `articles` is joined, so it may speak
 * of its columns. A smaller score is better, the title counts five times.
 */
export const ranked = (query: unknown, where: SQL, bound: number): SQL =>
  sql`(select article_search.rowid as sort_key, bm25(article_search, 5.0, 1.0) as score
       from article_search cross join articles on articles.sort_key = article_search.rowid
       where article_search match ${query} and ${where}
       order by article_search.rowid desc limit ${sql.raw(String(bound))})`

/** A token or a phrase of a text query in the engine's own language; tokens hold letters and digits only. */
export const phrase = (tokens: string[], prefix: boolean): string =>
  `"${tokens.join(' ')}"${prefix ? '*' : ''}`
export const allOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' AND ')
export const anyOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' OR ')
export const butNot = (positive: string, negative: string): string => `(${positive}) NOT (${negative})`

/** Lets the planner know the sizes, after a load: a thousand rows of each index tell as much as all of them. */
export const analyze = (db: Database): void => {
  db.orm.$client.pragma('analysis_limit = 1000')
  db.orm.$client.exec('analyze')
}
