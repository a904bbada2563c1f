/** Bounds of time as given become those of a scope, and plain words. */
import type { ArticleFilters } from '../../contract/filters.ts'
import type { Scope } from '../../db/filters.ts'
import { DATED, firstKey, keyAfter } from '../../sortKey.ts'

/** `2016` as the first and the last day it holds; `2016-02` ends before every day of March. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`
export const lastDay = (date: string): string => `${date}${'-12-31'.slice(date.length - 4)}`

const SPEAKING = { event: 'telling of an event', mentioned: 'mentioning a date' }

/** Puts the bounds of time into the scope; gives them in words. */
export function readDates(scope: Scope, { from, to, date_field }: ArticleFilters): string[] {
  if (from === undefined && to === undefined) return []
  if (date_field === 'event' || date_field === 'mentioned') {
    scope.days = {
      of: date_field,
      from: from === undefined ? null : firstDay(from),
      to: to === undefined ? null : lastDay(to),
    }
    return [boundsInWords(SPEAKING[date_field], from, to)]
  }
  if (from !== undefined) scope.from = firstKey(from)
  if (to !== undefined) scope.to = keyAfter(to)
  // What has no date was published neither before nor after any day.
  if (scope.to !== null) scope.from = Math.max(scope.from ?? 0, DATED)
  return [boundsInWords('published', from, to)]
}

/** "published in or after 2016, in or before 2017-02". */
function boundsInWords(verb: string, from: string | undefined, to: string | undefined): string {
  if (from === to) return `${verb} in ${from}`
  const bounds = [from && `in or after ${from}`, to && `in or before ${to}`]
  return `${verb} ${bounds.filter(Boolean).join(', ')}`
}
