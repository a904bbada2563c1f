/** Filters as given become a scope for the database, the account of how names were read, and plain words. */
import type { Database } from '#dialect'
import type { Meta, Resolution } from '../contract/common.ts'
import { alternativesOf, FACT_FILTERS, FACT_WORDS } from '../contract/facts.ts'
import {
  type ArticleFilters,
  DUPLICATES,
  ENTITY_FILTER_NAMES,
  ENTITY_FILTERS,
  type EntityFilter,
  EXCLUDE,
} from '../contract/filters.ts'
import { EVERYTHING, type Fact, type Group, type Scope } from '../db/filters.ts'
import { compileText, parseText, type TextQuery } from '../db/q.ts'
import { type Found, resolve, suggest } from '../db/resolve.ts'
import { DATED, firstKey, keyAfter } from '../sortKey.ts'

export interface Understood {
  scope: Scope
  q: TextQuery | null
  resolved: Meta['resolved']
  /** "mentioning Sergey Lavrov, published in or after 2016"; '' when there is no filter. */
  words: string
}

interface Named {
  group: Group
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

async function readFilter(db: Database, filter: EntityFilter, values: string[]): Promise<Named[]> {
  const named: Named[] = []
  for (const value of values) named.push(await readAlternatives(db, filter, value))
  return named
}

/** Puts plain values into the scope; gives them in words. */
function readFacts(scope: Scope, filters: ArticleFilters): string[] {
  return FACT_FILTERS.flatMap((filter) => {
    const facts = (filters[filter] ?? []).map((value): Fact => ({ filter, ids: alternativesOf(value) }))
    scope.facts.push(...facts)
    const words = facts.map(({ ids }) => ids.join(' or ')).join(' and ')
    return facts.length > 0 ? [`${FACT_WORDS[filter]} ${words}`] : []
  })
}

/** Puts the bounds of time into the scope; gives them in words. */
function readDates(scope: Scope, { from, to }: ArticleFilters): string[] {
  if (from !== undefined) scope.from = firstKey(from)
  if (to !== undefined) scope.to = keyAfter(to)
  // What has no date was published neither before nor after any day.
  if (scope.to !== null) scope.from = Math.max(scope.from ?? 0, DATED)
  if (from !== undefined && from === to) return [`published in ${from}`]
  return [
    ...(from === undefined ? [] : [`published in or after ${from}`]),
    ...(to === undefined ? [] : [`published in or before ${to}`]),
  ]
}

/** Reads every filter; unknown names are not an error but fit nothing. */
export async function understand(db: Database, filters: ArticleFilters): Promise<Understood> {
  const scope: Scope = { ...EVERYTHING, include: [], exclude: [], facts: [] }
  const resolved: Meta['resolved'] = {}
  const words: string[] = []
  for (const filter of ENTITY_FILTER_NAMES) {
    const wanted = await readFilter(db, filter, filters[filter] ?? [])
    const unwanted = await readFilter(db, filter, filters[`${EXCLUDE}${filter}`] ?? [])
    if (wanted.length > 0) resolved[filter] = wanted.flatMap((named) => named.resolutions)
    if (unwanted.length > 0) resolved[`${EXCLUDE}${filter}`] = unwanted.flatMap((named) => named.resolutions)
    scope.include.push(...wanted.map((named) => named.group))
    scope.exclude.push(...unwanted.map((named) => named.group).filter((group) => group.ids.length > 0))
    if (wanted.length > 0)
      words.push(`${ENTITY_FILTERS[filter].words} ${wanted.map((named) => named.words).join(' and ')}`)
    if (unwanted.length > 0)
      words.push(`${ENTITY_FILTERS[filter].without} ${unwanted.map((named) => named.words).join(' or ')}`)
  }
  scope.nothing = scope.include.some((group) => group.ids.length === 0)
  words.push(...readFacts(scope, filters), ...readDates(scope, filters))
  scope.duplicates = filters.duplicates ?? 'show'
  words.push(...[DUPLICATES[scope.duplicates]].filter(Boolean))
  const q = filters.q === undefined ? null : parseText(filters.q)
  if (q) readText(scope, q)
  if (filters.q !== undefined) words.push(`with the words ${filters.q}`)
  return { scope, q, resolved, words: words.join(', ') }
}

function readText(scope: Scope, q: TextQuery): void {
  const { match, not } = compileText(q)
  scope.match = match
  scope.not = not
  if (match === null && not === null) scope.nothing = true
}

/** "articles mentioning Sergey Lavrov, newest first". */
export const sentence = (noun: string, words: string, order: string): string =>
  `${words === '' ? `all ${noun}` : `${noun} ${words}`}, ${order}`
