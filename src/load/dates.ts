/** Finds the dates that a text names, and the days they mean, seen from the day of publication. */
import { partsOf } from './dates/calendar.ts'
import { nextOpening } from './dates/openings.ts'
import { DATE_RULES } from './dates/rules.ts'
import type { DateContext, Resolved } from './dates/words.ts'
import type { DatedSpan } from './types.ts'

const RULES = DATE_RULES.map(({ source, read }) => ({ pattern: new RegExp(source, 'y'), read }))
/** All forms at once, to say whether one begins here; names of groups must not repeat in one pattern. */
const ANY = new RegExp(
  `(?:${DATE_RULES.filter(({ longer }) => !longer)
    .map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:'))
    .join('|')})`,
  'y',
)
/** Names and habits that only look like a date. */
const NOT_BEFORE = /(?:\b(?:Black|Good|Bloody|Super|Palm|Easter|Ash|[Ee]very|[Rr]esolution|No\.)\s|[#$£€])$/
const WINDOW = 90
const FUTURE =
  /(?:\b(?:will|shall|won't|going to|due|scheduled|slated|set|expected|planned for|plans?|planning|invite[sd]?|upcoming|ahead of|until|to (?:be|meet|visit|hold|host|attend|travel|take place|resume|begin|start|discuss|vote|convene|return|fly|arrive|speak))\b|['\u2019]ll\b|\b(?:by)(?=\s+(?:next\s+|this\s+)?$))(?<after>[^.;!?\n]*)$/
/** After these the date is that of the saying or the doing, not of what is to come. */
const TOLD = /["\u201d]|\b(?:said|says|told|reported|announced|added|tweeted|wrote|declared|was|were|had)\b/
const PAST = /\b(?:back (?:in|on)|since|was|were|had)\s+(?:\w+\s+){0,3}$/

/**
 * The dates in `body`, in order, without overlap. `published` is `2016-08-26`, `2016-08`, `2016` or null:
 * what is relative to a day needs the day, and without any only dates with a printed year are found.
 */
export function findDates(body: string, published: string | null): DatedSpan[] {
  const found: DatedSpan[] = []
  const context = contextFor(published)
  let from = 0
  for (let start = nextOpening(body, from); start >= 0; start = nextOpening(body, from)) {
    ANY.lastIndex = start
    const begins = ANY.test(body)
    from = begins ? ANY.lastIndex : start + 1
    const read = begins ? readAt(body, start, context) : null
    if (!read) continue
    const { end, startOn, endOn, precision } = read
    from = end
    found.push({ start, end, text: body.slice(start, end), startOn, endOn, precision })
    if (startOn === endOn) context.last = startOn
  }
  return found
}

function contextFor(published: string | null): DateContext {
  const today = published && partsOf(published) ? published : null
  const near = [published, `${published}-15`, `${published}-07-01`].find((day) => day && partsOf(day)) ?? null
  return { today, near, last: null, future: false, past: false }
}

function readAt(body: string, start: number, context: DateContext): (Resolved & { end: number }) | null {
  const before = body.slice(Math.max(0, start - WINDOW), start)
  if (NOT_BEFORE.test(before)) return null
  const future = FUTURE.exec(before)
  context.future = future !== null && !TOLD.test(future.groups?.after ?? '')
  context.past = !context.future && PAST.test(before)
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = start
    const match = pattern.exec(body)
    const resolved = match && read(match.groups ?? {}, context)
    if (resolved) return { ...resolved, end: pattern.lastIndex }
  }
  return null
}
