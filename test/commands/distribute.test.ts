import { afterEach, describe, expect, it } from 'vitest'
import { distribute } from '../../src/commands/distribute.ts'
import { readConfig } from '../../src/config.ts'
import { type NewDatabase, newDatabase, onPostgres } from '../support/databases.ts'

const databases: NewDatabase[] = []
afterEach(async () => {
  for (const { remove } of databases.splice(0)) await remove()
})

describe('distribute', () => {
  it('is refused where there is nothing to distribute over, by the name of the setting', async () => {
    const database = await newDatabase()
    databases.push(database)
    const why = onPostgres
      ? 'this PostgreSQL database has no Citus: `create extension citus` comes first'
      : 'an SQLite database is one file; only PostgreSQL with Citus spreads over machines'
    await expect(distribute(readConfig({ DATABASE_URL: database.url }))).rejects.toThrow(
      `DATABASE_URL: ${why}`,
    )
  })
})
