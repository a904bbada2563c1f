/** Names as given become the records that are called so, the account of how they were read, and plain words. */
import type { Resolution } from '../../contract/common.ts'
import { alternativesOf } from '../../contract/facts.ts'
import type { EntityFilter } from '../../contract/filters.ts'
import type { Group } from '../../db/filters.ts'
import { type Found, resolve, suggest } from '../../db/resolve.ts'
import type { Database } from '../../db/version.ts'

export interface Named {
  group: Group & { filter: EntityFilter }
  resolutions: Resolution[]
  words: string
}

/** One name: its records, or what it may have been meant to be. */
async function readName(db: Database, filter: EntityFilter, input: string): Promise<[Resolution, Found[]]> {
  const found = await resolve(db, filter, input)
  const matches = found.map(({ count: _, ...match }) => match)
  if (found.length > 0) return [{ input, matches }, found]
  return [{ input, matches, suggestions: await suggest(db, filter, input) }, []]
}

/** `Putin|Trenin`: the records of all alternatives together. */
async function readAlternatives(db: Database, filter: EntityFilter, value: string): Promise<Named> {
  const counts = new Map<string, number>()
  const resolutions: Resolution[] = []
  const words: string[] = []
  for (const input of alternativesOf(value)) {
    const [resolution, found] = await readName(db, filter, input)
    resolutions.push(resolution)
    for (const { id, count } of found) counts.set(id, count)
    words.push(...(found.length > 0 ? found.map(({ name }) => name) : [`“${input}” (unknown)`]))
  }
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0)
  return { group: { filter, ids: [...counts.keys()], count }, resolutions, words: words.join(' or ') }
}

/** Several values that any of fits: their records together. */
export async function readNames(db: Database, filter: EntityFilter, values: string[]): Promise<Named> {
  const named = await readFilter(db, filter, values)
  return {
    group: {
      filter,
      ids: [...new Set(named.flatMap((each) => each.group.ids))],
      count: named.reduce((sum, each) => sum + each.group.count, 0),
    },
    resolutions: named.flatMap((each) => each.resolutions),
    words: named.map((each) => each.words).join(' or '),
  }
}

export async function readFilter(db: Database, filter: EntityFilter, values: string[]): Promise<Named[]> {
  const named: Named[] = []
  for (const value of values) named.push(await readAlternatives(db, filter, value))
  return named
}
