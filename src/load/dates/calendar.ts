/** Days as `YYYY-MM-DD` strings and the arithmetic on them, in the Gregorian calendar, without a clock or a time zone. */

/** Inclusive on both sides; equal for a single day. */
export interface DayRange {
  startOn: string
  endOn: string
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Days from 0000-03-01, where the count of leap days is easiest, to 1970-01-01. */
const EPOCH = 719_468
const DAYS_IN_400_YEARS = 146_097

/** Days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The day as text, or null where the calendar has no such day: `dayOf(2015, 2, 29) === null`. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** Year, month (1–12) and day of the month, or null where the text is not a day. */
export function partsOf(text: string): { year: number; month: number; day: number } | null {
  const match = DAY.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dayOf(year, month, day) ? { year, month, day } : null
}

/** Days since 1970-01-01; `day` must be a real day. Years begin in March here, so that the leap day is the last. */
export function dayNumber(day: string): number {
  const parts = partsOf(day)
  if (!parts) throw new RangeError(`not a day: ${day}`)
  const year = parts.month > 2 ? parts.year : parts.year - 1
  const dayOfYear = Math.floor((153 * ((parts.month + 9) % 12) + 2) / 5) + parts.day - 1
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH
}

/** The opposite of `dayNumber`. Null outside the years 1–9999. */
export function dayFromNumber(number: number): string | null {
  const shifted = number + EPOCH
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The day `count` days later (earlier when negative); stays put at the ends of the calendar. */
export function addDays(day: string, count: number): string {
  return dayFromNumber(dayNumber(day) + count) ?? day
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/** All days of a month. `month` may run over (`13` = January of the next year, `0` = December of the last). */
export function monthRange(year: number, month: number): DayRange | null {
  const index = year * 12 + month - 1
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const startOn = dayOf(y, m, 1)
  const endOn = dayOf(y, m, daysInMonth(y, m))
  return startOn && endOn ? { startOn, endOn } : null
}

/** 1 January to 31 December. */
export function yearRange(year: number): DayRange | null {
  const startOn = dayOf(year, 1, 1)
  const endOn = dayOf(year, 12, 31)
  return startOn && endOn ? { startOn, endOn } : null
}

/** Monday to Sunday of the week that holds `day`, moved by `weeks`. */
export function weekRange(day: string, weeks = 0): DayRange {
  const monday = addDays(day, weeks * 7 - weekday(day))
  return { startOn: monday, endOn: addDays(monday, 6) }
}

/** Whether two ranges share a day. */
export function overlap(a: DayRange, b: DayRange): boolean {
  return a.startOn <= b.endOn && b.startOn <= a.endOn
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
