/** Time that articles speak of: the days of events that they tell of, and of the dates that they name. */
import { type SQL, sql } from 'drizzle-orm'
import { articleKey } from '#dialect'
import { article_events, dates, events } from '../tables.ts'
import { type Anchor, placeIn } from './links.ts'

/** What an article speaks of, and the first and the last day, `YYYY-MM-DD`, that it must touch: "2015" touches June 2015. */
export interface Days {
  of: 'event' | 'mentioned'
  from: string | null
  to: string | null
}

/** Whether what lasts from `start` to `end` falls, at least in part, in the time asked for. */
export const touches = ({ from, to }: Days, start: string, end: string): boolean =>
  (from === null || end >= from) && (to === null || start <= to)

/** Names the SQL that namesDays gives. */
export const daysKey = (days: Days | null): string =>
  days === null ? '' : `${days.of} ${days.from === null ? '' : 'from'} ${days.to === null ? '' : 'to'}`

export const daysValues = (days: Days | null): Record<string, unknown> =>
  days === null ? {} : { firstDay: days.from, lastDay: days.to }

const bounds = ({ from, to }: Days, start: SQL, end: SQL): SQL[] => [
  ...(from === null ? [] : [sql`${end} >= ${sql.placeholder('firstDay')}`]),
  ...(to === null ? [] : [sql`${start} <= ${sql.placeholder('lastDay')}`]),
]

/**
 * True where the article speaks of the time asked for. As one set: an index tells all days sooner than each article is
 * asked for its own.
 */
export function namesDays(days: Days, on: Anchor): SQL {
  const key = articleKey(on)
  const keyIn = (name: string) => articleKey(placeIn(name))
  if (days.of === 'mentioned') {
    const named = sql.join(bounds(days, sql`d.start_on`, sql`d.end_on`), sql` and `)
    return sql`${key} in (select ${keyIn('d')} from ${dates} d where ${named})`
  }
  const told = sql.join(
    [sql`v.start_key <> ''`, ...bounds(days, sql`v.start_key`, sql`v.end_key`)],
    sql` and `,
  )
  return sql`${key} in (select ${keyIn('e')} from ${events} v join ${article_events} e on e.event_id = v.id
    where ${told})`
}
