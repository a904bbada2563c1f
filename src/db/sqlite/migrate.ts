/** Bringing the tables of a SQLite file up to date. */
import { fileURLToPath } from 'node:url'
import Driver from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url))

/** What the planner knows of sizes: a thousand rows of each index tell as much as all of them. */
export function analyzeTables(driver: Driver.Database): void {
  driver.pragma('analysis_limit = 1000')
  driver.exec('analyze')
}

const isAnalyzed = (driver: Driver.Database): boolean =>
  driver.prepare("select 1 from sqlite_master where name = 'sqlite_stat1'").get() !== undefined

/**
 * Migrations run on a connection of their own with foreign keys off: a table rebuild inside a transaction
 * would otherwise silently delete child rows. What they leave is checked.
 */
export function migrate(path: string): void {
  const driver = new Driver(path)
  try {
    driver.pragma('busy_timeout = 5000')
    // Only a new file takes it: long rows fill larger pages better, and a load touches fewer of them.
    driver.pragma('page_size = 16384')
    driver.pragma('journal_mode = WAL')
    driver.pragma('foreign_keys = OFF')
    const schema = () => driver.pragma('schema_version', { simple: true })
    const before = schema()
    const wasAnalyzed = isAnalyzed(driver)
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
    // The planner would only guess the sizes of what is new.
    if (wasAnalyzed) analyzeTables(driver)
  } finally {
    driver.close()
  }
}
