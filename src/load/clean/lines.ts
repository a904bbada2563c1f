/** A page as lines: what every cleaning pass looks at and marks. */

import { markWrapped } from '../segment/wrapped.ts'
import type { Line } from '../types.ts'

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const SPACES = /[\s\u00a0]+/g
const UNUSUAL = /[^\x21-\x7e\u2010-\u201f ]| {2}/
const CURLED = /[‘’ʼ`´“”„«»]/
/** Longer lines are never furniture as a whole, so no key is made for them. */
export const LONGEST_FURNITURE = 900

/** White space as single spaces and no invisible characters: `tidy('Prime\u00a0Minister\u200e') === 'Prime Minister'`. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  return UNUSUAL.test(trimmed) ? trimmed.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : trimmed
}

/** Words between single spaces. */
export function countWords(text: string): number {
  let count = 0
  for (let at = 0; at !== -1; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

function keyOf(text: string): string {
  if (text.length > LONGEST_FURNITURE) return ''
  const lower = text.toLowerCase()
  return CURLED.test(lower) ? lower.replace(/[‘’ʼ`´]/g, "'").replace(/[“”„]|«(?=\S)|(?<=\S)»/g, '"') : lower
}

/** A non-blank line. Its key and words are found when asked for: most lines are read by few passes. */
export class PageLine implements Line {
  /** The rule that takes the line out; null = it stays. */
  rule: string | null = null
  /** Part of a paragraph that was broken into lines of equal length. */
  wrapped = false
  #key: string | null = null
  #words = 0
  #prose: boolean | null = null

  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string

  constructor(line: number, start: number, end: number, text: string) {
    this.line = line
    this.start = start
    this.end = end
    this.text = text
  }

  /** The text in lower case with straight quotes, which is what rules are written for. */
  get key(): string {
    this.#key ??= keyOf(this.text)
    return this.#key
  }

  get words(): number {
    if (this.#words === 0) this.#words = countWords(this.text)
    return this.#words
  }

  /** Running text: it ends like a sentence and is no mere phrase, or it is long. */
  get prose(): boolean {
    this.#prose ??= this.wrapped || readsOn(this)
    return this.#prose
  }
}

function pageLine(raw: string, line: number, from: number, to: number): PageLine | null {
  const printed = raw.slice(from, to)
  const text = tidy(printed)
  if (text === '') return null
  const start = from + printed.length - printed.trimStart().length
  return new PageLine(line, start, start + printed.trim().length, text)
}

/** The non-blank lines of a raw text; spans are of the trimmed line, a line ends at `\n`. */
export function splitLines(raw: string): PageLine[] {
  const lines: PageLine[] = []
  let from = 0
  for (let line = 0; from <= raw.length; line += 1) {
    const newline = raw.indexOf('\n', from)
    const to = newline === -1 ? raw.length : newline
    const found = to === from ? null : pageLine(raw, line, from, to)
    if (found !== null) lines.push(found)
    from = to + 1
  }
  markWrapped(lines)
  return lines
}

const LONG = 160
const SENTENCE_WORDS = 6
/** Teasers ask short questions. */
const LONG_QUESTION = 13
const CLOSING = '"”’\')]»'

/** The last character that is no closing quote or bracket. */
function lastMark(text: string): string {
  let at = text.length - 1
  while (at > 0 && CLOSING.includes(text[at]!)) at -= 1
  return text[at]!
}

function readsOn(line: PageLine): boolean {
  const { text } = line
  if (text.length > LONG) return true
  const mark = lastMark(text)
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  return line.words >= (text.endsWith('?') ? LONG_QUESTION : SENTENCE_WORDS)
}

const CUT_SHORT = /(?:…|\.\.\.)$/

/** True for a line that stops in the middle of its sentence with three dots, as teasers do. */
export function isCutShort(line: PageLine): boolean {
  return line.text.length <= LONG && CUT_SHORT.test(line.text)
}

const REPORTED =
  /\b(?:said|says|told|adds|added|according to|reported|announced|wrote|tweeted|urged|asked|claimed|was|were|had)\b/

/** True when the line tells of something that was said or done: news, whatever words it uses. */
export function isReported(line: PageLine): boolean {
  return line.words > 6 && REPORTED.test(line.key)
}
