/** `dateline distribute`: spreads the tables over the machines of a Citus cluster. */
import { CannotSpread, open } from '#dialect'
import { BadSetting, type Config } from '../config.ts'
import { spreadDatabase } from '../db/spread.ts'

/** What was done, in a line. Throws BadSetting where the database is none that can be spread. */
export async function distribute({ databaseUrl }: Config): Promise<string> {
  const db = await open(databaseUrl)
  try {
    const names = await spreadDatabase(db)
    if (names.length === 0) return 'Every table is distributed already.'
    return `Distributed ${names.length} tables: ${names.join(', ')}.`
  } catch (error) {
    if (error instanceof CannotSpread) throw new BadSetting(`DATABASE_URL: ${error.message}`)
    throw error
  } finally {
    await db.close()
  }
}
