/** The dates that a text names, as rows. */
import type { DateFacts } from '../../db/rows.ts'
import { datelineOf } from '../segment/dateline.ts'
import type { DatedSpan, Reading } from '../types.ts'

/** A day in the dateline is that of the report itself, like its date of publication: not one that the text speaks of. */
export function dateFacts({ article, dates }: Pick<Reading, 'article' | 'dates'>): DateFacts[] {
  const spoken = dates.length === 0 ? dates : withoutDateline(article, dates)
  return spoken.map(({ start, end, text, startOn, endOn, precision }) => ({
    start,
    end,
    text,
    start_on: startOn,
    end_on: endOn,
    precision,
  }))
}

function withoutDateline({ body, paragraphs }: Reading['article'], dates: DatedSpan[]): DatedSpan[] {
  const first = paragraphs.find(({ zone }) => zone === 'body')
  if (!first) return dates
  const end = first.start + datelineOf(body.slice(first.start, first.end)).length
  return dates.filter(({ start }) => start < first.start || start >= end)
}
