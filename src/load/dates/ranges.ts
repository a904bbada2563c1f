/** What ranges mean that reach over months or years: "28 March to 2 April", "from 2007 to 2012", "the 1990s", quarters. */
import { monthRange, yearRange } from './calendar.ts'
import { readDay } from './readers.ts'
import type { DateContext, Groups, Resolved } from './words.ts'

const WHICH: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 }
const MONTHS = { quarter: 3, half: 6 }

/** "28 March to 2 April 2016": a year printed once holds for both days. Null where the second is not the later. */
export function readDays(groups: Groups, context: DateContext): Resolved | null {
  const { month, month2, day, day2, year, year2 } = groups
  const last = readDay({ month: month2, day: day2, year: year2 ?? year }, context)
  const first = readDay({ month, day, year: year ?? last?.startOn.slice(0, 4) }, context)
  if (!first || !last || first.startOn > last.endOn) return null
  return { startOn: first.startOn, endOn: last.endOn, precision: 'day' }
}

/** "from 2007 to 2012". */
export function readYears(groups: Groups): Resolved | null {
  const [first, last] = [yearRange(Number(groups.year)), yearRange(Number(groups.year2))]
  if (!first || !last || first.startOn > last.startOn) return null
  return { startOn: first.startOn, endOn: last.endOn, precision: 'year' }
}

/** "the 1990s". */
export function readDecade(groups: Groups): Resolved | null {
  const [first, last] = [yearRange(Number(`${groups.decade}0`)), yearRange(Number(`${groups.decade}9`))]
  return first && last && { startOn: first.startOn, endOn: last.endOn, precision: 'year' }
}

/** "the third quarter of 2016", "the first half of 2015": months of the calendar year. */
export function readPartOfYear(groups: Groups): Resolved | null {
  const months = MONTHS[groups.part as keyof typeof MONTHS]
  const which = WHICH[groups.which ?? ''] ?? 12 / months
  if (which * months > 12) return null
  const first = monthRange(Number(groups.year), (which - 1) * months + 1)
  const last = monthRange(Number(groups.year), which * months)
  return first && last && { startOn: first.startOn, endOn: last.endOn, precision: 'month' }
}
