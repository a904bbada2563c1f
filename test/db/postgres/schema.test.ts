/** The tables could stand on several machines: what Citus asks of a schema before it spreads it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { isSharded, SPREAD } from '../../../src/db/spread.ts'
import { packageRoot } from '../../../src/package.ts'
import { type NewDatabase, newDatabase } from '../../support/databases.ts'
import { runStatements } from '../../support/statements.ts'

let database: NewDatabase
beforeAll(async () => {
  database = await newDatabase()
  const db = await open(database.url)
  await db.close()
})
afterAll(() => database.remove())

/** The first column of every row, as `is` speaks of our own tables: migrations keep theirs. */
async function names(query: string): Promise<string[]> {
  const rows = await runStatements(database.url, query)
  return rows.map((row) => String(Object.values(row)[0]))
}
const OURS = `c.relnamespace = 'public'::regnamespace and c.relname !~ '^__drizzle'`

/** Every index that keeps rows apart, primary keys too, with its table and columns. */
const UNIQUES = `select c.relname as "table", n.relname as name, i.indisprimary as primary,
    array(select a.attname::text from unnest(i.indkey) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
  where i.indisunique and ${OURS}`

const spreadOf = (table: unknown) => SPREAD[table as keyof typeof SPREAD]

describe('the tables', () => {
  it('are each said to be sharded, reference or local', async () => {
    const tables = await names(`select c.relname from pg_class c where c.relkind in ('r', 'p') and ${OURS}`)
    expect(tables.sort()).toEqual(Object.keys(SPREAD).sort())
  })
  it('have a primary key, and sharded ones their article in it and in all that is unique', async () => {
    const uniques = await runStatements(database.url, UNIQUES)
    const primary = uniques.filter((index) => index.primary).map(({ table }) => String(table))
    expect(primary.sort()).toEqual(Object.keys(SPREAD).sort())
    const faults = uniques.filter(({ table, columns }) => {
      const spread = spreadOf(table)
      return isSharded(spread) && !(columns as string[]).includes(spread.by)
    })
    expect(faults).toEqual([])
  })
  it('are distributed by the column that has the article, of one type', async () => {
    const types = await runStatements(
      database.url,
      `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, a.attcollation::regcollation::text as collation
       from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relkind = 'r' and a.attnum > 0 and ${OURS}`,
    )
    for (const [table, spread] of Object.entries(SPREAD)) {
      if (!isSharded(spread)) continue
      const column = types.find((each) => each.table === table && each.column === spread.by)
      expect(column).toEqual({ table, column: spread.by, type: 'text', collation: '"C"' })
    }
  })
  it('count nothing themselves: no serials, no identities, no triggers, no sequences', async () => {
    const counting =
      await names(`select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and ${OURS} and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval%')`)
    const sequences = await names(`select c.relname from pg_class c where c.relkind = 'S' and ${OURS}`)
    const triggers = await names(
      `select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and ${OURS}`,
    )
    expect([counting, sequences, triggers]).toEqual([[], [], []])
  })
  it('let only sharded rows hang on sharded rows, by their article, and reference rows on reference rows', async () => {
    const keys = await runStatements(
      database.url,
      `select c.relname as from, t.relname as to, array(select a.attname::text from unnest(k.conkey) n
         join pg_attribute a on a.attrelid = c.oid and a.attnum = n) as columns
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
       where k.contype = 'f' and ${OURS}`,
    )
    expect(keys.length).toBeGreaterThan(5)
    const faults = keys.filter(({ from, to, columns }) => {
      const [own, other] = [spreadOf(from), spreadOf(to)]
      if (isSharded(own)) return !isSharded(other) || !(columns as string[]).includes(own.by)
      return own !== other
    })
    expect(faults).toEqual([])
  })
  it('are made in one migration and tied together in a later one, so that they can be distributed between', () => {
    const folder = join(packageRoot, 'migrations', 'postgres')
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
    const both = files.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return /\bCREATE TABLE\b/i.test(text) && /\b(FOREIGN KEY|REFERENCES)\b/i.test(text)
    })
    expect(both).toEqual([])
  })
})
