/** Pictures' credits, which belong to the page and are no words of the article: accounted for like furniture. */

import type { Reading, RemovedBlock } from '../types.ts'
import { isCredit, withoutCredit } from './caption.ts'

/** What the body leaves out of a caption: all of a credit, the credit at the end of another; null = nothing. */
function creditIn(printed: string, text: string): { start: number; end: number } | null {
  if (isCredit(text)) return { start: 0, end: printed.length }
  const tail = text.slice(withoutCredit(text).length)
  if (tail === '' || !printed.endsWith(tail)) return null
  return { start: printed.length - tail.length, end: printed.length }
}

/** All that the stored body lacks of the raw text besides headline, byline and date; in order, spans are into the raw text. */
export function withCredits({ raw, clean, article }: Reading): RemovedBlock[] {
  const captions = new Set(article.zones.filter(({ zone }) => zone === 'caption').map(({ line }) => line))
  const credits = clean.lines.flatMap(({ line, start, end, text }): RemovedBlock[] => {
    if (!captions.has(line)) return []
    const credit = creditIn(raw.text.slice(start, end), text)
    if (credit === null) return []
    const span = { start: start + credit.start, end: start + credit.end }
    return [{ rule: 'credit', ...span, text: raw.text.slice(span.start, span.end) }]
  })
  if (credits.length === 0) return clean.removed
  const apart = clean.removed.filter(
    (block) => !credits.some((credit) => credit.start <= block.start && block.end <= credit.end),
  )
  return [...apart, ...credits].sort((a, b) => a.start - b.start)
}
