/** Asks for articles and events over time, by the step that suits their span. */
import type { Bucket } from 'dateline/client'
import { type Address, plus } from '../../address.ts'
import { client } from '../../answers.ts'
import { articlesAnytime, eventsAnytime } from '../scope.ts'
import { type Bar, barsOf, spanOfBuckets } from './bars.ts'
import { type Step, stepFor, YEARS } from './spans.ts'

export interface TimelineData {
  bars: Bar[]
  step: Step
  /** How many articles of the list have a day, and how many have none, and so no bar. */
  dated: number
  undated: number
  /** False where the list has filters that events have not. */
  withEvents: boolean
  csv: string
}

/** A year is all that is known at first; a finer answer may show a shorter span, which may bear a finer one still. */
const ROUNDS = 3

const articlesBy = (list: Address, { interval }: Step) =>
  client.articles(plus(articlesAnytime(list), { facet: 'published_at', interval, limit: 0 }))

async function eventsBy(
  list: Address,
  { interval }: Step,
  buckets: readonly Bucket[],
): Promise<Bucket[] | null> {
  const query = eventsAnytime(list)
  const span = spanOfBuckets(buckets)
  if (!query || !span) return null
  const { facets } = await client.events(plus(query, { ...span, facet: 'date', interval, limit: 0 })).page()
  return facets?.date ?? []
}

/** The bars of a list, at most `most`; articles without a day are counted apart. */
export async function askTimeline(list: Address, most: number): Promise<TimelineData> {
  let step = YEARS
  const { facets, page } = await articlesBy(list, step).page()
  let buckets = facets?.published_at ?? []
  // Of a day or a month that is not known, only the year is one bucket.
  const dated = buckets.reduce((sum, { count }) => sum + count, 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const span = spanOfBuckets(buckets)
    const finer = span ? stepFor(span, dated, most) : step
    const same = finer.interval === step.interval
    step = finer
    if (same) break
    buckets = (await articlesBy(list, step).page()).facets?.published_at ?? []
  }
  const events = await eventsBy(list, step, buckets)
  return {
    bars: barsOf(buckets, events ?? [], step),
    step,
    dated,
    undated: page.total - dated,
    withEvents: events !== null,
    csv: articlesBy(list, step).url('csv'),
  }
}
