/** An article's place in time as one number: day × 2^31 + a hash of its id. Below 2^53, so a plain number everywhere. */

const DAY_SHARE = 2 ** 31
const MS_PER_DAY = 86_400_000
/** Days from the first day of year 0 to 1970-01-01. */
const EPOCH_DAY = 719_528

/** Day number of the first day of `2016`, `2016-08` or `2016-08-26`. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  return Math.floor(moment.getTime() / MS_PER_DAY) + EPOCH_DAY
}

/** The day of a day number, as `2016-08-26`. */
export const dateOf = (day: number): string =>
  new Date((day - EPOCH_DAY) * MS_PER_DAY).toISOString().slice(0, 10)

/** FNV-1a: spreads the ids of one day over 31 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 1
}

/** The sort key of an article; undated ones come before all others in time. */
export const sortKey = (publishedAt: string | null, id: string): number =>
  (publishedAt === null ? 0 : dayNumber(publishedAt)) * DAY_SHARE + hash(id)

/** The least sort key that an article with a date has; year 0 is nobody's. */
export const DATED = 366 * DAY_SHARE

/** The least sort key of `date` (a year, month or day). */
export const firstKey = (date: string): number => dayNumber(date) * DAY_SHARE

/** The least sort key after `date`: `2016` → that of 2017-01-01. */
export function keyAfter(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return firstKey(`${year + 1}`)
  if (day !== undefined) return (dayNumber(date) + 1) * DAY_SHARE
  return firstKey(month === 12 ? `${year + 1}` : `${year}-${month + 1}`)
}

/** The day number of a sort key; 0 = undated. */
export const dayOf = (key: number): number => Math.floor(key / DAY_SHARE)
