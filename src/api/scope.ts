/** Filters as given become a scope for the database, the account of how names were read, and plain words. */
import type { Database } from '#dialect'
import type { Meta } from '../contract/common.ts'
import { alternativesOf, FACT_FILTERS, FACT_WORDS } from '../contract/facts.ts'
import {
  type ArticleFilters,
  DUPLICATES,
  ENTITY_FILTER_NAMES,
  ENTITY_FILTERS,
  EXCLUDE,
  PLAYERS,
  ROLES,
} from '../contract/filters.ts'
import { countFew, EVERYTHING, type Group, type Scope } from '../db/filters.ts'
import { compileText, parseText, type TextQuery } from '../db/q.ts'
import { readDates } from './scope/dates.ts'
import { readFilter } from './scope/names.ts'

export interface Understood {
  scope: Scope
  q: TextQuery | null
  resolved: Meta['resolved']
  /** "mentioning Sergey Lavrov, published in or after 2016"; '' when there is no filter. */
  words: string
}

/** Plain values: those with | between them are one group. Gives them in words. */
async function readFacts(db: Database, scope: Scope, filters: ArticleFilters): Promise<string[]> {
  const words: string[] = []
  for (const filter of FACT_FILTERS) {
    const given = (filters[filter] ?? []).map(alternativesOf)
    for (const ids of given) scope.include.push({ filter, ids, count: await countFew(db, filter, ids) })
    const alternatives = given.map((ids) => ids.join(' or ')).join(' and ')
    if (given.length > 0) words.push(`${FACT_WORDS[filter]} ${alternatives}`)
  }
  return words
}

/** Reads every filter; unknown names are not an error but fit nothing. */
export async function understand(db: Database, filters: ArticleFilters): Promise<Understood> {
  const scope: Scope = { ...EVERYTHING, include: [], exclude: [] }
  const resolved: Meta['resolved'] = {}
  const words: string[] = []
  for (const filter of ENTITY_FILTER_NAMES) {
    const role = filters.role ?? 'mentioned'
    const plays = PLAYERS.has(filter)
    const said = plays ? ROLES[role] : ENTITY_FILTERS[filter]
    const withRole = (group: Group): Group => (plays ? { ...group, role } : group)
    const wanted = await readFilter(db, filter, filters[filter] ?? [])
    const unwanted = await readFilter(db, filter, filters[`${EXCLUDE}${filter}`] ?? [])
    if (wanted.length > 0) resolved[filter] = wanted.flatMap((named) => named.resolutions)
    if (unwanted.length > 0) resolved[`${EXCLUDE}${filter}`] = unwanted.flatMap((named) => named.resolutions)
    scope.include.push(...wanted.map(({ group }) => withRole(group)))
    scope.exclude.push(
      ...unwanted.filter(({ group }) => group.ids.length > 0).map(({ group }) => withRole(group)),
    )
    if (wanted.length > 0) words.push(`${said.words} ${wanted.map((named) => named.words).join(' and ')}`)
    if (unwanted.length > 0)
      words.push(`${said.without} ${unwanted.map((named) => named.words).join(' or ')}`)
  }
  scope.nothing = scope.include.some((group) => group.ids.length === 0)
  words.push(...(await readFacts(db, scope, filters)))
  words.push(...readDates(scope, filters))
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
