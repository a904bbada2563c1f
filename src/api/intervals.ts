/** Stretches of the calendar: days, weeks (ISO 8601), months, quarters and years, and what lies in each. */
import { type Interval, MOST_INTERVALS } from '../contract/facets.ts'
import type { Span } from '../db/facets/counts.ts'
import { dateOf, dayNumber } from '../sortKey.ts'

/** A stretch of time; `first` and `last` are what `from` and `to` have to be for it. */
export interface TimeBucket {
  value: string
  label: string
  count: number
  first: string
  last: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEK = 7
/** The last day that a date of four digits can say. */
const LAST_DAY = dayNumber('9999-12-31')

const two = (number: number) => String(number).padStart(2, '0')
const monday = (day: number) => day - ((day + 5) % WEEK)
const yearOf = (day: number) => dateOf(day).slice(0, 4)
const monthOf = (day: number) => Number(dateOf(day).slice(5, 7))
const quarterOf = (day: number) => Math.ceil(monthOf(day) / 3)
const monthsOn = (day: number, months: number) => {
  const all = Number(yearOf(day)) * 12 + monthOf(day) - 1 + months
  return dayNumber(`${Math.floor(all / 12)}-${(all % 12) + 1}`)
}
/** The week belongs to the year of its Thursday. */
function weekOf(day: number): string {
  const thursday = monday(day) + 3
  const year = yearOf(thursday)
  return `${year}-W${two(1 + Math.floor((thursday - dayNumber(year)) / WEEK))}`
}

interface Calendar {
  /** The first day of the stretch that a day is in, and the first of the next one. */
  begin: (day: number) => number
  next: (begin: number) => number
  value: (begin: number) => string
  label: (begin: number) => string
  /** How `from` and `to` are cut from a date. */
  digits: number
}

const CALENDARS: Record<Interval, Calendar> = {
  day: { begin: (day) => day, next: (day) => day + 1, value: dateOf, label: dateOf, digits: 10 },
  week: {
    begin: monday,
    next: (day) => day + WEEK,
    value: weekOf,
    label: (day) => `week of ${dateOf(day)}`,
    digits: 10,
  },
  month: {
    begin: (day) => monthsOn(day, 0),
    next: (day) => monthsOn(day, 1),
    value: (day) => dateOf(day).slice(0, 7),
    label: (day) => `${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`,
    digits: 7,
  },
  quarter: {
    begin: (day) => monthsOn(day, -((monthOf(day) - 1) % 3)),
    next: (day) => monthsOn(day, 3),
    value: (day) => `${yearOf(day)}-Q${quarterOf(day)}`,
    label: (day) => `quarter ${quarterOf(day)} of ${yearOf(day)}`,
    digits: 7,
  },
  year: {
    begin: (day) => dayNumber(yearOf(day)),
    next: (day) => monthsOn(day, 12),
    value: yearOf,
    label: yearOf,
    digits: 4,
  },
}

/** The same function, asking the calendar once for each day. */
function remembered(next: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>()
  return (day) => {
    const after = known.get(day) ?? next(day)
    known.set(day, after)
    return after
  }
}

/**
 * Counts items by the stretches that they lie in; those that begin in one and end in another are in each of them.
 * Stretches of nothing between the first and the last are given too, unless that makes too many. Null: too many anyway.
 */
export function timeBuckets(spans: Span[], interval: Interval): TimeBucket[] | null {
  const { begin } = CALENDARS[interval]
  const next = remembered(CALENDARS[interval].next)
  const counts = new Map<number, number>()
  for (const { first, last, count } of spans) {
    for (let day = begin(first); day <= last; day = next(day)) {
      counts.set(day, (counts.get(day) ?? 0) + count)
      if (counts.size > MOST_INTERVALS) return null
    }
  }
  const filled = [...counts.keys()].sort((a, b) => a - b)
  const [first = 0, last = -1] = [filled[0], filled.at(-1)]
  const all: number[] = []
  for (let day = first; day <= last && all.length <= MOST_INTERVALS; day = next(day)) all.push(day)
  const shown = all.length > MOST_INTERVALS ? filled : all
  return shown.map((day) => bucketOf(day, CALENDARS[interval], counts.get(day) ?? 0))
}

const bucketOf = (day: number, { next, value, label, digits }: Calendar, count: number): TimeBucket => ({
  value: value(day),
  label: label(day),
  count,
  first: dateOf(day).slice(0, digits),
  last: dateOf(Math.min(next(day) - 1, LAST_DAY)).slice(0, digits),
})
