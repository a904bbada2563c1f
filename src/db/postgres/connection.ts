/** A pool of connections to a PostgreSQL server, reading one state of it, and writing all or nothing. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { VersionPoll } from './poll.ts'

export type Orm = NodePgDatabase

/** An open database. `orm` runs queries; the rest is what drizzle does not offer. */
export interface Database {
  orm: Orm
  /** The connections; null where this is one of them. */
  pool: pg.Pool | null
  /** A number that changes when somebody, here or elsewhere, may have committed; never waits. */
  changes: () => number
  /** Told by write() that this program has committed, so that its own changes are seen at once. */
  committed: () => void
  /** Runs `read` on one state of the database. */
  snapshot: <T>(read: (state: Database) => Promise<T>) => Promise<T>
  /** A connection of its own that sees this state for as long as it is open: for answers that take their time. */
  freeze: () => Promise<Database>
  close: () => Promise<void>
}

/** Milliseconds that a statement of a reader may take. */
const STATEMENT_TIMEOUT = 30_000
/** Milliseconds after which a server that does not answer counts as gone. */
const CONNECT_TIMEOUT = 5_000
const CONNECTIONS = 10
/** Whoever holds this advisory lock is the only writer of the database. */
const WRITER = 20160826
const ONE_STATE = 'begin isolation level repeatable read read only'

// Counts and sort keys are far below 2^53: numbers, as on SQLite.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const settings = (url: string): pg.ClientConfig => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECT_TIMEOUT,
  statement_timeout: STATEMENT_TIMEOUT,
  application_name: 'dateline',
})

const ignore = () => {}

/** Opens the database at a `postgres:` URL and brings its tables up to date. Throws what the driver throws. */
export async function open(url: string): Promise<Database> {
  await migrate(settings(url))
  const poll = new VersionPoll(poolOf(url, 1))
  await poll.begin()
  return connect(url, poll)
}

function connect(url: string, poll: VersionPoll): Database {
  const pool = poolOf(url, CONNECTIONS)
  const shared = { changes: () => poll.changes(), committed: () => poll.committed() }
  const states = new WeakMap<pg.PoolClient, Database>()
  /** One connection as a database. It is made once, so that what was compiled for it is kept. */
  const stateOf = (client: pg.PoolClient): Database => {
    const known = states.get(client)
    if (known) return known
    const state: Database = {
      ...shared,
      orm: drizzle(client),
      pool: null,
      snapshot: (read) => read(state),
      freeze: () => freeze(url, shared),
      close: async () => {},
    }
    states.set(client, state)
    return state
  }
  return {
    ...shared,
    orm: drizzle(pool),
    pool,
    snapshot: (read) => transaction(pool, ONE_STATE, (client) => read(stateOf(client))),
    freeze: () => freeze(url, shared),
    close: async () => {
      if (!pool.ended) await Promise.all([poll.close(), pool.end()])
    },
  }
}

function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ ...settings(url), max })
  // A connection that breaks is thrown away; who asks next meets the error. Unheard, it would end the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
  return pool
}

/** Runs `work` between `begin` and commit; a connection that cannot even roll back is not used again. */
async function transaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function freeze(url: string, shared: Pick<Database, 'changes' | 'committed'>): Promise<Database> {
  const client = new pg.Client(settings(url))
  client.on('error', ignore)
  await client.connect()
  await client.query(ONE_STATE)
  const state: Database = {
    ...shared,
    orm: drizzle(client),
    pool: null,
    snapshot: (read) => read(state),
    freeze: () => freeze(url, shared),
    close: () => client.end(),
  }
  return state
}

/** Runs `change` in one transaction: all of it or nothing. Writers take turns, whatever process they are in. */
export async function write<T>(db: Database, change: (orm: Orm) => Promise<T>): Promise<T> {
  if (db.pool === null) throw new Error('one state of the database is for reading')
  const result = await transaction(db.pool, 'begin', async (client) => {
    // Waiting for other writers takes as long as they do.
    await client.query('set local statement_timeout = 0')
    await client.query('select pg_advisory_xact_lock($1)', [WRITER])
    return change(drizzle(client))
  })
  db.committed()
  return result
}

/** Connection lost or refused, shutting down or starting, out of connections, disk or memory, too slow. */
const OUT_OF_REACH = /^(08|53|57|58|25006|E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN))/

/** What the driver says of connections has no code. */
const UNREACHABLE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed)|Cannot use a pool after calling end)/

/** True for the error of a database that cannot answer, as opposed to a query that it cannot understand. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause, message } = error as Error & { code?: unknown }
  if (typeof code === 'string' && OUT_OF_REACH.test(code)) return true
  if (UNREACHABLE.test(message)) return true
  return isOutOfReach(cause)
}

/** Lets the planner know the sizes, after a load. */
export async function analyze(db: Database): Promise<void> {
  if (db.pool === null) return
  const client = await db.pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('analyze')
  } finally {
    // The setting is this connection's; another one begins with its own.
    client.release(true)
  }
}
