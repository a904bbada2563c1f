/** Statements run past Dateline, by the engine's own driver: for what no user could do. */
import Driver from 'better-sqlite3'
import pg from 'pg'
import { filePathOf } from './databases.ts'

export type Row = Record<string, unknown>

/** Runs statements of plain SQL one after the other; the rows of the last one. */
export async function runStatements(url: string, ...statements: string[]): Promise<Row[]> {
  const path = filePathOf(url)
  return path === null ? onServer(url, statements) : inFile(path, statements)
}

/** Ids of the three records of a table that most articles name. */
export async function commonestOf(url: string, table: string): Promise<string[]> {
  const rows = await runStatements(url, `select id from ${table} order by article_count desc, id limit 3`)
  return rows.map(({ id }) => String(id))
}

function inFile(path: string, statements: string[]): Row[] {
  const driver = new Driver(path)
  try {
    const results = statements.map((text) => {
      const statement = driver.prepare<unknown[], Row>(text)
      if (statement.reader) return statement.all()
      statement.run()
      return []
    })
    return results.at(-1) ?? []
  } finally {
    driver.close()
  }
}

/** JSON as the text that it was written as, as on SQLite. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.JSON ? String : pg.types.getTypeParser(oid, format as 'text'),
}

async function onServer(url: string, statements: string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, types })
  await client.connect()
  try {
    let rows: Row[] = []
    for (const text of statements) rows = (await client.query<Row>(text)).rows
    return rows
  } finally {
    await client.end()
  }
}
