/** Facets of events: of what type, where, with whom, when. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { dayNumber, dayOf, keyAfter } from '../../sortKey.ts'
import type { EventChoice } from '../events.ts'
import type { Condition } from '../lists.ts'
import { run } from '../statements.ts'
import { event_participants, events, people, places } from '../tables.ts'
import type { Count, Faceted, Span } from './counts.ts'
import { withNames } from './counts.ts'

const size = sql.placeholder('size')

const FACETED = {
  type: {
    records: null,
    groups: (where: SQL | undefined) => sql`(select ${events.type} as value, count(*) as count from ${events}
      where ${and(sql`true`, where)} group by ${events.type} order by count desc, value limit ${size})`,
  },
  place: {
    records: places,
    groups: (
      where: SQL | undefined,
    ) => sql`(select ${events.place_id} as value, count(*) as count from ${events}
      where ${and(sql`${events.place_id} is not null`, where)} group by ${events.place_id}
      order by count desc, value limit ${size})`,
  },
  person: {
    records: people,
    groups: (where: SQL | undefined) => sql`(select l.entity_id as value, count(*) as count from ${events}
      join ${event_participants} l on l.event_id = ${events.id} and l.kind = 'person'
      where ${and(sql`true`, where)} group by l.entity_id order by count desc, value limit ${size})`,
  },
}

/** The number of a last day; `2016-02-31` is the last of February. */
const lastOf = (day: string) => Math.min(dayNumber(day), dayOf(keyAfter(day.slice(0, 7))) - 1)

/** The facets of the events that the condition holds for; those that lie partly outside the choice's time count inside it. */
export function facetEvents(
  db: Database,
  { key, values, sql: conditions }: Condition,
  choice: EventChoice,
): Faceted {
  const where = and(...conditions)
  const least = choice.from === undefined ? -Infinity : dayNumber(choice.from)
  const most = choice.to === undefined ? Infinity : lastOf(choice.to)
  return {
    values: (facet, size) => {
      const { records, groups } = FACETED[facet as keyof typeof FACETED]
      const shape = `facet events ${facet} ${key}`
      return run<Count[]>(db, shape, { ...values, size }, () => withNames(db, groups(where), records))
    },
    spans: async (): Promise<Span[]> => {
      const rows = await run<{ start: string; end: string; count: number }[]>(
        db,
        `facet events days ${key}`,
        values,
        () =>
          db.orm
            .select({
              start: events.start_key,
              end: events.end_key,
              count: sql<number>`count(*)`.mapWith(Number),
            })
            .from(events)
            .where(and(sql`${events.start_key} <> ''`, where))
            .groupBy(events.start_key, events.end_key),
      )
      return rows.map(({ start, end, count }) => ({
        first: Math.max(least, dayNumber(start)),
        last: Math.min(most, dayNumber(end)),
        count,
      }))
    },
  }
}
