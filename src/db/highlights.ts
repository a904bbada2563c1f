/** Highlights: cuts of an article around the words that were searched for, as offsets and text. */
import type { Database } from '#dialect'
import type { Highlight } from '../contract/evidence.ts'
import type { SearchField } from '../contract/filters.ts'
import { findTerm, type Span, type Word, wordsOf } from './evidence/words.ts'
import type { TextQuery } from './q.ts'
import { quotesOfArticles } from './quotes.ts'
import { articleTexts } from './texts.ts'

/** Characters shown on either side of a match, and cuts of one field. */
const AROUND = 80
const MOST_CUTS = 3

/** All places where a word of the query stands, in order, each once; overlapping ones are one. */
function findMatches(words: Word[], q: TextQuery): Span[] {
  const found = q.groups.flat().flatMap((term) => [...findTerm(words, term)])
  return joinSpans(found, 0)
}

/** Spans that touch or are no further apart than `gap`, joined. */
function joinSpans(spans: Span[], gap: number): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** From the first word that begins near enough before a match to the last that ends near enough after it. */
function cutAround(words: Word[], match: Span, within: Span): Span {
  const near = words.filter(
    ({ start, end }) =>
      start >= Math.max(match.start - AROUND, within.start) &&
      end <= Math.min(match.end + AROUND, within.end),
  )
  return {
    start: Math.min(match.start, near[0]?.start ?? match.start),
    end: Math.max(match.end, near.at(-1)?.end ?? match.end),
  }
}

function cutsOf(text: string, field: SearchField, q: TextQuery, parts: Span[]): Highlight[] {
  const words = wordsOf(text)
  return parts
    .flatMap((part) => {
      const inside = words.filter(({ start, end }) => start >= part.start && end <= part.end)
      const matches = findMatches(inside, q)
      const cuts = joinSpans(
        matches.map((match) => cutAround(inside, match, part)),
        0,
      )
      return cuts.map(({ start, end }) => ({
        field,
        start,
        end,
        text: text.slice(start, end),
        matches: matches.filter((match) => start <= match.start && match.end <= end),
      }))
    })
    .slice(0, MOST_CUTS)
}

/** The cuts of each of these articles, by id, in the fields that were searched. */
export async function findHighlights(
  db: Database,
  ids: string[],
  q: TextQuery | null,
  fields: readonly SearchField[],
): Promise<Map<string, Highlight[]>> {
  const highlights = new Map<string, Highlight[]>()
  if (!q || ids.length === 0) return highlights
  const said = fields.includes('quotes') ? await quotesOfArticles(db, ids) : []
  for (const { id, title, body } of (await articleTexts(db, ids)).values()) {
    const whole = (text: string) => [{ start: 0, end: text.length }]
    const quoted = said.filter(({ article_id }) => article_id === id)
    highlights.set(id, [
      ...(fields.includes('title') ? cutsOf(title ?? '', 'title', q, whole(title ?? '')) : []),
      ...(fields.includes('body') ? cutsOf(body, 'body', q, whole(body)) : []),
      ...cutsOf(body, 'quotes', q, quoted),
    ])
  }
  return highlights
}
