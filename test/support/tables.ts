/** All that a database holds, in an order of its own. */
import { filePathOf } from './databases.ts'
import { runStatements } from './statements.ts'

const TABLES = {
  sqlite: "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  postgres: "select table_name as name from information_schema.tables where table_schema = 'public'",
}

/** Not what was loaded: migrations, and the inside of full-text indexes. */
const OTHER = /^__drizzle|^article_search|^event_search/

/** Rows of every table by name; equal for equal datasets, however they were loaded. */
export async function dumpTables(url: string): Promise<Record<string, string[]>> {
  const tables = await runStatements(url, filePathOf(url) === null ? TABLES.postgres : TABLES.sqlite)
  const names = tables.map(({ name }) => String(name)).filter((name) => !OTHER.test(name))
  const dump: Record<string, string[]> = {}
  for (const name of names) {
    const rows = await runStatements(url, `select * from "${name}"`)
    dump[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return dump
}
