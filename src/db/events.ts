/** Events: lists, single records, what an article tells of, and the words that say it. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Database, matches } from '#dialect'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { facetEvents } from './facets/eventFacets.ts'
import {
  daysValues,
  EVERYTHING,
  type Group,
  isEverything,
  LINKS,
  type Scope,
  scopeConditions,
  scopeKey,
} from './filters.ts'
import { inTurn } from './inTurn.ts'
import {
  both,
  type Condition,
  type Key,
  keyset,
  NOTHING,
  type Pages,
  pagesOf,
  total,
  type Walk,
  whenEqual,
} from './lists.ts'
import { compileText, type TextQuery } from './q.ts'
import { run } from './statements.ts'
import { article_events, articles, event_participants, events, type TextSpan } from './tables.ts'

export type EventRow = typeof events.$inferSelect
export type EvidenceRow = { event_id: string; article_id: string; evidence: TextSpan[] }
export type EventOrder = 'newest' | 'oldest' | 'title'

/** Records that an event must have (or must not): participants, its place, the source of an article about it. */
export interface EventChoice {
  q: TextQuery | null
  type: string | undefined
  include: Group[]
  exclude: Group[]
  /** First and last day looked for, as `YYYY-MM-DD`. */
  from: string | undefined
  to: string | undefined
  /** Told of by an article that was published, or speaks of days, in this time. */
  told: Pick<Scope, 'from' | 'to' | 'days'>
  nothing: boolean
}

/** Events with these words in their title. */
function titleCondition(q: TextQuery | null): Condition {
  if (!q) return { key: '', values: {}, sql: [] }
  const { match, not } = compileText(q)
  const titled = (mark: string) => matches(events.search_key, sql.placeholder(mark), 'event_search')
  if (match !== null) return { key: 'match', values: { match }, sql: [titled('match')] }
  if (not !== null) return { key: 'not', values: { not }, sql: [sql`not ${titled('not')}`] }
  return { key: 'nothing', values: {}, sql: [sql`1 = 0`] }
}

function hasAny(group: Group, mark: string): SQL {
  const ids = sql.join(
    group.ids.map((_, i) => sql`${sql.placeholder(`${mark}_${i}`)}`),
    sql`, `,
  )
  if (group.filter === 'place') return sql`${events.place_id} is not null and ${events.place_id} in (${ids})`
  if (group.filter === 'source' || group.filter === 'language') {
    const column = sql.identifier(LINKS[group.filter].id)
    return sql`exists (select 1 from ${article_events} l join ${articles} s on s.id = l.article_id where l.event_id = ${events.id} and s.${column} in (${ids}))`
  }
  return sql`exists (select 1 from ${event_participants} p where p.event_id = ${events.id} and p.kind = ${sql.raw(`'${group.filter}'`)} and p.entity_id in (${ids}))`
}

function groupsCondition(groups: Group[], mark: string, turn: (condition: SQL) => SQL): Condition {
  const condition: Condition = { key: '', values: {}, sql: [] }
  groups.forEach((group, g) => {
    condition.key += `${mark}${group.filter}${group.ids.length},`
    group.ids.forEach((id, i) => {
      condition.values[`${mark}${g}_${i}`] = id
    })
    condition.sql.push(turn(sql`(${hasAny(group, `${mark}${g}`)})`))
  })
  return condition
}

function timeCondition(choice: EventChoice): Condition {
  const dated = sql`${events.start_key} <> ''`
  const condition: Condition = { key: '', values: { from: choice.from, to: choice.to }, sql: [] }
  if (choice.from !== undefined)
    condition.sql.push(sql`${events.end_key} >= ${sql.placeholder('from')} and ${dated}`)
  if (choice.to !== undefined)
    condition.sql.push(sql`${events.start_key} <= ${sql.placeholder('to')} and ${dated}`)
  condition.key = `${choice.from === undefined ? '' : 'from'} ${choice.to === undefined ? '' : 'to'}`
  return condition
}

const IN_ARTICLE = { article_id: sql`l.article_id`, sort_key: sql`l.sort_key` }

