/** An open PostgreSQL database: reading one state of it, and writing all or nothing. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { migrate } from './migrate.ts'
import { VersionPoll } from './poll.ts'
import { forLooking, forReading, forWriting, poolOf, transaction } from './pools.ts'

export { isOutOfReach } from './reach.ts'

export type Orm = NodePgDatabase

/** An open database. `orm` runs queries; the rest is what drizzle does not offer. */
export interface Database {
  orm: Orm
  /** Connections for writing; null where this is one state, for reading. */
  writers: pg.Pool | null
  /** What is kept in memory of the dataset is kept under this; connections to one database may share it. */
  memory: object
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

/** Questions that are answered at one time; the others wait for them. */
const READERS = 10
/** Long answers at one time: slow clients must not take all connections that the server has. */
const FROZEN = 20
const WRITERS = 10
/** Milliseconds after which a look at the version is given up. */
const LOOK_TIMEOUT = 2_000
/** Whoever holds this advisory lock is the only writer of the database. */
const WRITER = 20160826
const ONE_STATE = 'begin isolation level repeatable read read only'

/** False where opening would make a new database, which it does in files only. */
export const isThere = (_url: string): boolean => true

/** Opens the database at a `postgres:` URL and brings its tables up to date. Throws what the driver throws. */
export async function open(url: string): Promise<Database> {
  await migrate(forWriting(url))
  const poll = new VersionPoll(poolOf({ ...forLooking(url, LOOK_TIMEOUT), max: 1 }))
  await poll.begin()
  return connect(url, poll)
}

function connect(url: string, poll: VersionPoll): Database {
  const readers = poolOf({ ...forReading(url), max: READERS })
  // Each is used once: whatever of a long answer is still under way when it ends dies with its connection.
  const frozen = poolOf({ ...forReading(url), max: FROZEN, maxUses: 1 })
  const writers = poolOf({ ...forWriting(url), max: WRITERS })
  const shared = { changes: () => poll.changes(), committed: () => poll.committed(), freeze: () => freeze() }
  const memory = {}
  const oneState = (client: pg.PoolClient, memory: object, close: () => Promise<void>): Database => {
    const state: Database = {
      ...shared,
      orm: drizzle(client),
      memory,
      writers: null,
      snapshot: (read) => read(state),
      close,
    }
    return state
  }
  const freeze = async () => {
    const client = await frozen.connect()
    // It may be of an older version for long: what is kept of it is its own.
    const state = oneState(client, {}, async () => client.release(true))
    await client.query(ONE_STATE).catch((error) => {
      client.release(true)
      throw error
    })
    return state
  }
  const states = new WeakMap<pg.PoolClient, Database>()
  /** One connection as a database. It is made once, so that what was compiled for it is kept. */
  const stateOf = (client: pg.PoolClient): Database => {
    const state = states.get(client) ?? oneState(client, memory, async () => {})
    states.set(client, state)
    return state
  }
  const end = async () => {
    await Promise.all([poll.close(), readers.end(), frozen.end(), writers.end()])
  }
  let ended: Promise<void> | null = null
  return {
    ...shared,
    orm: drizzle(readers),
    memory,
    writers,
    snapshot: (read) => transaction(readers, ONE_STATE, (client) => read(stateOf(client))),
    close: () => {
      ended ??= end()
      return ended
    },
  }
}

/** Runs `change` in one transaction: all of it or nothing. Writers take turns, whatever process they are in. */
export async function write<T>(db: Database, change: (orm: Orm) => Promise<T>): Promise<T> {
  if (db.writers === null) throw new Error('one state of the database is for reading')
  const result = await transaction(db.writers, 'begin', async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [WRITER])
    return change(drizzle(client))
  })
  db.committed()
  return result
}

/** Lets the planner know the sizes, after a load. */
export async function analyze(db: Database): Promise<void> {
  await db.writers?.query('analyze')
}
