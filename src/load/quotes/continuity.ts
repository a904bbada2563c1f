/** Gives a speaker to what no word of its own sentence attributes: quotations that go on from others. */
import type { Article, Paragraph, Span } from '../types.ts'
import { antecedent, clauseSubject, type Scene, sentenceAt } from './scene.ts'
import { attributeUnit } from './speakers.ts'
import type { Attribution, Quoted, Unit } from './types.ts'
import { NOBODY } from './types.ts'

export const UNKNOWN: Attribution = { speaker: NOBODY, cue: null, method: 'none', confidence: 0 }

/** What came before the paragraph at hand. */
export interface Thread {
  /** Who was quoted last, and in which paragraph (of the body zone). */
  last: { attribution: Attribution; paragraph: number } | null
}

/** The same speaker, told by no word of its own; `share` of the confidence is left. */
export function goOn({ speaker, confidence }: Attribution, method: string, share: number): Attribution {
  return { speaker, cue: null, method, confidence: Math.round(confidence * share * 100) / 100 }
}

/** Reads the units of the paragraph at index `at`; every quotation gets an attribution, if only `UNKNOWN`. */
export function attributeParagraph(
  scene: Scene,
  article: Article,
  at: number,
  units: readonly Unit[],
  thread: Thread,
): Map<Quoted, Attribution> {
  const found = new Map<Quoted, Attribution>()
  const pending: Quoted[] = []
  let current: Attribution | null = null
  for (const unit of units) {
    const told = attributeUnit(scene, unit)
    told[0] ??= opening(scene, article, at, unit, thread)
    const own = told.find((one) => one !== null) ?? null
    if (own !== null)
      for (const quote of pending.splice(0)) found.set(quote, goOn(own, 'same paragraph, after', 0.7))
    current = assign(found, pending, unit, told, isSilent(scene.body, unit), current)
    if (current !== null) scene.spoken.push({ at: unit.end - 1, speaker: current.speaker })
  }
  for (const quote of pending) {
    const attribution = fromBefore(scene, article, at, quote, thread)
    found.set(quote, attribution)
    if (attribution !== UNKNOWN) scene.spoken.push({ at: quote.to - 1, speaker: attribution.speaker })
  }
  return found
}

/** Gives each quotation of a unit what it is told, else what went before; the silent wait where nothing did. */
function assign(
  found: Map<Quoted, Attribution>,
  pending: Quoted[],
  { quotes }: Unit,
  told: (Attribution | null)[],
  silent: boolean,
  before: Attribution | null,
): Attribution | null {
  let current = before
  for (const [index, quote] of quotes.entries()) {
    current = told[index] ?? (current && goOn(current, 'same paragraph', 0.9))
    if (current === null && silent) pending.push(quote)
    else found.set(quote, current ?? UNKNOWN)
  }
  return current
}

function isSilent(body: string, { pieces }: Unit): boolean {
  return pieces.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(body.slice(start, end)))
}

/** The first words of a paragraph, opened by the one before: left open there, or led to by its colon. */
function opening(
  scene: Scene,
  article: Article,
  at: number,
  { quotes }: Unit,
  { last }: Thread,
): Attribution | null {
  const quote = quotes[0] as Quoted
  const { start } = article.paragraphs[at] as Paragraph
  if (quote.goesOn && last !== null && last.attribution !== UNKNOWN)
    return goOn(last.attribution, 'left open', 1)
  if (quote.from !== start) return null
  const before = article.paragraphs[at - 1]
  if (
    before === undefined ||
    !/:\s*$/.test(scene.body.slice(Math.max(before.start, before.end - 3), before.end))
  )
    return null
  const sentence = scene.sentences[sentenceAt(scene.sentences, before.end - 1)] ?? before
  const from = Math.max(sentence.start, before.start)
  const empty: Span = { start: quote.to, end: quote.to }
  return (
    attributeUnit(scene, {
      start: from,
      end: quote.to,
      quotes: [quote],
      pieces: [{ start: from, end: before.end }, empty],
    })[0] ?? null
  )
}

/** Words that nothing attributes: the subject of the sentences before them, whoever was quoted in the paragraph before, else its subject. */
function fromBefore(
  scene: Scene,
  article: Article,
  at: number,
  quote: Quoted,
  { last }: Thread,
): Attribution {
  const before = bodyBefore(article.paragraphs, at)
  const { start } = article.paragraphs[at] as Paragraph
  const named = clauseSubject(scene, start, quote.from)
  if (named !== null && named.kind === 'person')
    return { speaker: named, cue: null, method: 'subject before', confidence: 0.5 }
  if (last !== null && last.paragraph === before && last.attribution !== UNKNOWN) {
    return goOn(last.attribution, 'paragraph before', 0.8)
  }
  const speaker = before === -1 ? null : antecedent(scene, null, quote.from)
  return speaker === null ? UNKNOWN : { speaker, cue: null, method: 'subject before', confidence: 0.4 }
}

function bodyBefore(paragraphs: readonly Paragraph[], at: number): number {
  let before = at - 1
  while (before >= 0 && (paragraphs[before] as Paragraph).zone !== 'body') before--
  return before
}
