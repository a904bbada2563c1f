/** A page as lines: what every cleaning pass looks at and marks. */

import type { Line } from '../types.ts'

/** A non-blank line. `key` is its text in lower case with straight quotes, which is what rules are written for. */
export interface PageLine extends Line {
  key: string
  words: number
  /** The rule that takes the line out; null = it stays. */
  rule: string | null
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const SPACES = /[\s\u00a0]+/g
const UNUSUAL = /[^\x21-\x7e\u2010-\u201f ]| {2}/
/** Longer lines are never furniture as a whole, so no key is made for them. */
export const LONGEST_FURNITURE = 900

/** White space as single spaces and no invisible characters: `tidy('Prime\u00a0Minister\u200e') === 'Prime Minister'`. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  return UNUSUAL.test(trimmed) ? trimmed.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : trimmed
}

function countWords(text: string): number {
  let count = 0
  for (let at = 0; at !== -1; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

function keyOf(text: string): string {
  if (text.length > LONGEST_FURNITURE) return ''
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
}

function pageLine(raw: string, line: number, from: number, to: number): PageLine | null {
  const printed = raw.slice(from, to)
  const text = tidy(printed)
  if (text === '') return null
  const start = from + printed.length - printed.trimStart().length
  const end = start + printed.trim().length
  return { line, start, end, text, key: keyOf(text), words: countWords(text), rule: null }
}

/** The non-blank lines of a raw text; spans are of the trimmed line, a line ends at `\n`. */
export function splitLines(raw: string): PageLine[] {
  const lines: PageLine[] = []
  let from = 0
  for (let line = 0; from <= raw.length; line += 1) {
    const newline = raw.indexOf('\n', from)
    const to = newline === -1 ? raw.length : newline
    const found = pageLine(raw, line, from, to)
    if (found !== null) lines.push(found)
    from = to + 1
  }
  return lines
}

const SENTENCE_END = /[.!?…]["”’')\]]*$/

const SENTENCE_WORDS = 6
/** Teasers ask short questions. */
const LONG_QUESTION = 13

/** True for a line of running text: it ends like a sentence and is no mere phrase, or it is long. */
export function isProse(line: PageLine): boolean {
  if (line.text.length > 160) return true
  return (
    line.words >= (line.text.endsWith('?') ? LONG_QUESTION : SENTENCE_WORDS) && SENTENCE_END.test(line.text)
  )
}

const REPORTED =
  /\b(?:said|says|told|adds|added|according to|reported|announced|wrote|tweeted|urged|asked|claimed|was|were|had)\b/

/** True when the line tells of something that was said or done: news, whatever words it uses. */
export function isReported(line: PageLine): boolean {
  return line.words > 6 && REPORTED.test(line.key)
}
