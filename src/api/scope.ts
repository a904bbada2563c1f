/** Filters as given become a scope for the database, the account of how names were read, and plain words. */
import type { Database } from '#dialect'
import type { Meta } from '../contract/common.ts'
import { alternativesOf, FACT_FILTERS, FACT_WORDS } from '../contract/facts.ts'
import {
  type ArticleFilters,
  DUPLICATES,
  ENTITY_FILTER_NAMES,
  ENTITY_FILTERS,
  type EntityFilter,
  EXCLUDE,
  type SearchField,
} from '../contract/filters.ts'
import { PLAYERS, ROLES } from '../contract/roles.ts'
import { countFew, EVERYTHING, type Group, type Scope } from '../db/filters.ts'
import { parseText, type TextQuery } from '../db/q.ts'
import { readDates } from './scope/dates.ts'
import { readFilter } from './scope/names.ts'
import { fieldsInWords, readText, searchedFields } from './scope/text.ts'

export interface Understood {
  scope: Scope
  q: TextQuery | null
  /** Where its words are looked for. */
  fields: SearchField[]
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

/** One filter by name, with its exclusions: into the scope and the account; gives it in words. */
async function readEntities(
  db: Database,
  { scope, resolved }: Pick<Understood, 'scope' | 'resolved'>,
  filters: ArticleFilters,
  filter: EntityFilter,
): Promise<string[]> {
  const role = filters.role ?? 'mentioned'
  const plays = PLAYERS.has(filter)
  const said = plays ? ROLES[role] : ENTITY_FILTERS[filter]
  const withRole = ({ group }: { group: Group }): Group => (plays ? { ...group, role } : group)
  const wanted = await readFilter(db, filter, filters[filter] ?? [])
  const unwanted = await readFilter(db, filter, filters[`${EXCLUDE}${filter}`] ?? [])
  if (wanted.length > 0) resolved[filter] = wanted.flatMap((named) => named.resolutions)
  if (unwanted.length > 0) resolved[`${EXCLUDE}${filter}`] = unwanted.flatMap((named) => named.resolutions)
  scope.include.push(...wanted.map(withRole))
  scope.exclude.push(...unwanted.map(withRole).filter(({ ids }) => ids.length > 0))
  const inWords = (named: typeof wanted) => named.map((each) => each.words)
  return [
    ...(wanted.length > 0 ? [`${said.words} ${inWords(wanted).join(' and ')}`] : []),
    ...(unwanted.length > 0 ? [`${said.without} ${inWords(unwanted).join(' or ')}`] : []),
  ]
}

/** Reads every filter; unknown names are not an error but fit nothing. */
export async function understand(db: Database, filters: ArticleFilters): Promise<Understood> {
  const scope: Scope = { ...EVERYTHING, include: [], exclude: [] }
  const resolved: Meta['resolved'] = {}
  const words: string[] = []
  for (const filter of ENTITY_FILTER_NAMES)
    words.push(...(await readEntities(db, { scope, resolved }, filters, filter)))
  scope.nothing = scope.include.some((group) => group.ids.length === 0)
  words.push(...(await readFacts(db, scope, filters)))
  words.push(...readDates(scope, filters))
  scope.duplicates = filters.duplicates ?? 'show'
  words.push(...[DUPLICATES[scope.duplicates]].filter(Boolean))
  const q = filters.q === undefined ? null : parseText(filters.q)
  const fields = searchedFields(filters.search_in)
  if (q) readText(scope, q, fields)
  const where = filters.search_in ? ` in ${fieldsInWords(fields)}` : ''
  if (filters.q !== undefined) words.push(`with the words ${filters.q}${where}`)
  return { scope, q, fields, resolved, words: words.join(', ') }
}

/** "articles mentioning Sergey Lavrov, newest first". */
export const sentence = (noun: string, words: string, order: string): string =>
  `${words === '' ? `all ${noun}` : `${noun} ${words}`}, ${order}`
