/**
 * The articles of the dataset as numbers in memory: what many of them have in common is counted in milliseconds, where
 * the engine would fetch and group as many rows in a tenth of a second and more. Made when a question needs it, in
 * pieces between which other questions are answered.
 */
import { getTableName, sql } from 'drizzle-orm'
import { type Column, collected, type Database } from '#dialect'
import { dayOf } from '../../sortKey.ts'
import { listIn } from '../collected.ts'
import { breathe, kept } from '../kept.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import type { Span } from './counts.ts'

/** The sort keys of all articles, in order: an article's number is its place among them. */
export type Sheet = Float64Array

/** How often each article counts, by its number. */
export type Weights = Uint8Array | Uint32Array

/** Rows fetched at once: some twenty milliseconds, with what is made of them. */
export const PIECE = 10_000

export const parseKeys = (text: string | undefined): Float64Array => Float64Array.from(listIn<number>(text))

/** Typed arrays end to end. */
export function joined<T extends Float64Array | Uint32Array>(pieces: T[], empty: T): T {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const all = new (empty.constructor as new (length: number) => T)(length)
  let end = 0
  for (const piece of pieces) {
    all.set(piece, end)
    end += piece.length
  }
  return all
}

/** The sort keys in a table, in order, and how many rows have each: piece by piece. */
async function* rowsByKey(db: Database, key: Column) {
  let after = -1
  for (;;) {
    const [piece] = await run<{ keys: string; counts: string }[]>(
      db,
      `rows of ${getTableName(key.table)} by key`,
      { after, most: PIECE },
      () =>
        db.orm.select({ keys: collected(sql`sort_key`), counts: collected(sql`n`) }).from(
          sql`(select ${key} as sort_key, count(*) as n from ${key.table} where ${key} > ${sql.placeholder('after')}
            group by ${key} order by ${key} limit ${sql.placeholder('most')}) piece`,
        ),
    )
    const keys = parseKeys(piece?.keys)
    yield { keys, counts: listIn<number>(piece?.counts) }
    if (keys.length < PIECE) return
    after = keys.at(-1) as number
    await breathe()
  }
}

export const sheetOf = (db: Database): Promise<Sheet> =>
  kept(db, 'sheet', async () => {
    const pieces: Float64Array[] = []
    for await (const { keys } of rowsByKey(db, articles.sort_key)) pieces.push(keys)
    return joined(pieces, new Float64Array())
  })

/** How many rows of a table each article has; an index of the table begins with the sort key. */
export const rowsOfArticles = (db: Database, key: Column): Promise<Uint32Array> =>
  kept(db, `rows of ${getTableName(key.table)}`, async () => {
    const sheet = await sheetOf(db)
    const weights = new Uint32Array(sheet.length)
    for await (const { keys, counts } of rowsByKey(db, key))
      for (const [i, count] of counts.entries()) weights[placeOf(sheet, keys[i] as number)] = count
    return weights
  })

/** The place of a key in an ordered list, or of the next one if it is not there. */
export function placeOf(keys: Sheet, key: number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** The weights of the marked articles; the others count nothing. */
export const masked = (weights: Uint32Array, marks: Uint8Array): Uint32Array =>
  weights.map((weight, i) => (marks[i] ? weight : 0))

export const sumOf = (weights: Uint32Array): number => weights.reduce((sum, weight) => sum + weight, 0)

/** How many items lie on each day, where the articles count as often as `weights` says; undated ones on day 0. */
export function daysOnSheet(sheet: Sheet, weights: Weights): Span[] {
  const days: Span[] = []
  for (let i = 0; i < sheet.length; i++) {
    const count = weights[i] as number
    if (count === 0) continue
    const day = dayOf(sheet[i] as number)
    const last = days.at(-1)
    if (last?.first === day) last.count += count
    else days.push({ first: day, last: day, count })
  }
  return days
}
