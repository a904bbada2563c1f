import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { distribute } from '../../src/commands/distribute.ts'
import { readConfig } from '../../src/config.ts'
import { packageRoot } from '../../src/package.ts'
import { type NewDatabase, newDatabase, onPostgres } from '../support/databases.ts'

const databases: NewDatabase[] = []
afterEach(async () => {
  for (const { remove } of databases.splice(0)) await remove()
})

const WHY = onPostgres
  ? 'this PostgreSQL database has no Citus: `create extension citus` comes first'
  : 'an SQLite database is one file; only PostgreSQL with Citus spreads over machines'
const CLI = ['--conditions=dateline-source', '--import', 'tsx', join(packageRoot, 'src', 'cli.ts')]

describe('distribute', () => {
  it('is refused where there is nothing to distribute over, by the name of the setting', async () => {
    const database = await newDatabase()
    databases.push(database)
    await expect(distribute(readConfig({ DATABASE_URL: database.url }))).rejects.toThrow(
      `DATABASE_URL: ${WHY}`,
    )
    const { status, stderr } = spawnSync(process.execPath, [...CLI, 'distribute'], {
      cwd: packageRoot,
      env: { ...process.env, DATABASE_URL: database.url },
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([64, `dateline: DATABASE_URL: ${WHY}\nTry dateline --help.\n`])
  })
})
