/** What dates named from the day of publication mean: weekdays, "yesterday", "last week", "five years ago", "the day before". */
import { addDays, type DayRange, monthRange, partsOf, weekday, weekRange, yearRange } from './calendar.ts'
import { partOfMonth, partOfYear, readDay } from './readers.ts'
import { countOf, type DateContext, type Groups, type Resolved, WEEKDAYS } from './words.ts'

const WORDS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30 }
const HALF_A_YEAR = 6
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
    return year && { ...sideOf(partOfYear(year, groups.part), groups.side, context), precision: 'year' }
  }
  if (groups.unit === 'month') {
    const month = monthRange(near.year, near.month + move)
    return month && { ...sideOf(partOfMonth(month, groups.part), groups.side, context), precision: 'month' }
  }
  if (!context.today) return null
  // "Over the weekend", said on a Monday, is the one before.
  const over = groups.unit === 'weekend' && !groups.relative && weekday(context.today) < 5 && !context.future
  const week = weekRange(context.today, over ? -1 : move)
  return {
    ...week,
    startOn: groups.unit === 'weekend' ? addDays(week.startOn, 5) : week.startOn,
    precision: 'day',
  }
}

/** "earlier this month" ends with the day of publication, "later this year" begins with it. */
function sideOf(range: DayRange, side: string | undefined, { today }: DateContext): DayRange {
  if (!side || !today || today < range.startOn || today > range.endOn) return range
  return /^earlier$/i.test(side) ? { ...range, endOn: today } : { ...range, startOn: today }
}

/** "overnight": from the day before to the day of publication. */
export function readOvernight(_groups: Groups, { today }: DateContext): Resolved | null {
  return today === null ? null : { startOn: addDays(today, -1), endOn: today, precision: 'day' }
}

/** "two days later": counted from the day last spoken of; without one it means nothing. */
export function readLater(groups: Groups, { last }: DateContext): Resolved | null {
  const count = countOf(groups.count)
  if (count === null || !last) return null
  const day = addDays(last, count * (UNIT_DAYS[groups.unit ?? 'day'] ?? 1))
  return groups.unit === 'week' ? { ...weekRange(day), precision: 'day' } : single(day)
}

/** "two weeks ago" is the day or the week, "five years ago" the year. */
export function readAgo(groups: Groups, context: DateContext): Resolved | null {
  const count = countOf(groups.count)
  const near = context.near ? partsOf(context.near) : null
  if (count === null || !near) return null
  if (groups.unit === 'year') return withPrecision(yearRange(yearsBefore(near, count, groups.half)), 'year')
  if (groups.unit === 'month') return withPrecision(monthRange(near.year, near.month - count), 'month')
  if (!context.today) return null
  return groups.unit === 'week'
    ? { ...weekRange(context.today, -count), precision: 'day' }
    : single(addDays(context.today, -count))
}

/** "5 1/2 years ago", said in March, is the year before that of five years ago. */
function yearsBefore(near: { year: number; month: number }, count: number, half: string | undefined): number {
  return near.year - count - (half && near.month <= HALF_A_YEAR ? 1 : 0)
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
