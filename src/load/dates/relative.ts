/** What dates named from the day of publication mean: weekdays, "yesterday", "last week", "five years ago", "the day before". */
import { addDays, type DayRange, monthRange, partsOf, weekday, weekRange, yearRange } from './calendar.ts'
import { partOfMonth, partOfYear, readDay } from './readers.ts'
import { countOf, type DateContext, type Groups, type Resolved, WEEKDAYS } from './words.ts'

const WORDS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30 }
/** "in recent days" without a number reaches back this many of the unit. */
const RECENT: Record<string, number> = { day: 7, week: 4, month: 3 }

/** "earlier today", "yesterday", "today (23 December)"; the printed day wins. */
export function readWord(groups: Groups, context: DateContext): Resolved | null {
  const stated = groups.month ? readDay(groups, context) : null
  if (stated || !context.today) return stated
  return single(addDays(context.today, WORDS[(groups.word ?? '').toLowerCase()] ?? 0))
}

/** "Tuesday" is the latest on or before publication, "next Tuesday" and "will meet Tuesday" the first to come. */
export function readWeekday(groups: Groups, context: DateContext): Resolved | null {
  const stated = groups.month ? readDay(groups, context) : null
  if (stated || !context.today) return stated
  const back = (weekday(context.today) - WEEKDAYS.indexOf(groups.weekday ?? '') + 7) % 7
  const ahead = (7 - back) % 7
  const move = directionOf(groups.relative)
  if (move === 1) return single(addDays(context.today, ahead || 7))
  if (move === -1) return single(addDays(context.today, -(back || 7)))
  return single(addDays(context.today, move === 0 || context.future ? ahead : -back))
}

/** "last week" (Monday to Sunday), "next month", "early this year", "earlier this week". */
export function readUnit(groups: Groups, context: DateContext): Resolved | null {
  const move = directionOf(groups.relative) ?? 0
  const near = context.near ? partsOf(context.near) : null
  if (!near) return null
  if (groups.unit === 'year') {
    const year = yearRange(near.year + move)
    return year && { ...partOfYear(year, groups.part), precision: 'year' }
  }
  if (groups.unit === 'month') {
    const month = monthRange(near.year, near.month + move)
    return month && { ...partOfMonth(month, groups.part), precision: 'month' }
  }
  if (!context.today) return null
  const week = weekRange(context.today, move)
  return {
    ...week,
    startOn: groups.unit === 'weekend' ? addDays(week.startOn, 5) : week.startOn,
    precision: 'day',
  }
}

/** "two weeks ago" is the day or the week, "five years ago" the year. */
export function readAgo(groups: Groups, context: DateContext): Resolved | null {
  const count = countOf(groups.count)
  const near = context.near ? partsOf(context.near) : null
  if (count === null || !near) return null
  if (groups.unit === 'year') return withPrecision(yearRange(near.year - count), 'year')
  if (groups.unit === 'month') return withPrecision(monthRange(near.year, near.month - count), 'month')
  if (!context.today) return null
  return groups.unit === 'week'
    ? { ...weekRange(context.today, -count), precision: 'day' }
    : single(addDays(context.today, -count))
}

/** "in recent days", "over the past two weeks", "just-concluded": up to the day of publication. */
export function readRecent(groups: Groups, context: DateContext): Resolved | null {
  if (!context.today) return null
  const unit = groups.unit ?? 'day'
  const count = countOf(groups.count) ?? RECENT[unit] ?? 1
  return {
    startOn: addDays(context.today, -count * (UNIT_DAYS[unit] ?? 1)),
    endOn: context.today,
    precision: 'day',
  }
}

/** "later that day", "the day before": counted from the day last spoken of, else from publication. */
export function readSameDay(groups: Groups, context: DateContext): Resolved | null {
  const from = context.last ?? context.today
  if (!from) return null
  const word = groups.word ?? ''
  const move = /before|earlier|previous/.test(word)
    ? -1
    : /after\b|day later|following|next/.test(word)
      ? 1
      : 0
  return single(addDays(from, move))
}

/** -1 for last, 0 for this, 1 for next; null where nothing is printed. "Coming" is the first that is not over. */
function directionOf(relative: string | undefined): -1 | 0 | 1 | null {
  if (!relative) return null
  if (/^next$/i.test(relative)) return 1
  return /^(?:this|coming)$/i.test(relative) ? 0 : -1
}

function single(day: string): Resolved {
  return { startOn: day, endOn: day, precision: 'day' }
}

function withPrecision(range: DayRange | null, precision: Resolved['precision']): Resolved | null {
  return range && { ...range, precision }
}
