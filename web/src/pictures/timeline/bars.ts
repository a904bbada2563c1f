/** The bars of the timeline: every stretch of the span, with what was counted in it. */
import type { Bucket } from 'dateline/client'
import { readAddress } from '../../address.ts'
import { counted } from '../../parts/words.ts'
import { type Span, type Step, shortest, spanLabel, spanOfDate, spansOf, startOf } from './spans.ts'

export interface Bar extends Span {
  label: string
  articles: number
  events: number
}

/** A bucket's own address says which days it has. */
const spanOfBucket = ({ url }: Bucket): Span => {
  const { query } = readAddress(url)
  return { from: spanOfDate(query.get('from') ?? '').from, to: spanOfDate(query.get('to') ?? '').to }
}

/** From the first day of the first bucket to the last of the last; null where there is none. */
export function spanOfBuckets(buckets: readonly Bucket[]): Span | null {
  const [first, last] = [buckets[0], buckets.at(-1)]
  return first && last ? { from: spanOfBucket(first).from, to: spanOfBucket(last).to } : null
}

const countsBy = (buckets: readonly Bucket[], step: Step): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const each of buckets) {
    const start = startOf(spanOfBucket(each).from, step)
    counts.set(start, (counts.get(start) ?? 0) + each.count)
  }
  return counts
}

/** The bars of the articles' span; events before and after it are left out. */
export function barsOf(articles: readonly Bucket[], events: readonly Bucket[], step: Step): Bar[] {
  const span = spanOfBuckets(articles)
  if (!span) return []
  const [told, happened] = [countsBy(articles, step), countsBy(events, step)]
  return spansOf(span, step).map((each) => ({
    ...each,
    label: spanLabel(each, step),
    articles: told.get(each.from) ?? 0,
    events: happened.get(each.from) ?? 0,
  }))
}

/** The first and the last bar that `from` and `to` touch; null where neither is said, or nothing is touched. */
export function chosenBars(
  bars: readonly Bar[],
  from: string | null,
  to: string | null,
): readonly [number, number] | null {
  if (from === null && to === null) return null
  const first = bars.findIndex((bar) => from === null || bar.to >= spanOfDate(from).from)
  const last = bars.findLastIndex((bar) => to === null || bar.from <= spanOfDate(to).to)
  return first < 0 || last < first ? null : [first, last]
}

/** What `from` and `to` say of these bars, whichever comes first. */
export function rangeOf(bars: readonly Bar[], one: number, other: number): Span | null {
  const [first, last] = [bars[Math.min(one, other)], bars[Math.max(one, other)]]
  return first && last ? shortest({ from: first.from, to: last.to }) : null
}

/** `2015: 1 article, 3 events`. */
export const barInWords = ({ label, articles, events }: Bar, withEvents: boolean): string =>
  `${label}: ${counted(articles, 'article')}${withEvents ? `, ${counted(events, 'event')}` : ''}`

/** `5 articles from 2015 to 2017; most in 2016: 3.`, where one bar is the highest. An article whose day is not known may be in several bars. */
export function summaryOf(bars: readonly Bar[], total: number): string {
  const fullest = bars.reduce<Bar | undefined>(
    (most, bar) => (most && most.articles >= bar.articles ? most : bar),
    undefined,
  )
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last || !fullest) return ''
  const when = bars.length === 1 ? `in ${first.label}` : `from ${first.label} to ${last.label}`
  const alone = bars.filter(({ articles }) => articles === fullest.articles).length === 1
  const most =
    bars.length === 1 || !alone ? '' : `; most in ${fullest.label}: ${fullest.articles.toLocaleString('en')}`
  return `${counted(total, 'article')} ${when}${most}.`
}
