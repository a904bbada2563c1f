import { afterEach, describe, expect, it } from 'vitest'
import { distribute } from '../../src/commands/distribute.ts'
import { readConfig } from '../../src/config.ts'
import { cli } from '../support/cli.ts'
import { type NewDatabase, newDatabase, onPostgres } from '../support/databases.ts'

const databases: NewDatabase[] = []
afterEach(async () => {
  for (const { remove } of databases.splice(0)) await remove()
})

const WHY = onPostgres
  ? 'this PostgreSQL database has no Citus: `create extension citus` comes first'
  : 'an SQLite database is one file; only PostgreSQL with Citus spreads over machines'

describe('distribute', () => {
  it('is refused where there is nothing to distribute over, by the name of the setting', async () => {
    const database = await newDatabase()
    databases.push(database)
    await expect(distribute(readConfig({ DATABASE_URL: database.url }))).rejects.toThrow(
      `DATABASE_URL: ${WHY}`,
    )
    const { code, err } = await cli(['distribute'], { DATABASE_URL: database.url })
    expect([code, err]).toEqual([64, `dateline: DATABASE_URL: ${WHY}\nTry dateline --help.\n`])
  })
})
