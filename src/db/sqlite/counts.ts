/** Sums that are kept by upsert: many in one statement. */
import { getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Orm } from './connection.ts'
import { compiled } from './rows.ts'

/** Adds to the counts of a source's hashes, in one statement; what comes to nothing goes. */
export async function addCounts(
  orm: Orm,
  target: SQLiteTable,
  source: string,
  sums: ReadonlyMap<string, number>,
): Promise<void> {
  const changes = [...sums].filter(([, change]) => change !== 0)
  if (changes.length === 0) return
  const given = JSON.stringify(Object.fromEntries(changes))
  const name = getTableName(target)
  const add =
    () => `insert into ${name} (source_id, hash, count) select ?, key, value from json_each(?) where true
    on conflict (source_id, hash) do update set count = count + excluded.count`
  compiled(orm, `add to ${name}`, add).run(source, given)
  if (changes.every(([, change]) => change > 0)) return
  const clear = () =>
    `delete from ${name} where source_id = ? and count = 0 and hash in (select key from json_each(?))`
  compiled(orm, `clear ${name}`, clear).run(source, given)
}
