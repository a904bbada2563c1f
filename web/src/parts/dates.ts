/** Days, months and years as people write them. */

/** By how many characters of a day are known. */
const FORMATS: Record<number, Intl.DateTimeFormatOptions | undefined> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** `2016-08-26` → `26 August 2016`, `2016-08` → `August 2016`; what is no date stays as it is. */
export function dateInWords(date: string): string {
  const options = FORMATS[date.length]
  const time = Date.parse(date)
  if (options === undefined || Number.isNaN(time)) return date
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(time)
}

/** `22–28 May 2017`, `26 August – 1 September 2016`; one day where both are the same; empty where none is known. */
export function spanInWords(from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) return dateInWords(from ?? to ?? '')
  const options = FORMATS[from.length]
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (from.length !== to.length || options === undefined || !(start <= end))
    return `${dateInWords(from)} – ${dateInWords(to)}`
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).formatRange(start, end)
}
