/**
 * Filters as SQL. A scope is a set of articles; every list takes one and means "in such articles". The SQL of a scope
 * depends on its shape only, so its statement is compiled once; the values go in by name (`i0_0`, `x0_0`, `from`, …).
 */
import { type SQL, sql } from 'drizzle-orm'
import { matches } from '#dialect'
import type { DuplicatesFilter } from '../contract/filters.ts'
import { type Days, daysKey, daysValues, namesDays } from './filters/days.ts'
import { type Anchor, type Group, hasAny, playsRole, provesItself } from './filters/links.ts'
import type { TextQuery } from './q.ts'
import { wordConditions } from './quotes/words.ts'
import { duplicates, quotes } from './tables.ts'

export { type Days, daysValues, touches } from './filters/days.ts'
export { type Anchor, chooseDriver, countFew, type Driver, type Group, LINKS } from './filters/links.ts'

export interface Scope {
  include: Group[]
  exclude: Group[]
  /** Sort keys: at least, and less than. */
  from: number | null
  to: number | null
  /** Days that what is told of, or a date that the text names, must touch. */
  days: Days | null
  /** Compiled text query. */
  match: string | null
  not: string | null
  /** Words that one quotation of the article has, or (compiled) its title. */
  said: { q: TextQuery; orTitle: string | null } | null
  duplicates: DuplicatesFilter
  /** True where a name that must be there is unknown, or the text query has no words: nothing fits. */
  nothing: boolean
}

export const EVERYTHING: Scope = {
  include: [],
  exclude: [],
  from: null,
  to: null,
  days: null,
  match: null,
  not: null,
  said: null,
  duplicates: 'show',
  nothing: false,
}

const groupKey = (group: Group) => `${group.filter}${group.ids.length}${playsRole(group)}`

/** Words of one quotation; where all are to be left out, any of them. */
const saidWords = (q: TextQuery) =>
  wordConditions(q.groups.length > 0 ? q : { groups: [q.not], not: [] }, 's')

/** Names the SQL that scopeConditions gives: scopes with one key differ in values only. */
export const scopeKey = (scope: Scope): string =>
  [
    scope.include.map(groupKey).join(','),
    scope.exclude.map(groupKey).join(','),
    scope.from === null ? '' : 'from',
    scope.to === null ? '' : 'to',
    daysKey(scope.days),
    scope.match === null ? '' : 'match',
    scope.not === null ? '' : 'not',
    scope.said === null ? '' : `said ${saidWords(scope.said.q).key} ${scope.said.orTitle === null}`,
    scope.duplicates,
  ].join(';')

/** The values for the placeholders of a scope's conditions. */
export function scopeValues(scope: Scope): Record<string, unknown> {
  const values: Record<string, unknown> = {
    from: scope.from,
    to: scope.to,
    ...daysValues(scope.days),
    match: scope.match,
    not: scope.not,
    orTitle: scope.said?.orTitle,
    ...(scope.said && saidWords(scope.said.q).values),
  }
  const add = (mark: string) => (group: Group, g: number) => {
    group.ids.forEach((id, i) => {
      values[`${mark}${g}_${i}`] = id
    })
  }
  scope.include.forEach(add('i'))
  scope.exclude.forEach(add('x'))
  return values
}

/** Where the index of words has an article. */
export const entryOf = ({ article_id, sort_key }: Anchor) => ({ id: article_id, key: sort_key })

/** A query of exclusions only asks that no quotation has any of the words. */
function saysWords({ said }: Scope, on: Anchor): SQL[] {
  if (said === null) return []
  const words = sql.join(saidWords(said.q).sql, sql` and `)
  const isSaid = sql`exists (select 1 from ${quotes} where ${quotes.article_id} = ${on.article_id} and ${words})`
  if (said.q.groups.length === 0) return [sql`not ${isSaid}`]
  return said.orTitle === null
    ? [isSaid]
    : [sql`(${isSaid} or ${matches(entryOf(on), sql.placeholder('orTitle'))})`]
}

/** One condition per filter of the scope; `skip` is the included group that the query is already driven by. */
export function scopeConditions(scope: Scope, on: Anchor, skip = -1): SQL[] {
  const conditions: SQL[] = []
  scope.include.forEach((group, g) => {
    if (g !== skip || !provesItself(group)) conditions.push(hasAny(group, `i${g}`, on))
  })
  scope.exclude.forEach((group, g) => {
    conditions.push(sql`not ${hasAny(group, `x${g}`, on)}`)
  })
  if (scope.from !== null) conditions.push(sql`${on.sort_key} >= ${sql.placeholder('from')}`)
  if (scope.to !== null) conditions.push(sql`${on.sort_key} < ${sql.placeholder('to')}`)
  if (scope.days !== null) conditions.push(namesDays(scope.days, on))
  if (scope.match !== null) conditions.push(matches(entryOf(on), sql.placeholder('match')))
  if (scope.not !== null) conditions.push(sql`not ${matches(entryOf(on), sql.placeholder('not'))}`)
  conditions.push(...saysWords(scope, on))
  if (scope.duplicates === 'only') conditions.push(sql`${on.article_id} in ${copies}`)
  if (scope.duplicates === 'collapse') conditions.push(sql`${on.article_id} not in ${copies}`)
  return conditions
}

const copies = sql`(select ${duplicates.article_id} from ${duplicates})`

const EVERYTHING_KEY = scopeKey(EVERYTHING)

export const isEverything = (scope: Scope): boolean => scopeKey(scope) === EVERYTHING_KEY && !scope.nothing
