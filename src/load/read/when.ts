/** Dates as pages and tables give them, in any usual form, as days of the calendar. */

import { isCalendarDate } from '../segment/published.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const ISO = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?![\d/.-])/
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?!\d)|^(\d{4})(\d\d)(\d\d)\d{6}(?!\d)/
const MONTH_FIRST = new RegExp(
  `\\b${MONTH} ${DAY},? (?:at )?(?:[\\d:]+ (?:[+-]\\d{4} |[A-Z]{2,4} )?)?(\\d{4})\\b`,
  'i',
)
const DAY_FIRST = new RegExp(`(?<![\\d:])${DAY}[ -](?:of )?${MONTH},?[ -](\\d{4})\\b`, 'i')
const MONTH_ONLY = new RegExp(`^${MONTH},? (\\d{4})$`, 'i')
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
/** Seconds from 1973 on; from here to milliseconds there are three digits and no overlap until the year 5138. */
const LEAST_SECONDS = 1e8
const LEAST_MILLISECONDS = 1e11
const MOST_MILLISECONDS = 1e14

const calendar = (...parts: (string | undefined)[]): string | null => {
  const at = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return isCalendarDate(at) ? at : null
}

const monthNumber = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

/** 26/08/2016 and 08/26/2016 are one day; 03/04/2016 may be two: null. */
function fromNumbers([, one = '', other = '', year = '']: RegExpExecArray): string | null {
  const [a, b] = [Number(one), Number(other)]
  if (a > 12) return calendar(year, other, one)
  return b > 12 || a === b ? calendar(year, one, other) : null
}

function fromEpoch(value: number): string | null {
  if (value < LEAST_SECONDS || value >= MOST_MILLISECONDS) return null
  const at = new Date(value < LEAST_MILLISECONDS ? value * 1000 : value)
  return calendar(at.toISOString().slice(0, 4), at.toISOString().slice(5, 7), at.toISOString().slice(8, 10))
}

function fromWords(text: string): string | null {
  const day = DAY_FIRST.exec(text)
  if (day !== null) return calendar(day[3], monthNumber(day[2]!), day[1])
  const month = MONTH_FIRST.exec(text)
  if (month !== null) return calendar(month[3], monthNumber(month[1]!), month[2])
  const only = MONTH_ONLY.exec(text)
  return only === null ? null : calendar(only[2], monthNumber(only[1]!))
}

/**
 * `2016-08-26` (`2016-08`, `2016` where no more is given) from ISO 8601, RFC 2822, words, numbers or an epoch in seconds
 * or milliseconds (UTC). A day with a time and a zone is the day as written. Null when it is none, or could be two.
 */
export function readDate(given: string): string | null {
  const text = given.trim().replace(/\s+/g, ' ')
  if (/^\d{9,14}(?:\.\d+)?$/.test(text)) {
    const stamp = /^\d{14}$/.test(text) ? COMPACT.exec(text) : null
    return stamp === null ? fromEpoch(Number(text)) : calendar(stamp[4], stamp[5], stamp[6])
  }
  const compact = COMPACT.exec(text)
  if (compact !== null) return calendar(compact[1], compact[2], compact[3])
  const iso = ISO.exec(text)
  if (iso !== null) return calendar(iso[1], iso[3], iso[4])
  const numbers = NUMBERS.exec(text)
  return numbers === null ? fromWords(text) : fromNumbers(numbers)
}
