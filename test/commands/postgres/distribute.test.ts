/**
 * Distributing, as far as it can be tried without Citus: its functions are stood in for by some that write down what they
 * are asked, and refuse what Citus documents that it refuses.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { distribute } from '../../../src/commands/distribute.ts'
import { readConfig } from '../../../src/config.ts'
import { type NewDatabase, newDatabase } from '../../support/databases.ts'
import { runStatements } from '../../support/statements.ts'

const REFUSING = `if exists (select from pg_constraint where contype = 'f' and conrelid = wanted) then
    raise exception '% has a foreign key', wanted; end if`
const CITUS = [
  'create schema stood_in',
  'create table stood_in.asked (number serial, name text, by text, beside text)',
  `create view citus_tables as select name::regclass as table_name, 'distributed' as citus_table_type from stood_in.asked`,
  `create function create_distributed_table(wanted regclass, by text, colocate_with text default 'default') returns void
   language plpgsql as $$ begin ${REFUSING};
   insert into stood_in.asked (name, by, beside) values (wanted::text, by, colocate_with); end $$`,
  `create function create_reference_table(wanted regclass) returns void language plpgsql as $$ begin ${REFUSING};
   insert into stood_in.asked (name) values (wanted::text); end $$`,
]
const KEYS = `select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' order by 1, 2`

let database: NewDatabase
beforeAll(async () => {
  database = await newDatabase()
  const db = await open(database.url)
  await db.close()
  await runStatements(database.url, ...CITUS)
})
afterAll(() => database.remove())

describe('distribute', () => {
  it('puts what hangs on articles beside them, and records everywhere; foreign keys are as they were', async () => {
    const config = readConfig({ DATABASE_URL: database.url })
    const keys = await runStatements(database.url, KEYS)
    expect(await distribute(config)).toMatch(/^Distributed 20 tables: articles, documents, /)
    const asked = await runStatements(
      database.url,
      'select name, by, beside from stood_in.asked order by number',
    )
    expect(asked[0]).toEqual({ name: 'articles', by: 'id', beside: 'default' })
    expect(asked).toContainEqual({ name: 'mentions', by: 'article_id', beside: 'articles' })
    expect(asked).toContainEqual({ name: 'people', by: null, beside: null })
    expect(asked.map(({ name }) => name)).not.toContain('dataset')
    expect(keys.length).toBeGreaterThan(5)
    expect(await runStatements(database.url, KEYS)).toEqual(keys)
  })
  it('has nothing to do the second time', async () => {
    expect(await distribute(readConfig({ DATABASE_URL: database.url }))).toBe(
      'Every table is distributed already.',
    )
  })
})
