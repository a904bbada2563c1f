/** Sums that are kept by upsert: many in one statement. */
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Orm } from './connection.ts'

/** Adds to the counts of a source's hashes, in one statement; what comes to nothing goes. */
export async function addCounts(
  orm: Orm,
  target: PgTable,
  source: string,
  sums: ReadonlyMap<string, number>,
): Promise<void> {
  const changes = [...sums].filter(([, change]) => change !== 0)
  if (changes.length === 0) return
  const hashes = sql.param(changes.map(([hash]) => hash))
  const numbers = sql.param(changes.map(([, change]) => change))
  await orm.execute(sql`insert into ${target} as kept (source_id, hash, count)
    select ${source}, hash, change from unnest(${hashes}::text[], ${numbers}::integer[]) added (hash, change)
    on conflict (source_id, hash) do update set count = kept.count + excluded.count`)
  if (changes.every(([, change]) => change > 0)) return
  await orm.execute(
    sql`delete from ${target} where source_id = ${source} and count = 0 and hash = any(${hashes}::text[])`,
  )
}
