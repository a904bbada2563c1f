/** Links that an index holds whole: read from it in its order. */
import { type SQL, sql } from 'drizzle-orm'
import { type Column, collected, type Database } from '#dialect'
import { listIn } from '../collected.ts'
import { LINKS } from '../filters.ts'
import { breathe, kept, recall } from '../kept.ts'
import { run } from '../statements.ts'
import { LinkList, type Links } from './links.ts'
import { PIECE, parseKeys, placeOf, sheetOf } from './sheet.ts'

/** Where the values of a facet are: an index begins with what `where` fixes, the value and the sort key. */
export interface Linked {
  table: Column['table']
  value: SQL | Column
  sortKey: SQL | Column
  where?: SQL
}

/** The links of a facet, read from their index; `times` is how many rows say the same. */
export const linksOf = (db: Database, name: string, linked: Linked): Promise<Links> =>
  kept(db, `links ${name}`, async () => {
    const sheet = await sheetOf(db)
    const list = new LinkList()
    for await (const { values, keys, times } of linkPieces(db, name, linked))
      list.add(
        values,
        keys.map((key) => placeOf(sheet, key)),
        times,
      )
    return list.whole()
  })

/** The articles of each record, or value, that articles can be filtered by. */
export const articleLinks = (db: Database, filter: keyof typeof LINKS): Promise<Links> =>
  linksOf(db, filter, linkedBy(filter))

/** The same, where another question has needed them before. */
export const knownLinks = (db: Database, filter: keyof typeof LINKS): Promise<Links | null> =>
  recall(db, `links ${filter}`)

export function linkedBy(filter: keyof typeof LINKS): Linked {
  const { table, id } = LINKS[filter]
  return { table, value: sql`${table}.${sql.identifier(id)}`, sortKey: table.sort_key }
}

/** Each value and sort key of an index, in order, and how many rows have both: piece by piece. */
export async function* linkPieces(db: Database, name: string, { table, value, sortKey, where }: Linked) {
  let [lastValue, lastKey] = ['', -1]
  for (;;) {
    const bounds = { lastValue, lastKey, most: PIECE }
    const [piece] = await run<Record<'values' | 'keys' | 'times', string>[]>(
      db,
      `links ${name}`,
      bounds,
      () =>
        db.orm
          .select({
            values: collected(sql`value`),
            keys: collected(sql`sort_key`),
            times: collected(sql`times`),
          })
          .from(
            sql`(select ${value} as value, ${sortKey} as sort_key, count(*) as times from ${table}
            where ${where ? sql`${where} and` : sql``} (${value}, ${sortKey}) > (${sql.placeholder('lastValue')}, ${sql.placeholder('lastKey')})
            group by ${value}, ${sortKey} order by ${value}, ${sortKey} limit ${sql.placeholder('most')}) piece`,
          ),
    )
    const values = listIn<string>(piece?.values)
    const keys = parseKeys(piece?.keys)
    yield { values, keys, times: listIn<number>(piece?.times) }
    if (keys.length < PIECE) return
    lastValue = values.at(-1) as string
    lastKey = keys.at(-1) as number
    await breathe()
  }
}
