/** What words are by themselves: the form they are compared in, and whether they have capitals. */

import { fold } from '../../fold.ts'
import { canonical } from './given.ts'

/** What a word is, whatever text it stands in. */
export interface Word {
  /** Without a possessive 's. */
  text: string
  /** Folded, without apostrophes and dots: `sana'a` → `sanaa`, `U.S.` → `us`. */
  key: string
  /** The key in the spelling under which names are looked up. */
  name: string
  /** Begins with a capital, or is in a script that has none. */
  cap: boolean
  /** Two or more letters, all capital: an acronym or a word of a headline in capitals. */
  caps: boolean
  possessive: boolean
}

/** Longer than the longest of Wales: what is no word is no part of a name, and no id has to hold it. */
const LONGEST_WORD = 60
const POSSESSIVE = /['\u2019\u02bc\u2018`][sS]$/
const FORMAT = /\p{Cf}+/gu
const APOSTROPHES = /[ '.]/g
const ASCII_WORD = /^[A-Za-z0-9]+$/
const [CAPITAL_A, CAPITAL_Z] = [65, 90]
/**
 * A newsroom's texts have the same words again and again: what they are is worked out once. Two words that fall on one
 * place put each other out, so that there are never more, and none need be cut out of its text to be found.
 */
const PLACES = 1 << 16
const KEPT = new Array<{ units: Uint16Array; word: Word } | undefined>(PLACES).fill(undefined)
/** A longer slice would keep the whole text in memory that it was cut from. */
const LONGEST_KEPT = 12

/** The word that is printed between two places of a text, of which `units` are the units. */
export function wordAt(text: string, units: Uint16Array, from: number, to: number): Word {
  if (to - from > LONGEST_KEPT) return readWord(text.slice(from, to))
  let hash = 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), 0x9e3779b1)
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const kept = KEPT[place]
  if (kept !== undefined && isPrinted(kept.units, units, from, to)) return kept.word
  const word = readWord(text.slice(from, to))
  KEPT[place] = { units: units.slice(from, to), word }
  return word
}

function isPrinted(whole: Uint16Array, units: Uint16Array, from: number, to: number): boolean {
  if (whole.length !== to - from) return false
  for (let at = from; at < to; at++) if (whole[at - from] !== units[at]) return false
  return true
}

function readWord(whole: string): Word {
  const possessive = whole.length > 2 && POSSESSIVE.test(whole)
  const text = possessive ? whole.slice(0, -2) : whole
  const key = keyOf(text)
  return {
    text,
    key,
    name: canonical(key),
    cap: text.length <= LONGEST_WORD && isCapital(text),
    caps:
      text.length > 1 &&
      text.length <= LONGEST_WORD &&
      text === text.toUpperCase() &&
      text !== text.toLowerCase(),
    possessive,
  }
}

/** The form words are compared in. */
export function keyOf(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return fold(word.replace(FORMAT, '')).replace(APOSTROPHES, '')
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= CAPITAL_A && code <= CAPITAL_Z
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return letter !== letter.toLowerCase() || (letter === letter.toUpperCase() && /\p{L}/u.test(letter))
}
