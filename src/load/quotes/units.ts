/** Cuts paragraphs into units: a sentence of narration with the quotations that belong to it. */
import type { Paragraph, Span } from '../types.ts'
import type { Quoted, Unit } from './types.ts'
import { SPEECH } from './words.ts'

const ENDS = /[.!?…]['’)\]]*$/
const CONTINUES = /^[\s.,;:—–-]*(?:\p{Ll}|$)/u
/** `"Will it hold?" Mr. Kerry asked.`: a name and a verb of saying. */
const ATTRIBUTES =
  /^\s*((?:[\p{Lu}][\p{L}.'’-]*|[a-z]+)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|for|the|de|al-\p{L}+|minister|president|secretary|spokes\w+|official|source|envoy)){0,7})\s+(\p{Ll}+)\b([^.!?]*)/u
const LONGEST_AFTERTHOUGHT = 40
const WINDOW = 160

/** The units of a paragraph that hold its quotations; narration without any is left out. */
export function splitUnits(
  body: string,
  paragraph: Paragraph,
  quotes: readonly Quoted[],
  sentences: readonly Span[],
): Unit[] {
  const units: Unit[] = []
  let pieces: Span[] = []
  let held: Quoted[] = []
  let from = paragraph.start
  const stops = stopsIn(paragraph, quotes, sentences)
  const close = (end: number) => {
    if (held.length > 0)
      units.push({
        start: (pieces[0] as Span).start,
        end,
        quotes: held,
        pieces: [...pieces, { start: from, end }],
      })
    pieces = []
    held = []
    from = end
  }
  let stop = 0
  for (const [at, quote] of quotes.entries()) {
    for (; stop < stops.length && (stops[stop] as number) <= quote.from; stop++) close(stops[stop] as number)
    pieces.push({ start: from, end: quote.from })
    held.push(quote)
    from = quote.to
    if (endsUnit(body, quote, quotes[at + 1]?.from ?? paragraph.end)) close(quote.to)
  }
  close(stops[stop] ?? paragraph.end)
  return units
}

/** Where sentences end outside quotations. */
function stopsIn(paragraph: Paragraph, quotes: readonly Quoted[], sentences: readonly Span[]): number[] {
  const stops: number[] = []
  let quote = 0
  for (const { end } of sentences) {
    while (quote < quotes.length && (quotes[quote] as Quoted).to < end) quote++
    const inside = quote < quotes.length && (quotes[quote] as Quoted).from < end
    if (!inside && end > paragraph.start && quotes[quote - 1]?.to !== end) stops.push(end)
  }
  return stops
}

/** A quotation that ends its own sentence ends the unit, unless what follows says who spoke. */
function endsUnit(body: string, quote: Quoted, limit: number): boolean {
  const after = body.slice(quote.to, Math.min(limit, quote.to + WINDOW))
  if (after.trim() === '') return true
  if (!ENDS.test(body.slice(Math.max(quote.start, quote.end - 3), quote.end)))
    return /^[.!?…](?:\s|$)/.test(after)
  if (CONTINUES.test(after)) return false
  const match = ATTRIBUTES.exec(after)
  if (match === null || !SPEECH.has(match[2] as string)) return !/^\s*[—–-]/.test(after)
  const full = body[quote.end - 1] === '.' || body[quote.end - 1] === '…'
  return (
    full &&
    ((match[3] as string).length > LONGEST_AFTERTHOUGHT ||
      /^\s+(?:that|it|he|she|they|the|an?|there|no|its|his|her|their)\b/.test(match[3] as string))
  )
}
