/** Links that no index holds whole: read by walking the articles, whose rows lie together. */
import { type SQL, sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import { listIn } from '../collected.ts'
import { breathe, kept } from '../kept.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import { LinkList, type Links } from './links.ts'
import { parseKeys, placeOf, sheetOf } from './sheet.ts'

/** Articles walked at once: some ten to thirty milliseconds of the engine. */
const ARTICLES = 2_000

/**
 * The links that `rows` gives, rows of `value`, `sort_key` and `times` for the articles of a piece, which it knows as
 * `a` (`id`, `sort_key`).
 */
export const walkedLinks = (db: Database, name: string, rows: (a: SQL) => SQL): Promise<Links> =>
  kept(db, `walked ${name}`, () => readWalking(db, name, rows))

async function readWalking(db: Database, name: string, rows: (a: SQL) => SQL): Promise<Links> {
  const sheet = await sheetOf(db)
  const list = new LinkList()
  const piece = sql`(select ${articles.id} as id, ${articles.sort_key} as sort_key from ${articles}
    where ${articles.sort_key} >= ${sql.placeholder('first')} and ${articles.sort_key} <= ${sql.placeholder('last')}) a`
  for (let start = 0; start < sheet.length; start += ARTICLES) {
    const bounds = { first: sheet[start], last: sheet[Math.min(start + ARTICLES, sheet.length) - 1] }
    const [row] = await run<Record<'values' | 'keys' | 'times', string>[]>(db, `walk ${name}`, bounds, () =>
      db.orm
        .select({
          values: collected(sql`value`),
          keys: collected(sql`sort_key`),
          times: collected(sql`times`),
        })
        .from(sql`(${rows(piece)}) r`),
    )
    const numbers = parseKeys(row?.keys).map((key) => placeOf(sheet, key))
    list.add(listIn(row?.values), numbers, listIn(row?.times))
    await breathe()
  }
  return list.whole()
}
