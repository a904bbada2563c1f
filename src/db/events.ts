/** Events: lists, single records, what an article tells of, and the words that say it. */
import { eq, sql } from 'drizzle-orm'
import { among, type Database, listed } from '#dialect'
import { conditionOf, type EventChoice, timeCondition } from './events/choice.ts'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { chosenEvents } from './facets/eventFacets.ts'
import { EVERYTHING, isEverything } from './filters.ts'
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
import { run } from './statements.ts'
import { article_events, events, type TextSpan } from './tables.ts'

export type EventRow = typeof events.$inferSelect
export type EvidenceRow = { event_id: string; article_id: string; evidence: TextSpan[] }
export type EventOrder = 'newest' | 'oldest' | 'title'

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

/** Articles of a rarest record, up to which its events are looked at one by one. */
const FEW = 1_000
const PARTICIPANTS = { person: true, organization: true }

/** The events that fit; those without a day come last, whichever way time runs. */
export function listEvents(db: Database, choice: EventChoice, order: EventOrder): Counted<EventRow> {
  if (choice.nothing) return { ...NOTHING, facets: NO_FACETS }
  const own = both(whenEqual(events.type, choice.type), timeCondition(choice))
  const few = choice.include.some(({ filter, count }) => filter in PARTICIPANTS && count <= FEW)
  const pages = pagesBy(db, order, both(own, conditionOf(choice, few ? 'counted' : 'walked')))
  const chosen = chosenEvents(db, choice)
  const { from, to, q, include, exclude, told } = choice
  const isOfAnyTime = from === undefined && to === undefined && isEverything({ ...EVERYTHING, ...told })
  const isPlain = isOfAnyTime && include.length + exclude.length === 0 && (q === null || !choice.type)
  return { ...pages, total: isPlain || few ? pages.total : chosen.total, facets: chosen.facets }
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

/** The sentences that tell of these events, newest article first. */
export async function eventEvidence(db: Database, ids: string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return []
  return run<EvidenceRow[]>(db, 'evidence of events', { events: listed(ids) }, () =>
    db.orm
      .select({
        event_id: article_events.event_id,
        article_id: article_events.article_id,
        evidence: article_events.evidence,
      })
      .from(article_events)
      .where(among(article_events.event_id, 'events'))
      .orderBy(sql`${article_events.sort_key} desc`, sql`${article_events.article_id} desc`),
  )
}

/** The events that these articles tell of, by article, in order of time. */
export async function eventsOfArticles(db: Database, articleIds: string[]) {
  if (articleIds.length === 0) return []
  return run<{ article_id: string; event: EventRow }[]>(
    db,
    'events of articles',
    { articles: listed(articleIds) },
    () =>
      db.orm
        .select({ article_id: article_events.article_id, event: events })
        .from(article_events)
        .innerJoin(events, eq(events.id, article_events.event_id))
        .where(among(article_events.article_id, 'articles'))
        .orderBy(events.start_key, events.id),
  )
}
