/**
 * Articles as sets of bits, by their places on the sheet: what several records share is found in microseconds, however
 * common they are, and a page of it wherever it lies. Sets of records that were asked for lately are kept.
 */
import { LRUCache } from 'lru-cache'
import type { Database } from '#dialect'
import { placeOf, type Sheet, sheetOf } from '../facets/sheet.ts'
import type { Scope } from '../filters.ts'
import { kept } from '../kept.ts'
import { type Bits, bitsOf, fullBits, keepBetween, sift } from './bits.ts'
import { isOfRecords, keysOfGroup } from './keys.ts'
import type { Group } from './links.ts'

/** Bytes of sets that are kept: at a hundred thousand articles, those of two thousand names. */
const MOST_BYTES = 32 * 1024 * 1024
/** Articles of the rarest record, up to which they are followed, and each is asked for the others. */
export const FEW_SHARED = 100

/** Articles by their places on the sheet, which is in order of time. */
export interface Shared {
  bits: Bits
  sheet: Sheet
}

async function setOf(db: Database, group: Group, sheet: Sheet): Promise<Bits> {
  const sets = await kept(
    db,
    'sets',
    async () =>
      new LRUCache<string, Bits>({ maxSize: MOST_BYTES, sizeCalculation: ({ byteLength }) => byteLength }),
  )
  const name = JSON.stringify([group.filter, group.role, ...group.ids])
  const before = sets.get(name)
  if (before) return before
  const keys = await keysOfGroup(db, group)
  const bits = bitsOf(
    Array.from(keys, (key) => placeOf(sheet, key)),
    sheet.length,
  )
  sets.set(name, bits)
  return bits
}

/** The articles of a scope of several records; null where it asks for something else, or one of them is rare. */
export async function sharedBy(db: Database, scope: Scope, few = FEW_SHARED): Promise<Shared | null> {
  const { include, exclude, from, to } = scope
  const isOne = include.length === 0 || include.length + exclude.length < 2
  if (isOne || !isOfRecords(scope) || include.some(({ count }) => count <= few)) return null
  const sheet = await sheetOf(db)
  const bits = fullBits(sheet.length)
  for (const group of include) sift(bits, await setOf(db, group, sheet), true)
  for (const group of exclude) sift(bits, await setOf(db, group, sheet), false)
  const end = to === null ? sheet.length : placeOf(sheet, to)
  keepBetween(bits, from === null ? 0 : placeOf(sheet, from), end)
  return { bits, sheet }
}
