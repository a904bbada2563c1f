/** Names as given become the records that are called so, the account of how they were read, and plain words. */
import type { Ref, Resolution } from '../../contract/common.ts'
import { alternativesOf } from '../../contract/facts.ts'
import type { EntityFilter } from '../../contract/filters.ts'
import { resolveCountry, suggestCountries } from '../../db/countries.ts'
import type { Group } from '../../db/filters.ts'
import { type Found, resolve, suggest } from '../../db/resolve.ts'
import type { Database } from '../../db/version.ts'

export interface Named {
  group: Group & { filter: EntityFilter }
  resolutions: Resolution[]
  words: string
}

/** How a name becomes records, or what it may have been meant to be. */
interface Lookup {
  filter: EntityFilter
  resolve: (input: string) => Promise<Found[]>
  suggest: (input: string) => Promise<Ref[]>
}

const lookupOf = (db: Database, filter: EntityFilter): Lookup => ({
  filter,
  resolve: (input) => resolve(db, filter, input),
  suggest: (input) => suggest(db, filter, input),
})

async function readName(lookup: Lookup, input: string): Promise<[Resolution, Found[]]> {
  const found = await lookup.resolve(input)
  const matches = found.map(({ count: _, ...match }) => match)
  if (found.length > 0) return [{ input, matches }, found]
  return [{ input, matches, suggestions: await lookup.suggest(input) }, []]
}

/** `Putin|Trenin`: the records of all alternatives together. */
async function readAlternatives(lookup: Lookup, value: string): Promise<Named> {
  const { filter } = lookup
  const counts = new Map<string, number>()
  const resolutions: Resolution[] = []
  const words: string[] = []
  for (const input of alternativesOf(value)) {
    const [resolution, found] = await readName(lookup, input)
    resolutions.push(resolution)
    for (const { id, count } of found) counts.set(id, count)
    words.push(...(found.length > 0 ? found.map(({ name }) => name) : [`“${input}” (unknown)`]))
  }
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0)
  return { group: { filter, ids: [...counts.keys()], count }, resolutions, words: words.join(' or ') }
}

/** `Syria|Iraq`: countries that places are in. */
export const readCountries = (db: Database, value: string): Promise<Named> =>
  readAlternatives(
    {
      filter: 'place',
      resolve: (input) => resolveCountry(db, input),
      suggest: (input) => suggestCountries(db, input),
    },
    value,
  )

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
  for (const value of values) named.push(await readAlternatives(lookupOf(db, filter), value))
  return named
}
