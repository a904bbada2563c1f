/** Bringing the tables of a PostgreSQL database up to date. */
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url))

/** Whoever holds this advisory lock is the only one to migrate: servers often start together. */
const MIGRATOR = 20160827

/** Runs the migrations that are missing. A replica takes them from its primary, and is left as it is. */
export async function migrate(settings: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...settings, statement_timeout: 0 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ replica: boolean }>('select pg_is_in_recovery() as replica')
    if (rows[0]?.replica) return
    await client.query('select pg_advisory_lock($1)', [MIGRATOR])
    await runMigrations(drizzle(client), { migrationsFolder: MIGRATIONS, migrationsSchema: 'public' })
  } finally {
    await client.end()
  }
}