/** Events that an article of this time tells of. */
function toldCondition(told: EventChoice['told']): Condition {
  const scope = { ...EVERYTHING, ...told }
  if (isEverything(scope)) return { key: '', values: {}, sql: [] }
  const holds = and(eq(sql`l.event_id`, events.id), ...scopeConditions(scope, IN_ARTICLE))
  return {
    key: `told ${scopeKey(scope)}`,
    values: { from: told.from, to: told.to, ...daysValues(told.days) },
    sql: [sql`exists (select 1 from ${article_events} l where ${holds})`],
  }
}

const DATED: Condition = { key: '', values: {}, sql: [sql`${events.start_key} > ''`] }
const UNDATED: Condition = { key: '', values: {}, sql: [sql`${events.start_key} = ''`] }
const isUndated = ([start]: Key): boolean => start === ''

function pagesBy(db: Database, order: EventOrder, where: Condition): Pages<EventRow> {
  const walked = (name: string, held: Condition, walk: Walk) =>
    pagesOf<EventRow>(db, {
      name,
      order,
      where: held,
      walk,
      page: (holds, by) =>
        db.orm
          .select()
          .from(events)
          .where(holds)
          .orderBy(...by)
          .limit(sql.placeholder('limit'))
          .offset(sql.placeholder('offset')),
      count: (holds) => db.orm.select({ n: total }).from(events).where(holds),
    })
  if (order === 'title') return walked('events', where, keyset(events.name_key, events.id, 'asc'))
  if (order === 'newest') return walked('events', where, keyset(events.start_key, events.id, 'desc'))
  const oldest = keyset(events.start_key, events.id, 'asc')
  // What has no day has the smallest key, and would come first.
  return inTurn(
    walked('dated events', both(where, DATED), oldest),
    walked('undated events', both(where, UNDATED), oldest),
    isUndated,
  )
}

/** The events that fit; those without a day come last, whichever way time runs. */
export function listEvents(db: Database, choice: EventChoice, order: EventOrder): Counted<EventRow> {
  if (choice.nothing) return { ...NOTHING, facets: NO_FACETS }
  const named = both(titleCondition(choice.q), whenEqual(events.type, choice.type))
  const having = both(
    groupsCondition(choice.include, 'i', (condition) => condition),
    groupsCondition(choice.exclude, 'x', (condition) => sql`not ${condition}`),
  )
  const where = both(both(named, having), both(timeCondition(choice), toldCondition(choice.told)))
  return { ...pagesBy(db, order, where), facets: facetEvents(db, where, choice) }
}

export async function getEvent(db: Database, id: string): Promise<EventRow | null> {
  const rows = await run<EventRow[]>(db, 'event', { id }, () =>
    db.orm
      .select()
      .from(events)
      .where(eq(events.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}

const placeholders = (ids: string[]) => ids.map((_, i) => sql.placeholder(`e${i}`))
const idValues = (ids: string[]) => Object.fromEntries(ids.map((id, i) => [`e${i}`, id]))

/** The sentences that tell of these events, newest article first. */
export async function eventEvidence(db: Database, ids: string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return []
  return run<EvidenceRow[]>(db, `evidence ${ids.length}`, idValues(ids), () =>
    db.orm
      .select({
        event_id: article_events.event_id,
        article_id: article_events.article_id,
        evidence: article_events.evidence,
      })
      .from(article_events)
      .where(inArray(article_events.event_id, placeholders(ids)))
      .orderBy(sql`${article_events.sort_key} desc`, sql`${article_events.article_id} desc`),
  )
}

/** The events that these articles tell of, by article, in order of time. */
export async function eventsOfArticles(db: Database, articleIds: string[]) {
  if (articleIds.length === 0) return []
  return run<{ article_id: string; event: EventRow }[]>(
    db,
    `article events ${articleIds.length}`,
    idValues(articleIds),
    () =>
      db.orm
        .select({ article_id: article_events.article_id, event: events })
        .from(article_events)
        .innerJoin(events, eq(events.id, article_events.event_id))
        .where(inArray(article_events.article_id, placeholders(articleIds)))
        .orderBy(events.start_key, events.id),
  )
}
