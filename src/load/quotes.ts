/** Finds what people are quoted as saying in an article, and who they are. */
import { readCast } from './quotes/cast.ts'
import { attributeParagraph, goOn, type Thread, UNKNOWN } from './quotes/continuity.ts'
import { findQuoted } from './quotes/marks.ts'
import type { Scene } from './quotes/scene.ts'
import type { Attribution, Quoted } from './quotes/types.ts'
import { splitUnits } from './quotes/units.ts'
import { isTitleOfWork } from './quotes/works.ts'
import type { Article, Mention, Paragraph, QuoteFound, Span } from './types.ts'

/** Fewer words between marks are a term or a doubt, seldom a quotation. */
const FEWEST_WORDS = 3
/** What stands between spaces and holds a letter or a digit. */
const WORD = /[\p{L}\p{N}]\S*/gu
/** Three words are found within so many characters. */
const LONGEST_WORDS = 400
/** Longer texts are no articles; a heading is compared with this many quotations. */
const MOST_COMPARED = 300

/**
 * All direct quotations of three words or more in the body, in order, never overlapping, each with its speaker as far as
 * the text tells. `mentions` are the article's people and organizations, with their roles.
 */
export function findQuotes(article: Article, mentions: readonly Mention[]): QuoteFound[] {
  const { body } = article
  const quoted = findQuoted(body, article.paragraphs).filter((quote) => isSpoken(body, quote))
  if (quoted.length === 0) return []
  const scene: Scene = {
    body,
    sentences: article.sentences,
    cast: readCast(body, mentions, quoted),
    spoken: [],
  }
  const found = attributeAll(scene, article, quoted)
  const quotes = quoted.flatMap((quote) =>
    hasWords(body, quote)
      ? [toQuote(body, quote, isTitleOfWork(body, quote) ? UNKNOWN : (found.get(quote) ?? UNKNOWN))]
      : [],
  )
  for (const heading of headings(article, quotes)) takeSpeaker(heading, quotes)
  return quotes
}

/** A word or two are a part of the sentence around them, unless they end as speech does: "Yes," he said. */
function isSpoken(body: string, quote: Quoted): boolean {
  return hasWords(body, quote) || /[,.?!]/.test(body[quote.end - 1] as string)
}

function hasWords(body: string, { start, end }: Span): boolean {
  const text = body.slice(start, Math.min(end, start + LONGEST_WORDS))
  WORD.lastIndex = 0
  for (let words = 0; words < FEWEST_WORDS; words++) if (!WORD.test(text)) return false
  return true
}

function attributeAll(scene: Scene, article: Article, quoted: readonly Quoted[]): Map<Quoted, Attribution> {
  const found = new Map<Quoted, Attribution>()
  const thread: Thread = { last: null }
  let [next, sentence] = [0, 0]
  let open: Quoted[] = []
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const first = next
    while (next < quoted.length && (quoted[next] as Quoted).from < paragraph.end) next++
    if (next === first) continue
    while ((article.sentences[sentence]?.end ?? Infinity) <= paragraph.start) sentence++
    const sentences = sentencesIn(article.sentences, sentence, paragraph)
    const quotes = quoted.slice(first, next)
    const units = splitUnits(scene.body, paragraph, quotes, sentences)
    const attributions = attributeParagraph(scene, article, at, units, thread)
    for (const [quote, attribution] of attributions) found.set(quote, attribution)
    open = closeOpen(found, open, quotes)
    const last = attributions.get(quotes.at(-1) as Quoted)
    if (last !== undefined && paragraph.zone === 'body') thread.last = { attribution: last, paragraph: at }
  }
  return found
}

/** Words left open by one paragraph after the other have the speaker that the paragraph in which they end names. */
function closeOpen(found: Map<Quoted, Attribution>, open: Quoted[], quotes: readonly Quoted[]): Quoted[] {
  const [first, last] = [quotes[0] as Quoted, quotes.at(-1) as Quoted]
  const speaker = found.get(first)
  const known = first.goesOn && speaker !== undefined && speaker !== UNKNOWN
  if (known) for (const quote of open) found.set(quote, goOn(speaker, 'left open', 1))
  if (last.closed || found.get(last) !== UNKNOWN) return []
  return first.goesOn && !known ? [...open, last] : [last]
}

function sentencesIn(sentences: readonly Span[], from: number, { end }: Paragraph): Span[] {
  let to = from
  while (to < sentences.length && (sentences[to] as Span).start < end) to++
  return sentences.slice(from, to)
}

function toQuote(
  body: string,
  { start, end }: Quoted,
  { speaker, cue, method, confidence }: Attribution,
): QuoteFound {
  return {
    start,
    end,
    text: body.slice(start, end),
    speakerId: speaker.id,
    speakerKind: speaker.id === null ? null : speaker.kind,
    speakerLabel: speaker.label,
    cue: cue === null ? null : body.slice(cue.start, cue.end),
    cueSpan: cue,
    method,
    confidence,
  }
}

function headings({ paragraphs }: Article, quotes: readonly QuoteFound[]): QuoteFound[] {
  if (quotes.length > MOST_COMPARED) return []
  const subheads = paragraphs.filter(({ zone }) => zone === 'subhead')
  return quotes.filter(
    ({ start, cue }) => cue === null && subheads.some((one) => one.start <= start && start < one.end),
  )
}

/** A heading quotes what is said elsewhere in the article. */
function takeSpeaker(heading: QuoteFound, quotes: readonly QuoteFound[]): void {
  const words = heading.text.replace(/[.,;]+$/, '')
  const other = quotes.find((quote) => quote !== heading && quote.text.includes(words))
  const { speakerId = null, speakerKind = null, speakerLabel = null } = other ?? {}
  Object.assign(heading, {
    speakerId,
    speakerKind,
    speakerLabel,
    method: 'heading',
    confidence: other?.confidence ?? 0,
  })
}
