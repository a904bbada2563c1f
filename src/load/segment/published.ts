/** When an article appeared: told by metadata, else stated in the text, else carried by the page's address. */

import type { Metadata, Precision, Published, PublishedBasis } from '../types.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)`, 'i')
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)`, 'i')
const NUMERIC = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/
const URL_DAY = /[/_-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_.-]|$)/
const URL_NAMED = new RegExp(`/((?:19|20)\\d\\d)/${MONTH}/(\\d{1,2})(?=/|$)`, 'i')
const URL_MONTH = /\/((?:19|20)\d\d)\/(\d\d)(?=\/|$)/
const UNKNOWN: Published = {
  at: null,
  precision: 'unknown',
  basis: null,
  reason: 'nothing says when it was published',
}

const two = (value: string | number) => String(value).padStart(2, '0')

/** True for a date of the calendar: `2016-02-30` is none. Takes `2016`, `2016-08` and `2016-08-26`. */
export function isCalendarDate(at: string): boolean {
  const parts = /^((?:1[5-9]|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(at)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function precisionOf(at: string): Precision {
  return at.length === 10 ? 'day' : at.length === 7 ? 'month' : 'year'
}

function published(at: string, basis: PublishedBasis, reason: string): Published | null {
  return isCalendarDate(at) ? { at, precision: precisionOf(at), basis, reason } : null
}

function monthNumber(name: string): string {
  return two(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

/** Numbers with points are day, month, year; with strokes they are read only when one of them can be no month. */
function numericDate(text: string): string | null {
  const found = NUMERIC.exec(text)
  if (found === null) return null
  const [one, two_, year] = [Number(found[1]), Number(found[3]), found[4]]
  const dayFirst = found[2] === '.' || one > 12 || one === two_
  if (!dayFirst && two_ <= 12) return null
  return dayFirst ? `${year}-${two(two_)}-${two(one)}` : `${year}-${two(one)}-${two(two_)}`
}

function namedDate(text: string): string | null {
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst !== null) return `${monthFirst[3]}-${monthNumber(monthFirst[1]!)}-${two(monthFirst[2]!)}`
  const dayFirst = DAY_FIRST.exec(text)
  return dayFirst === null ? null : `${dayFirst[3]}-${monthNumber(dayFirst[2]!)}-${two(dayFirst[1]!)}`
}

/** The first full date that `text` states, `2016-08-26`, or null. Numbers such as 8/7/2016 may mean two days: null. */
export function statedDate(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso !== null) return isCalendarDate(iso[0]) ? iso[0] : null
  const at = namedDate(text) ?? numericDate(text)
  return at !== null && isCalendarDate(at) ? at : null
}

/** The date in a page's address: `/2015/11/18/`, `/2015/nov/18/`, `-20151118`, or a month, `/2015/11/`. */
export function urlDate(url: string): string | null {
  const named = URL_NAMED.exec(url)
  if (named !== null) return `${named[1]}-${monthNumber(named[2]!)}-${two(named[3]!)}`
  const day = URL_DAY.exec(url)
  if (day !== null && isCalendarDate(`${day[1]}-${day[2]}-${day[3]}`)) return `${day[1]}-${day[2]}-${day[3]}`
  const month = URL_MONTH.exec(url)
  return month !== null && isCalendarDate(`${month[1]}-${month[2]}`) ? `${month[1]}-${month[2]}` : null
}

/** `dateLines` are the lines near the headline that may state the date (date line, byline, dateline), best first. */
export function findPublished(metadata: Metadata, dateLines: string[]): Published {
  if (metadata.published !== null) {
    const basis = metadata.publishedBasis ?? 'metadata'
    const known = published(metadata.published, basis, `metadata gives ${metadata.published}`)
    if (known !== null) return known
  }
  for (const line of dateLines) {
    const at = statedDate(line)
    if (at !== null) return published(at, 'stated', `the text states it: "${line.slice(0, 80)}"`) ?? UNKNOWN
  }
  const at = metadata.url === null ? null : urlDate(metadata.url)
  return (at === null ? null : published(at, 'url', `the address carries ${at}`)) ?? UNKNOWN
}
