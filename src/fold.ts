/** Folding: the one way names and words are compared, at load and at query time. */
import { foldLong } from './fold/long.ts'

/** Letters that Unicode does not decompose but a reader types as plain ASCII. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')
const QUOTES = /[\u2018\u2019\u02bc\u02bb\u0060\u00b4]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs none of the work below
const ASCII = /^[\x00-\x7f]*$/
/** Gaps that are no single space already: between most words nothing is to be done. */
const ASCII_GAPS = / *[\t-\r-][\s-]*| {2,}/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: all else is what needs the work
const NOT_ASCII = /[^\x00-\x7f]+/g
/** A capital sigma becomes one letter at the end of a word and another inside, so its neighbours must be seen. */
const SIGMA = /[\u03a3\u03f9]/

/** UTF-16 units from which on a text is folded in one pass over its characters. */
const LONG = 256

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(QUOTES, "'")
    .replace(/[\s\p{Pd}\p{Cf}]+/gu, ' ')

/**
 * Lower case, no accents, straight apostrophes, hyphens and runs of white space as one space.
 * `fold('Mevlüt  Çavuşoğlu') === 'mevlut cavusoglu'`, `fold('al-Assad') === 'al assad'`.
 */
export function fold(text: string): string {
  if (text.length >= LONG && !SIGMA.test(text)) return foldLong(text, foldLetters)
  let plain = text
  // Most of a text is ASCII but for its quotation marks, so only the rest is looked at letter by letter.
  if (!ASCII.test(text)) plain = SIGMA.test(text) ? foldLetters(text) : text.replace(NOT_ASCII, foldLetters)
  return plain.toLowerCase().replaceAll('`', "'").replace(ASCII_GAPS, ' ').trim()
}

/** The words of a text as full-text indexes hold them: its letters and digits, folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** `slug('Mevlüt Çavuşoğlu') === 'mevlut-cavusoglu'`; letters and digits of any script stay. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
