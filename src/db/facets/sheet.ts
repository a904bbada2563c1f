/**
 * The links of all articles as numbers in memory, made when a question needs them and kept while the dataset stays the
 * same. A scope of half the articles is counted by them in milliseconds; the engine would take a tenth of a second and
 * more to fetch and group as many rows.
 */
import { sql } from 'drizzle-orm'
import { type Column, collected, type Database } from '#dialect'
import { readDataset } from '../meta.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import type { Count } from './counts.ts'

/** A facet's values, and the articles of each: those of value `v` stand from `starts[v]` up to `starts[v + 1]`. */
interface Tallied {
  values: string[]
  starts: number[]
  /** Numbers of articles, as their sort keys stand in order: four bytes for each link. */
  articles: Uint32Array
}

interface Sheet {
  version: string
  /** In order. */
  sortKeys: Float64Array
  facets: Map<string, Tallied>
}

/** Where the values of a facet are. */
export interface Linked {
  value: Column
  sortKey: Column
}

const sheets = new WeakMap<Database, Sheet>()

export const parseKeys = (text: string | undefined): Float64Array =>
  Float64Array.from(JSON.parse(text ?? '[]') as number[])

async function sheetOf(db: Database): Promise<Sheet> {
  const { version } = await readDataset(db)
  const before = sheets.get(db)
  if (before?.version === version) return before
  const [row] = await run<{ keys: string }[]>(db, 'sheet', {}, () =>
    db.orm.select({ keys: collected(articles.sort_key) }).from(articles),
  )
  const sheet = { version, sortKeys: parseKeys(row?.keys).sort(), facets: new Map<string, Tallied>() }
  sheets.set(db, sheet)
  return sheet
}

/** The place of a key in an ordered list that has it. */
function placeOf(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return low
}

async function tally(db: Database, { sortKeys }: Sheet, facet: string, linked: Linked): Promise<Tallied> {
  const rows = await run<{ value: string; keys: string; count: number }[]>(db, `sheet ${facet}`, {}, () =>
    db.orm
      .select({
        value: sql<string>`${linked.value}`,
        keys: collected(linked.sortKey),
        count: sql<number>`count(*)`.mapWith(Number),
      })
      .from(linked.value.table)
      .where(sql`${linked.value} is not null`)
      .groupBy(linked.value),
  )
  const all = new Uint32Array(rows.reduce((sum, { count }) => sum + count, 0))
  const starts = [0]
  let end = 0
  for (const { keys } of rows) {
    let last = -1
    for (const key of parseKeys(keys).sort()) {
      // An article tells of several events of one type; it counts once.
      if (key !== last) all[end++] = placeOf(sortKeys, key)
      last = key
    }
    starts.push(end)
  }
  return { values: rows.map(({ value }) => value), starts, articles: all.slice(0, end) }
}

/** One byte for each article of the dataset: 1 where its sort key is among these. */
export async function markOnSheet(db: Database, keys: Float64Array): Promise<Uint8Array> {
  const { sortKeys } = await sheetOf(db)
  const marks = new Uint8Array(sortKeys.length)
  for (const key of keys) marks[placeOf(sortKeys, key)] = 1
  return marks
}

/** How many of the marked articles have each value of a facet: the commonest first, `size` at the most. */
export async function countOnSheet(
  db: Database,
  facet: string,
  linked: Linked,
  marks: Uint8Array,
  size: number,
): Promise<Omit<Count, 'label'>[]> {
  const sheet = await sheetOf(db)
  const tallied = sheet.facets.get(facet) ?? (await tally(db, sheet, facet, linked))
  sheet.facets.set(facet, tallied)
  const { values, starts, articles: links } = tallied
  const counts = values.flatMap((value, v) => {
    let count = 0
    for (let i = starts[v] as number; i < (starts[v + 1] as number); i++)
      count += marks[links[i] as number] as number
    return count > 0 ? [{ value, count }] : []
  })
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, size)
}
