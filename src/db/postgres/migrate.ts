/** Bringing the tables of a PostgreSQL database up to date. */
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'

const MIGRATIONS = {
  migrationsFolder: fileURLToPath(new URL('../../../migrations/postgres', import.meta.url)),
  migrationsSchema: 'public',
}
const DONE = '__drizzle_migrations'

/** Whoever holds this advisory lock is the only one to migrate: servers often start together. */
const MIGRATOR = 20160827

/**
 * Runs the migrations that are missing. Where there are none nothing is written, so that a server may be one that only
 * reads; a replica takes them from its primary, and is left as it is.
 */
export async function migrate(settings: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(settings)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ replica: boolean }>('select pg_is_in_recovery() as replica')
    if (rows[0]?.replica || (await isUpToDate(client))) return
    await client.query('select pg_advisory_lock($1)', [MIGRATOR])
    await runMigrations(drizzle(client), MIGRATIONS)
  } finally {
    await client.end()
  }
}

/** As drizzle sees it: what is younger than the youngest that was run is missing. */
async function isUpToDate(client: pg.Client): Promise<boolean> {
  const there = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    `public.${DONE}`,
  ])
  if (!there.rows[0]?.found) return false
  const { rows } = await client.query<{ youngest: number | null }>(
    `select max(created_at) as youngest from public.${DONE}`,
  )
  const youngest = rows[0]?.youngest ?? 0
  return readMigrationFiles(MIGRATIONS).every(({ folderMillis }) => folderMillis <= youngest)
}
