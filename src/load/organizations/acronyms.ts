/** Acronyms that an article introduces in brackets: "High Negotiations Committee (HNC)". */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { COMMON, DAYS_MONTHS, HONORIFICS, ROLE_NOUNS, wordSet } from '../names/words.ts'
import type { NameIndex } from '../names.ts'
import { type Draft, recordOf, textOf } from './draft.ts'
import { HEADS, LOOSE_HEADS } from './words.ts'

const SMALL = wordSet('of for the and in on to')
const LONGEST = 8
/** Who only a body has. */
const OFFICERS = wordSet(
  'chief chairman chairwoman chairperson spokesman spokeswoman spokesperson commissioner commander analyst strategist economist',
)
const NO_BODIES = wordSet('aids hiv dna rna gop lgbt lgbtq covid usa uae ussr drc')

/** Whether the word stands in brackets by itself, in capitals. */
export function isBracketed({ text, tokens }: Scan, at: number): boolean {
  const { start, end, caps, key } = tokens[at] as Token
  return caps && text[start - 1] === '(' && text[end] === ')' && key.length > 1 && key.length <= LONGEST
}

/** "IEBC chief executive Ezra Chiloba": an acronym that has an officer, in a line that is not all in capitals. */
export function officered(scan: Scan, at: number): Draft | null {
  const { tokens, hitAt } = scan
  const [token, next] = [tokens[at] as Token, tokens[at + 1]]
  if (token.text.length < 3 || token.text.length > LONGEST || !/^\p{Lu}+$/u.test(token.text)) return null
  if (next?.gap !== 'space' || next.cap || token.possessive || !OFFICERS.has(next.key)) return null
  if (hitAt[at] !== undefined || NO_BODIES.has(token.key) || ROLE_NOUNS.has(token.key)) return null
  if (COMMON.has(token.key) || HONORIFICS.has(token.key) || DAYS_MONTHS.has(token.key)) return null
  return {
    scan,
    from: at,
    to: at + 1,
    name: token.text,
    known: [],
    body: null,
    rule: 'acronym with an officer',
  }
}

/** The name that the letters of the bracketed word at `at` stand for: the words before it with these initials. */
export function spelledOut(scan: Scan, at: number, names: NameIndex): Draft | null {
  const { tokens } = scan
  const last = tokens[at - 1]
  if (
    last === undefined ||
    !last.cap ||
    !(HEADS.has(last.key) || LOOSE_HEADS.has(last.key) || endsWithOf(scan, at))
  )
    return null
  const from = startOf(tokens, at)
  if (from === null || at - from < 2) return null
  const name = textOf(scan, from, at)
  return { scan, from, to: at, name, known: recordOf(name, names), body: null, rule: 'name of an acronym' }
}

/** "RSF" after "Rapid Support Forces": the first letters of a name of three words or more, the small ones left out. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return words.length < 3 ? null : words.map((word) => word[0]).join('')
}

/** "Movement of Free Officers (MFO)": the noun stands before "of". */
function endsWithOf({ tokens }: Scan, at: number): boolean {
  for (let link = at - 2; link > at - LONGEST && link > 0; link--) {
    const noun = tokens[link - 1] as Token
    if (SMALL.has(tokens[link]?.key ?? '') && noun.cap)
      return HEADS.has(noun.key) || LOOSE_HEADS.has(noun.key)
  }
  return false
}

function startOf(tokens: readonly Token[], at: number): number | null {
  let left = tokens[at]?.key ?? ''
  for (let word = at - 1; word >= Math.max(at - 2 * LONGEST, 0); word--) {
    const token = tokens[word] as Token
    if (isInitial(token, left)) left = left.slice(0, -1)
    else if (!SMALL.has(token.key)) return null
    if (left === '') return token.cap && !COMMON.has(token.key) ? word : null
    if (token.first || (token.gap !== 'space' && token.gap !== 'hyphen')) return null
  }
  return null
}

/** Small words have a letter of their own only where they carry a capital. */
function isInitial({ key, cap }: Token, left: string): boolean {
  return key[0] === left.at(-1) && (cap || !SMALL.has(key))
}
