/** All that a database holds, in an order of its own. */
import type { Database } from '#dialect'

/** Rows of every table by name; equal for equal datasets, however they were loaded. */
export function dumpTables({ orm }: Database): Record<string, string[]> {
  const driver = orm.$client
  const tables = driver
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' and name not like 'article_search%'",
    )
    .pluck()
    .all() as string[]
  const rows = (table: string) => driver.prepare(`select * from "${table}"`).all()
  return Object.fromEntries(
    tables.map((table) => [
      table,
      rows(table)
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  )
}
