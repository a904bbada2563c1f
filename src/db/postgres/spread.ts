/** Spreading tables over the machines of a Citus cluster. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, type Orm, write } from './connection.ts'

/** The database cannot be spread over machines; the message says why. */
export class CannotSpread extends Error {}

/** A table, and the column that shards it; null: whole on every machine. */
export interface Placed {
  table: string
  by: string | null
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

async function rowsOf<R extends object>(orm: Orm, query: SQL): Promise<R[]> {
  const { rows } = await orm.execute(query)
  return rows as unknown as R[]
}

async function spreadBefore(orm: Orm): Promise<Set<string>> {
  const rows = await rowsOf<{ name: string }>(
    orm,
    sql`select table_name::text as name from citus_tables where citus_table_type in ('distributed', 'reference')`,
  )
  return new Set(rows.map(({ name }) => name))
}

const foreignKeys = (orm: Orm): Promise<ForeignKey[]> =>
  rowsOf(
    orm,
    sql`select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  )

/** The first sharded table is the one that the rows of the others stand beside. */
function placing({ table, by }: Placed, first: string): SQL {
  if (by === null) return sql`select create_reference_table(${table})`
  const beside = table === first ? sql`` : sql`, colocate_with => ${first}`
  return sql`select create_distributed_table(${table}, ${by}${beside})`
}

/**
 * Spreads the tables that are not yet, in this order and all or none, with the rows that they hold, and tells their names.
 * Foreign keys stand aside meanwhile: a table cannot be spread while it hangs on one that is not. Throws CannotSpread.
 */
export const spreadTables = (db: Database, plan: Placed[]): Promise<string[]> =>
  write(db, async (orm) => {
    const [citus] = await rowsOf(orm, sql`select from pg_proc where proname = 'create_distributed_table'`)
    if (!citus)
      throw new CannotSpread('this PostgreSQL database has no Citus: `create extension citus` comes first')
    const before = await spreadBefore(orm)
    const wanted = plan.filter(({ table }) => !before.has(table))
    if (wanted.length === 0) return []
    const keys = await foreignKeys(orm)
    const first = plan.find(({ by }) => by !== null)?.table ?? ''
    // One connection to each machine, so that all of it is one transaction.
    await orm.execute(sql`set local citus.multi_shard_modify_mode to 'sequential'`)
    for (const { table, name } of keys)
      await orm.execute(sql`alter table ${sql.raw(table)} drop constraint ${sql.identifier(name)}`)
    for (const each of wanted) await orm.execute(placing(each, first))
    for (const { table, name, definition } of keys)
      await orm.execute(
        sql`alter table ${sql.raw(table)} add constraint ${sql.identifier(name)} ${sql.raw(definition)}`,
      )
    return wanted.map(({ table }) => table)
  })
