/** A connection that tells of statements whether Citus could plan them; they are not run. */
import pg from 'pg'
import { isSharded, SPREAD } from '../../../src/db/spread.ts'
import { faultsOf } from './joins.ts'
import { PRINTING, readStatement } from './nodes.ts'
import type { Relation } from './sources.ts'

export interface Judge {
  /** What is wrong with a statement of plain SQL; [] where nothing is. */
  faultsOf: (text: string) => Promise<string[]>
  close: () => Promise<void>
}

async function relationsOf(client: pg.Client): Promise<Map<string, Relation>> {
  const { rows } = await client.query<{ id: string; name: string; column: string; number: number }>(
    `select c.oid::text as id, c.relname as name, a.attname as column, a.attnum as number
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  )
  const relations = new Map<string, Relation>()
  for (const { id, name, column, number } of rows) {
    const spread = SPREAD[name as keyof typeof SPREAD]
    if (spread === undefined) continue
    const isKey = isSharded(spread) && spread.by === column
    relations.set(id, { name, shardedBy: isKey ? number : (relations.get(id)?.shardedBy ?? null) })
  }
  return relations
}

/** Judges by the tables of the database at `url`. */
export async function openJudge(url: string): Promise<Judge> {
  const client = new pg.Client({ connectionString: url, options: PRINTING })
  await client.connect()
  const relations = await relationsOf(client)
  return {
    faultsOf: async (text) => faultsOf(await readStatement(client, text), relations),
    close: () => client.end(),
  }
}
