/** Stretches of time as the API counts in them: which one a day falls in, and how to write a range of them. */
import type { Interval } from 'dateline/client'
import { dateInWords, spanInWords } from '../../parts/dates.ts'

/** How long each bar is: so many days, weeks, months, quarters or years. */
export interface Step {
  readonly interval: Interval
  /** More than one only for years. */
  readonly every: number
}

/** First and last day, as `YYYY-MM-DD`. */
export interface Span {
  readonly from: string
  readonly to: string
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** From the finest on; what spans more than a hundred thousand years is no news. */
const STEPS: readonly Step[] = [
  ...(['day', 'week', 'month', 'quarter', 'year'] as const).map((interval) => ({ interval, every: 1 })),
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({ interval: 'year' as const, every })),
]
export const YEARS: Step = { interval: 'year', every: 1 }

const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

const moved = (day: string, months: number, days: number): string => {
  const time = new Date(day)
  time.setUTCMonth(time.getUTCMonth() + months, time.getUTCDate() + days)
  return dayOf(time)
}

/** First and last day of a year, month or day, as `from` and `to` take them. */
export function spanOfDate(date: string): Span {
  if (date.length >= 10) return { from: date, to: date }
  const from = `${date}${date.length === 4 ? '-01' : ''}-01`
  return { from, to: moved(from, date.length === 4 ? 12 : 1, -1) }
}

/** The first day of the stretch that a day falls in; the weeks of ISO 8601 begin on Monday. */
export function startOf(day: string, { interval, every }: Step): string {
  if (interval === 'day') return day
  if (interval === 'week') return moved(day, 0, -((new Date(day).getUTCDay() + 6) % 7))
  const year = Number(day.slice(0, 4))
  if (interval === 'year') return `${String(Math.max(1, year - (year % every))).padStart(4, '0')}-01-01`
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % MONTHS[interval])).padStart(2, '0')}-01`
}

function after(start: string, { interval, every }: Step): string {
  if (interval === 'day') return moved(start, 0, 1)
  if (interval === 'week') return moved(start, 0, 7)
  return startOf(moved(start, MONTHS[interval] * every, 0), { interval, every })
}

/** All stretches from the one with the first day to the one with the last, without a gap. */
export function spansOf({ from, to }: Span, step: Step): Span[] {
  const spans: Span[] = []
  for (let start = startOf(from, step); start <= to; ) {
    const next = after(start, step)
    spans.push({ from: start, to: moved(next, 0, -1) })
    start = next
  }
  return spans
}

const DAYS = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 }

/**
 * The finest step by which a span has at most `most` bars. Steps below a year also have at most as many bars as
 * there are `items`: five articles in three years are three bars, not thirty-six with gaps.
 */
export function stepFor({ from, to }: Span, items: number, most: number): Step {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  const fits = ({ interval, every }: Step) =>
    days / (DAYS[interval] * every) <= (interval === 'year' ? most : Math.min(most, items))
  return STEPS.find(fits) ?? YEARS
}

/** `2016`, `Q3 2016`, `August 2016`, `week of 22 August 2016`, `22 August 2016`, `2010 – 2019`. */
export function spanLabel({ from, to }: Span, { interval, every }: Step): string {
  if (interval === 'day') return dateInWords(from)
  if (interval === 'week') return `week of ${dateInWords(from)}`
  if (interval === 'month') return dateInWords(from.slice(0, 7))
  if (interval === 'quarter') return `Q${Math.ceil(Number(from.slice(5, 7)) / 3)} ${from.slice(0, 4)}`
  return every === 1 ? from.slice(0, 4) : spanInWords(from.slice(0, 4), to.slice(0, 4))
}

/** The shortest `from` and `to` that say a span: whole years as `2015`, whole months as `2015-03`. */
export function shortest({ from, to }: Span): Span {
  const next = moved(to, 0, 1)
  return {
    from: from.replace(/(-01)?-01$/, ''),
    to: next.endsWith('-01-01') ? to.slice(0, 4) : next.endsWith('-01') ? to.slice(0, 7) : to,
  }
}
