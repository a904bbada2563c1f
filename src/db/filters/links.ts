/**
 * What ties each filter to articles: the rows that say that an article has a record or a value. A row is found by its
 * article's key, which is its alone.
 */
import { type SQL, sql } from 'drizzle-orm'
import { articleKey, type Column, type Database } from '#dialect'
import type { FactFilter } from '../../contract/facts.ts'
import type { EntityFilter } from '../../contract/filters.ts'
import type { Role } from '../../contract/roles.ts'
import { run } from '../statements.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  event_participants,
  quotes,
} from '../tables.ts'

/** Records or values joined by OR. `count` = articles that have any of them, at the most. */
export interface Group {
  filter: EntityFilter | FactFilter
  ids: string[]
  count: number
  /** What a person or an organization has to do with the article; nothing said = is named. */
  role?: Role
}

/** Where a query has the article's id and sort key. */
export interface Anchor {
  article_id: SQL | Column
  sort_key: SQL | Column
  /** The query asks again for each record of a list which of its articles fit. */
  again?: true
}

/** The table that ties a filter's records to articles, and the column that holds the record's id. */
export const LINKS = {
  person: { table: article_people, id: 'person_id' },
  place: { table: article_places, id: 'place_id' },
  organization: { table: article_organizations, id: 'organization_id' },
  event: { table: article_events, id: 'event_id' },
  source: { table: articles, id: 'source_id' },
  event_type: { table: article_events, id: 'type' },
  language: { table: articles, id: 'language' },
} as const

/** A column of a table that a query knows under another name. */
const of = (name: string, column: string): SQL => sql`${sql.identifier(name)}.${sql.identifier(column)}`

/** Where a table has the article of its row. */
export const placeIn = (name: string, id = 'article_id'): Anchor => ({
  article_id: of(name, id),
  sort_key: of(name, 'sort_key'),
})

const holders = (mark: string, group: Group): SQL =>
  sql.join(
    group.ids.map((_, i) => sql`${sql.placeholder(`${mark}_${i}`)}`),
    sql`, `,
  )

export const playsRole = (group: Group): Role => group.role ?? 'mentioned'

/** True where the article has any of the group. */
export function hasAny(group: Group, mark: string, on: Anchor): SQL {
  const ids = holders(mark, group)
  const kind = sql.raw(`'${group.filter}'`)
  const role = playsRole(group)
  if (role === 'speaker')
    return sql`exists (select 1 from ${quotes} q where q.speaker_kind = ${kind} and q.speaker_id in (${ids})
      and ${articleKey(placeIn('q'))} = ${articleKey(on)})`
  if (role === 'participant')
    return sql`exists (select 1 from ${article_events} e join ${event_participants} p on p.event_id = e.event_id
      where e.article_id = ${on.article_id} and p.kind = ${kind} and p.entity_id in (${ids}))`
  const { table, id } = LINKS[group.filter]
  const row = placeIn(mark, table === articles ? 'id' : 'article_id')
  return sql`exists (select 1 from ${table} ${sql.identifier(mark)} where ${articleKey(row)} = ${articleKey(on)}
    and ${of(mark, id)} in (${ids}))`
}

/** A group whose articles would have to be put in order first is followed only while they are few; else articles are walked. */
const FEW = 5_000

/** What a query walks: the articles of the rarest group that must be there, `(article_id, sort_key)` named `driver`. */
export interface Driver {
  group: number
  rows: SQL
  on: Anchor
}

/** One record's articles stand in their order, each once. */
const isOrdered = (group: Group): boolean =>
  group.ids.length === 1 && group.filter !== 'event_type' && playsRole(group) !== 'participant'

/**
 * Null: no group is worth following, the query walks all articles. A list in order of time follows what stands in that
 * order, or is few; one in another order what is few; a count anything.
 */
export function chooseDriver(
  { include }: { include: Group[] },
  order: 'time' | 'other' | 'none' = 'time',
): Driver | null {
  let best = -1
  include.forEach((group, g) => {
    const walkable = order === 'none' || (order === 'time' && isOrdered(group)) || group.count <= FEW
    if (walkable && (best < 0 || group.count < (include[best]?.count ?? 0))) best = g
  })
  const group = include[best]
  return group ? { group: best, ...driverOf(group, `i${best}`) } : null
}

/** Whether following the group is proof that an article has it: who is named has not always spoken. */
export const provesItself = (group: Group): boolean => playsRole(group) !== 'speaker'

function driverOf(group: Group, mark: string): { rows: SQL; on: Anchor } {
  const on = placeIn('driver')
  const ids = holders(mark, group)
  if (playsRole(group) === 'participant') {
    const where = sql`p.kind = ${sql.raw(`'${group.filter}'`)} and p.entity_id in (${ids})`
    const told = sql`${event_participants} p join ${article_events} e on e.event_id = p.event_id`
    return { rows: sql`(select distinct e.sort_key, e.article_id from ${told} where ${where}) driver`, on }
  }
  const { table, id } = LINKS[group.filter]
  const own = table === articles
  const distinct = own || isOrdered(group) ? sql`` : sql`distinct `
  const columns = sql`${of('d', 'sort_key')} as sort_key, ${of('d', own ? 'id' : 'article_id')} as article_id`
  return {
    rows: sql`(select ${distinct}${columns} from ${table} d where ${of('d', id)} in (${ids})) driver`,
    on,
  }
}

/** Rows with the sort keys of the articles that have any of the group, some of them more than once; named `d`. */
export function keyRows(group: Group, mark: string): SQL {
  const ids = holders(mark, group)
  const kind = sql.raw(`'${group.filter}'`)
  const role = playsRole(group)
  if (role === 'participant')
    return sql`(select e.sort_key from ${event_participants} p join ${article_events} e on e.event_id = p.event_id
      where p.kind = ${kind} and p.entity_id in (${ids})) d`
  if (role === 'speaker')
    return sql`(select q.sort_key from ${quotes} q where q.speaker_kind = ${kind} and q.speaker_id in (${ids})) d`
  const { table, id } = LINKS[group.filter]
  return sql`(select l.sort_key from ${table} l where ${of('l', id)} in (${ids})) d`
}

/** How many rows have any of these values, told apart only while they are few: Infinity is many. */
export async function countFew(db: Database, filter: FactFilter, ids: string[]): Promise<number> {
  const { table, id } = LINKS[filter]
  const values = Object.fromEntries(ids.map((value, i) => [`i_${i}`, value]))
  const given = holders('i', { filter, ids, count: 0 })
  const few = sql`(select 1 from ${table} d where ${of('d', id)} in (${given}) limit ${sql.raw(String(FEW + 1))})`
  const [row] = await run<{ n: number }[]>(db, `count few ${filter} ${ids.length}`, values, () =>
    db.orm.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(sql`${few} few`),
  )
  const count = row?.n ?? 0
  return count > FEW ? Number.POSITIVE_INFINITY : count
}
