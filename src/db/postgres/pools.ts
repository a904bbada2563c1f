/** Connections to a PostgreSQL server: how long each kind of work waits, and transactions. */
import pg from 'pg'
import { isOutOfReach } from './reach.ts'

/** Milliseconds after which a server that lets nobody in counts as gone. */
const CONNECT_TIMEOUT = 5_000
/** Milliseconds that the server gives a statement of a reader. */
const STATEMENT_TIMEOUT = 30_000
/** Milliseconds after which a reader takes a server that says nothing at all for gone: it would have ended the statement. */
const SILENCE = STATEMENT_TIMEOUT + 2_000

// Counts and sort keys are far below 2^53: numbers, as on SQLite.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** How connections for one kind of work are made. */
export type Settings = pg.PoolConfig

/** A writer waits as long as other writers do, and its statements take as long as they need. */
export const forWriting = (url: string): Settings => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECT_TIMEOUT,
  application_name: 'dateline',
  keepAlive: true,
  // A program may end with its database open, as with a file.
  allowExitOnIdle: true,
})

export const forReading = (url: string): Settings => ({
  ...forWriting(url),
  statement_timeout: STATEMENT_TIMEOUT,
  query_timeout: SILENCE,
})

/** For one small question that is asked again and again: nobody needs its answer after so many milliseconds. */
export const forLooking = (url: string, patience: number): Settings => ({
  ...forWriting(url),
  connectionTimeoutMillis: patience,
  statement_timeout: patience,
  query_timeout: patience,
})

const ignore = () => {}

/** A connection is made when it is needed, and thrown away when it breaks: who asks next meets the error. */
export function poolOf(settings: Settings): pg.Pool {
  const pool = new pg.Pool(settings)
  // Unheard, the end of a connection would be the end of the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
  return pool
}

/** Runs `work` between `begin` and commit; a connection that broke, or cannot even roll back, is not used again. */
export async function transaction<T>(
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
    const rollback = async () => void (await client.query('rollback'))
    // What is gone would let the rollback wait as long as it let the question.
    broken =
      isOutOfReach(error) ||
      (await rollback().then(
        () => false,
        () => true,
      ))
    throw error
  } finally {
    client.release(broken)
  }
}
