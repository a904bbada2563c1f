/**
 * Scopes as lists of sort keys, put together in memory. An index gives a record's keys at a tenth of the price of
 * asking of as many articles, one by one, what else they have; so two common records are compared here.
 */
import { sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import { listIn } from '../collected.ts'
import { knownLinks } from '../facets/indexed.ts'
import { weightsOf } from '../facets/links.ts'
import { sheetOf } from '../facets/sheet.ts'
import type { Scope } from '../filters.ts'
import { run } from '../statements.ts'
import { type Group, keyRows } from './links.ts'

/** Microseconds for a key that is fetched, and for an article that is asked for another record. */
const FETCHED = 0.4
const ASKED = 4

/** Whether records and days of publication are all that the scope asks for. */
export const isOfRecords = (scope: Scope): boolean =>
  scope.days === null &&
  scope.match === null &&
  scope.not === null &&
  scope.said === null &&
  scope.duplicates === 'show' &&
  !scope.nothing

/** Whether fetching the keys of all groups is cheaper than following the rarest one; `articles` is the whole dataset. */
export function isWorthMerging({ include, exclude }: Scope, articles: number): boolean {
  const sizes = [...include, ...exclude].map(({ count }) => Math.min(count, articles))
  const rarest = Math.min(...include.map(({ count }) => Math.min(count, articles)))
  const fetched = FETCHED * sizes.reduce((sum, size) => sum + size, 0)
  return fetched <= ASKED * rarest * Math.max(1, sizes.length - 1)
}

/** The sort keys of the articles that have any of a group, in order, each once. */
export async function keysOfGroup(db: Database, group: Group): Promise<Float64Array<ArrayBuffer>> {
  const links = (group.role ?? 'mentioned') === 'mentioned' ? await knownLinks(db, group.filter) : null
  if (links) {
    const sheet = await sheetOf(db)
    const weights = weightsOf(links, group.ids, sheet.length)
    return sheet.filter((_, i) => (weights[i] as number) > 0)
  }
  const values = Object.fromEntries(group.ids.map((id, i) => [`i_${i}`, id]))
  const shape = `keys ${group.filter} ${group.role ?? ''} ${group.ids.length}`
  const [row] = await run<{ keys: string }[]>(db, shape, values, () =>
    db.orm.select({ keys: collected(sql`d.sort_key`) }).from(keyRows(group, 'i')),
  )
  const keys = Float64Array.from(listIn<number>(row?.keys)).sort()
  return keys.filter((key, i) => key !== keys[i - 1])
}

/** The keys that are (`within`), or are not, in an ordered list. */
function sift(
  keys: Float64Array<ArrayBuffer>,
  list: Float64Array,
  within: boolean,
): Float64Array<ArrayBuffer> {
  let place = 0
  return keys.filter((key) => {
    while ((list[place] as number) < key) place++
    return (list[place] === key) === within
  })
}

/** The sort keys, in order, of the articles in a scope of records, at least one of which must be there. */
export async function mergedKeys(db: Database, { include, exclude, from, to }: Scope): Promise<Float64Array> {
  let keys: Float64Array<ArrayBuffer> | null = null
  for (const group of include) {
    const own = await keysOfGroup(db, group)
    keys = keys ? sift(keys, own, true) : own
  }
  let left = (keys ?? new Float64Array()).filter((key) => key >= (from ?? 0) && key < (to ?? Infinity))
  for (const group of exclude) left = sift(left, await keysOfGroup(db, group), false)
  return left
}

/** The sort keys, in order, of the articles that have any of these groups and lie in the scope's time. */
export async function unitedKeys(db: Database, groups: Group[], { from, to }: Scope): Promise<Float64Array> {
  const all = new Set<number>()
  for (const group of groups) for (const key of await keysOfGroup(db, group)) all.add(key)
  return Float64Array.from(all)
    .filter((key) => key >= (from ?? 0) && key < (to ?? Infinity))
    .sort()
}
