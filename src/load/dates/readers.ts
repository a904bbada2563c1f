/** What dates named by the calendar mean: days, months, seasons, years and holidays, with the year filled in where it is not printed. */
import { addDays, type DayRange, dayNumber, dayOf, monthRange, partsOf, yearRange } from './calendar.ts'
import { type DateContext, type Groups, monthOf, type Resolved, seasonStart } from './words.ts'

/** A day to come is taken for meant only when it is this much nearer than the one that is over. */
const PAST_BIAS = 1.5
const DAYS_PER_YEAR = 365

/** "27 January", "Dec. 15-16, 2015", "2016-02-11": the year nearest to publication where none is printed. */
export function readDay(groups: Groups, context: DateContext): Resolved | null {
  const month = groups.digits ? Number(groups.digits) : monthOf(groups.month)
  const first = Number.parseInt(groups.day ?? groups.day2 ?? '', 10)
  const last = Number.parseInt(groups.day2 ?? groups.day ?? '', 10)
  const year = groups.year ? Number(groups.year) : nearestYear(month, first, context)
  if (year === null) return null
  const startOn = dayOf(year, month, first)
  const endOn = dayOf(year, month, last)
  return startOn && endOn && startOn <= endOn ? { startOn, endOn, precision: 'day' } : null
}

/** "in May", "late May 2017", "September of last year", "last September". */
export function readMonth(groups: Groups, context: DateContext): Resolved | null {
  const month = monthOf(groups.month)
  const year = groups.year ? Number(groups.year) : unprintedYear(month, groups, context)
  const range = year === null ? null : monthRange(year, month)
  return range && { ...partOfMonth(range, groups.part), precision: 'month' }
}

/** "in spring", "last summer", "in the winter of 2016": the three months. */
export function readSeason(groups: Groups, context: DateContext): Resolved | null {
  const first = seasonStart(groups.season)
  const year = groups.year ? Number(groups.year) : unprintedYear(first, groups, context)
  const start = year === null ? null : monthRange(year, first)
  const end = year === null ? null : monthRange(year, first + 2)
  return start && end && { startOn: start.startOn, endOn: end.endOn, precision: 'month' }
}

/** "in 2016", "late 2016". */
export function readYear(groups: Groups): Resolved | null {
  const range = yearRange(Number(groups.year))
  return range && { ...partOfYear(range, groups.part), precision: 'year' }
}

/** "Christmas Day", "on the eve of the New Year". */
export function readHoliday(groups: Groups, context: DateContext): Resolved | null {
  const word = groups.word ?? ''
  const [month, day] = /Christmas/.test(word)
    ? [12, /Day/.test(word) ? 25 : 24]
    : /Day/.test(word)
      ? [1, 1]
      : [12, 31]
  const year = nearestYear(month, day, context)
  const on = year === null ? null : dayOf(year, month, day)
  return on === null ? null : { startOn: on, endOn: on, precision: 'day' }
}

/** The third of a month that "early", "mid" or "late" names; the whole of it otherwise. */
export function partOfMonth(range: DayRange, part: string | undefined): DayRange {
  if (!part) return range
  if (/earl|begin|start/i.test(part)) return { startOn: range.startOn, endOn: addDays(range.startOn, 9) }
  if (/mid/i.test(part)) return { startOn: addDays(range.startOn, 9), endOn: addDays(range.startOn, 19) }
  return { startOn: addDays(range.startOn, 20), endOn: range.endOn }
}

/** The four months of a year that "early", "mid" or "late" names; the whole of it otherwise. */
export function partOfYear(range: DayRange, part: string | undefined): DayRange {
  const year = range.startOn.slice(0, 4)
  if (!part) return range
  if (/earl|begin|start/i.test(part)) return { startOn: range.startOn, endOn: `${year}-04-30` }
  if (/mid/i.test(part)) return { startOn: `${year}-05-01`, endOn: `${year}-08-31` }
  return { startOn: `${year}-09-01`, endOn: range.endOn }
}

function unprintedYear(month: number, groups: Groups, context: DateContext): number | null {
  const near = context.near ? partsOf(context.near) : null
  if (!near) return null
  const move = { last: -1, next: 1, this: 0 }
  if (groups.ofYear) return near.year + move[groups.ofYear as keyof typeof move]
  const relative = groups.relative?.toLowerCase()
  if (!relative) return nearestYear(month, 15, context)
  // "this winter", said in January, began the year before.
  if (relative === 'this') return month === 12 && groups.season && near.month <= 2 ? near.year - 1 : near.year
  if (relative === 'next' || relative === 'coming') return month > near.month ? near.year : near.year + 1
  const length = groups.season ? 3 : 1
  return month + length <= near.month ? near.year : near.year - 1
}

/** The year in which this day is meant; null when nothing is known of publication. */
function nearestYear(month: number, day: number, context: DateContext): number | null {
  const near = context.near ? partsOf(context.near) : null
  if (!context.near || !near) return null
  const today = dayNumber(context.near)
  const candidates = [near.year - 1, near.year, near.year + 1]
    .map((year) => ({ year, ahead: distance(year, month, day, today) }))
    .filter(({ ahead }) => Math.abs(ahead) <= DAYS_PER_YEAR)
  let best: { year: number; cost: number } | null = null
  for (const { year, ahead } of candidates) {
    const cost = costOf(ahead, context)
    if (!best || cost < best.cost) best = { year, cost }
  }
  return best?.year ?? null
}

/** Days from today; a day that this year does not have (29 February) counts as the day before it. */
function distance(year: number, month: number, day: number, today: number): number {
  const on = dayOf(year, month, day) ?? dayOf(year, month, day - 1)
  return on ? dayNumber(on) - today : Number.POSITIVE_INFINITY
}

function costOf(ahead: number, context: DateContext): number {
  if (context.future) return ahead >= 0 ? ahead / PAST_BIAS : -ahead * PAST_BIAS
  if (context.past) return ahead <= 0 ? -ahead : DAYS_PER_YEAR + ahead
  return ahead <= 0 ? -ahead : ahead * PAST_BIAS
}
