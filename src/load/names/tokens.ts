/** Words of a text with their place in it: the one pass that names, people, places and roles are read from. */

import { unitsOf } from '../units.ts'
import { type Word, wordAt } from './vocabulary.ts'

/** What stands between a token and the one before it. */
export type Gap = 'space' | 'hyphen' | 'dot' | 'comma' | 'slash' | 'ampersand' | 'other'

export interface Token extends Word {
  start: number
  /** Without a possessive 's. */
  end: number
  gap: Gap
  /** First word of a sentence or right after an opening quotation mark, where a capital says nothing. */
  first: boolean
  /** In a headline, where words are capitalised that would not be in running text. */
  head: boolean
}

const LETTERS = '[\\p{L}\\p{N}\\p{M}]+(?:\\p{Cf}+[\\p{L}\\p{N}\\p{M}]+)*'
const WORD = new RegExp(
  `\\p{Lu}(?:\\.\\p{Lu}(?!\\p{L}))+\\.?|${LETTERS}(?:['\\u2019\\u02bc\\u2018\`]${LETTERS})*`,
  'uy',
)
const FORMAT = /\p{Cf}+/gu
const SPACES = /^[ \t\u00a0\u2000-\u200a\u202f\u3000]+$/
const HYPHEN = /^ ?\p{Pd} ?$/u
const DASH = /[\u2013-\u2015]/
const SPACE = 32
const QUOTE_OPENS = /["\u201c\u2018'\u00ab([] ?$/
/** What an ASCII character is: 1 = digit, 2 = small letter, 3 = capital letter, 4 = may go on a word, 0 = ends it. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\d/.test(char)) return 1
  if (/[a-z]/.test(char)) return 2
  return /[A-Z]/.test(char) ? 3 : /['`.]/.test(char) ? 4 : 0
})

/**
 * Splits a text into words, left to right. `starts` are the offsets where sentences begin, ascending.
 * Numbers are words too; punctuation is what lies between.
 */
export function tokenize(text: string, starts: readonly number[]): Token[] {
  const tokens: Token[] = []
  const units = unitsOf(text)
  let after = 0
  let sentence = 0
  for (let at = 0; at < units.length; ) {
    const end = wordEnd(text, units, at)
    if (end === at) {
      at++
      continue
    }
    let first = tokens.length === 0
    while (sentence < starts.length && (starts[sentence] as number) <= at) {
      first = true
      sentence++
    }
    let gap: Gap = 'space'
    if (at - after !== 1 || units[after] !== SPACE) {
      const between = text.slice(after, at)
      if (QUOTE_OPENS.test(between.slice(-2))) first = true
      gap = gapOf(between)
    }
    tokens.push(toToken(wordAt(text, units, at, end), at, gap, first))
    at = end
    after = end
  }
  return tokens
}

function toToken(
  { text, key, name, cap, caps, possessive }: Word,
  start: number,
  gap: Gap,
  first: boolean,
): Token {
  const end = start + text.length
  return { start, end, text, key, name, gap, cap, caps, possessive, first, head: false }
}

/** End of the word that begins at `at`, or `at` if none does. Plain ASCII words never reach the regular expression. */
function wordEnd(text: string, units: Uint16Array, at: number): number {
  let end = at
  let code = units[at] as number
  if (code < 128 && ((CLASS[code] as number) === 0 || CLASS[code] === 4)) return at
  if (isPunctuation(code)) return at
  while (code < 128 && (CLASS[code] as number) > 0 && CLASS[code] !== 4) code = units[++end] ?? 0
  if (end > at && endsWord(units, at, end)) return end
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

/** Whether the character after a run of ASCII letters surely is no part of the word. */
function endsWord(units: Uint16Array, from: number, end: number): boolean {
  if (end >= units.length) return true
  const code = units[end] as number
  if (code === SPACE) return true
  if (code === 46) return end - from > 1 || (CLASS[units[from] as number] ?? 0) !== 3
  if (code < 128) return CLASS[code] !== 4
  return isPunctuation(code)
}

/** General punctuation and spaces: dashes, double quotation marks, bullets, no-break space. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2017) || (code >= 0x201a && code <= 0x2027)
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space'
  if (between === ', ') return 'comma'
  if (between === '. ') return 'dot'
  if (between === ' & ') return 'ampersand'
  if (between.length > 9) return 'other'
  const text = between.length > 1 ? between.replace(FORMAT, '') : between
  if (text === ' ' || SPACES.test(text)) return 'space'
  if (text === ', ' || text === ',') return 'comma'
  if (text === '. ') return 'dot'
  if (text === '/') return 'slash'
  return text.length < 3 && HYPHEN.test(text) && !(DASH.test(text) && text.length > 1) ? 'hyphen' : 'other'
}
