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
const yearIn = (date: string) => date.slice(0, 4)
const monthIn = (date: string) => Number(date.slice(5, 7))
const quarterIn = (date: string) => Math.ceil(monthIn(date) / 3)
/** The first day of the month that comes so many months after that of a date. */
const monthsOn = (date: string, months: number) => {
  const all = Number(yearIn(date)) * 12 + monthIn(date) - 1 + months
  return dayNumber(`${Math.floor(all / 12)}-${(all % 12) + 1}`)
}
/** The week belongs to the year of its Thursday. */
function weekOf(date: string): string {
  const thursday = monday(dayNumber(date)) + 3
  const year = yearIn(dateOf(thursday))
  return `${year}-W${two(1 + Math.floor((thursday - dayNumber(year)) / WEEK))}`
}

interface Calendar {
  /** The first day of the stretch that a day is in, and the first of the next one. */
  begin: (day: number) => number
  next: (begin: number) => number
  /** What the stretch that begins on a date is called. */
  value: (begin: string) => string
  label: (begin: string) => string
  /** How `from` and `to` are cut from a date. */
  digits: number
}

const same = (date: string) => date

const CALENDARS: Record<Interval, Calendar> = {
  day: { begin: (day) => day, next: (day) => day + 1, value: same, label: same, digits: 10 },
  week: {
    begin: monday,
    next: (day) => day + WEEK,
    value: weekOf,
    label: (date) => `week of ${date}`,
    digits: 10,
  },
  month: {
    begin: (day) => monthsOn(dateOf(day), 0),
    next: (day) => monthsOn(dateOf(day), 1),
    value: (date) => date.slice(0, 7),
    label: (date) => `${MONTHS[monthIn(date) - 1]} ${yearIn(date)}`,
    digits: 7,
  },
  quarter: {
    begin: (day) => {
      const date = dateOf(day)
      return monthsOn(date, -((monthIn(date) - 1) % 3))
    },
    next: (day) => monthsOn(dateOf(day), 3),
    value: (date) => `${yearIn(date)}-Q${quarterIn(date)}`,
    label: (date) => `quarter ${quarterIn(date)} of ${yearIn(date)}`,
    digits: 7,
  },
  year: {
    begin: (day) => dayNumber(yearIn(dateOf(day))),
    next: (day) => monthsOn(dateOf(day), 12),
    value: yearIn,
    label: yearIn,
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

/** The first day of a day's stretch; days that come one after the other are mostly in the same one. */
function beginsOf(begin: Calendar['begin'], next: Calendar['next']): Calendar['begin'] {
  let [first, after] = [0, 0]
  return (day) => {
    if (day < first || day >= after) {
      first = begin(day)
      after = next(first)
    }
    return first
  }
}

/**
 * Counts items by the stretches that they lie in; those that begin in one and end in another are in each of them.
 * Stretches of nothing between the first and the last are given too, unless that makes too many. Null: too many anyway.
 */
export function timeBuckets(spans: Span[], interval: Interval): TimeBucket[] | null {
  const next = remembered(CALENDARS[interval].next)
  const begin = beginsOf(CALENDARS[interval].begin, next)
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
  const calendar = { ...CALENDARS[interval], next }
  return shown.map((day) => bucketOf(day, calendar, counts.get(day) ?? 0))
}

function bucketOf(day: number, { next, value, label, digits }: Calendar, count: number): TimeBucket {
  const [first, last] = [dateOf(day), dateOf(Math.min(next(day) - 1, LAST_DAY))]
  return {
    value: value(first),
    label: label(first),
    count,
    first: first.slice(0, digits),
    last: last.slice(0, digits),
  }
}
