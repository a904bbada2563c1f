/**
 * Filters as SQL. A scope is a set of articles; every list takes one and means "in such articles". The SQL of a scope
 * depends on its shape only, so its statement is compiled once; the values go in by name (`i0_0`, `x0_0`, `from`, …).
 */
import { type SQL, sql } from 'drizzle-orm'
import { type Column, matches } from '#dialect'
import type { FactFilter } from '../contract/facts.ts'
import type { DuplicatesFilter, EntityFilter } from '../contract/filters.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  duplicates,
} from './tables.ts'

/** Records joined by OR. `count` = articles that have any of them, at the most. */
export interface Group {
  filter: EntityFilter
  ids: string[]
  count: number
}

/** Plain values joined by OR. */
export interface Fact {
  filter: FactFilter
  ids: string[]
}

export interface Scope {
  include: Group[]
  exclude: Group[]
  facts: Fact[]
  /** Sort keys: at least, and less than. */
  from: number | null
  to: number | null
  /** Compiled text query. */
  match: string | null
  not: string | null
  duplicates: DuplicatesFilter
  /** True where a name that must be there is unknown, or the text query has no words: nothing fits. */
  nothing: boolean
}

export const EVERYTHING: Scope = {
  include: [],
  exclude: [],
  facts: [],
  from: null,
  to: null,
  match: null,
  not: null,
  duplicates: 'show',
  nothing: false,
}

/** The table that ties a filter's records to articles, and the column that holds the record's id. */
export const LINKS = {
  person: { table: article_people, id: 'person_id' },
  place: { table: article_places, id: 'place_id' },
  organization: { table: article_organizations, id: 'organization_id' },
  event: { table: article_events, id: 'event_id' },
  source: { table: articles, id: 'source_id' },
} as const

/** The table that has a fact of an article, and its column; an index begins with it and the sort key. */
export const FACTS = {
  event_type: { table: article_events, id: 'type', article_id: 'article_id' },
  language: { table: articles, id: 'language', article_id: 'id' },
} as const satisfies Record<FactFilter, unknown>

/** Where a query has the article's id and sort key. */
export interface Anchor {
  article_id: SQL | Column
  sort_key: SQL | Column
}

const groupKey = (group: Group | Fact) => `${group.filter}${group.ids.length}`

/** Names the SQL that scopeConditions gives: scopes with one key differ in values only. */
export const scopeKey = (scope: Scope): string =>
  [
    scope.include.map(groupKey).join(','),
    scope.exclude.map(groupKey).join(','),
    scope.facts.map(groupKey).join(','),
    scope.from === null ? '' : 'from',
    scope.to === null ? '' : 'to',
    scope.match === null ? '' : 'match',
    scope.not === null ? '' : 'not',
    scope.duplicates,
  ].join(';')

/** The values for the placeholders of a scope's conditions. */
export function scopeValues(scope: Scope): Record<string, unknown> {
  const values: Record<string, unknown> = {
    from: scope.from,
    to: scope.to,
    match: scope.match,
    not: scope.not,
  }
  const add = (mark: string) => (group: Group | Fact, g: number) => {
    group.ids.forEach((id, i) => {
      values[`${mark}${g}_${i}`] = id
    })
  }
  scope.include.forEach(add('i'))
  scope.exclude.forEach(add('x'))
  scope.facts.forEach(add('f'))
  return values
}

const holders = (mark: string, group: Group | Fact): SQL =>
  sql.join(
    group.ids.map((_, i) => sql`${sql.placeholder(`${mark}_${i}`)}`),
    sql`, `,
  )

/** A column of a table that a query knows under another name. */
const of = (name: string, column: string): SQL => sql`${sql.identifier(name)}.${sql.identifier(column)}`

function hasAny(group: Group, mark: string, on: Anchor): SQL {
  const { table, id } = LINKS[group.filter]
  return sql`exists (select 1 from ${table} ${sql.identifier(mark)} where ${of(mark, articleIdOf(group.filter))} = ${on.article_id}
    and ${of(mark, id)} in (${holders(mark, group)}))`
}

function isSo(fact: Fact, mark: string, on: Anchor): SQL {
  const { table, id, article_id } = FACTS[fact.filter]
  return sql`exists (select 1 from ${table} ${sql.identifier(mark)} where ${of(mark, id)} in (${holders(mark, fact)})
    and ${of(mark, 'sort_key')} = ${on.sort_key} and ${of(mark, article_id)} = ${on.article_id})`
}

const articleIdOf = (filter: EntityFilter) => (filter === 'source' ? 'id' : 'article_id')

/** A group of several records is followed through its links only while they are few; else articles are walked. */
const FEW = 5_000

/** What a query walks: the articles of the rarest record that must be there, `(article_id, sort_key)` named `driver`. */
export interface Driver {
  group: number
  rows: SQL
  on: Anchor
}

/** Null: no group is worth following, the query walks all articles. */
export function chooseDriver(scope: Scope): Driver | null {
  let best = -1
  scope.include.forEach((group, g) => {
    const walkable = group.ids.length === 1 || (group.filter !== 'source' && group.count <= FEW)
    if (walkable && (best < 0 || group.count < (scope.include[best]?.count ?? 0))) best = g
  })
  const group = scope.include[best]
  return group ? { group: best, ...driverOf(group, `i${best}`) } : null
}

function driverOf(group: Group, mark: string): { rows: SQL; on: Anchor } {
  const { table, id } = LINKS[group.filter]
  // One record has each article once; several may share articles.
  const distinct = group.ids.length > 1 && group.filter !== 'source' ? sql`distinct ` : sql``
  const columns = sql`${of('d', articleIdOf(group.filter))} as article_id, ${of('d', 'sort_key')} as sort_key`
  const rows = sql`(select ${distinct}${columns} from ${table} d where ${of('d', id)} in (${holders(mark, group)})) driver`
  return { rows, on: { article_id: of('driver', 'article_id'), sort_key: of('driver', 'sort_key') } }
}

/** One condition per filter of the scope; `skip` is the included group that the query is already driven by. */
export function scopeConditions(scope: Scope, on: Anchor, skip = -1): SQL[] {
  const conditions: SQL[] = []
  scope.include.forEach((group, g) => {
    if (g !== skip) conditions.push(hasAny(group, `i${g}`, on))
  })
  scope.exclude.forEach((group, g) => {
    conditions.push(sql`not ${hasAny(group, `x${g}`, on)}`)
  })
  scope.facts.forEach((fact, f) => {
    conditions.push(isSo(fact, `f${f}`, on))
  })
  if (scope.from !== null) conditions.push(sql`${on.sort_key} >= ${sql.placeholder('from')}`)
  if (scope.to !== null) conditions.push(sql`${on.sort_key} < ${sql.placeholder('to')}`)
  if (scope.match !== null) conditions.push(matches(on.sort_key, sql.placeholder('match')))
  if (scope.not !== null) conditions.push(sql`not ${matches(on.sort_key, sql.placeholder('not'))}`)
  if (scope.duplicates === 'only') conditions.push(sql`${on.article_id} in ${copies}`)
  if (scope.duplicates === 'collapse') conditions.push(sql`${on.article_id} not in ${copies}`)
  return conditions
}

const copies = sql`(select ${duplicates.article_id} from ${duplicates})`

const EVERYTHING_KEY = scopeKey(EVERYTHING)

export const isEverything = (scope: Scope): boolean => scopeKey(scope) === EVERYTHING_KEY && !scope.nothing
