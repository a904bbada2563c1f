/** Finds the words of a search in a text, as the server reads them: whole words, without regard to case and accents. */
import type { Span } from './pieces.ts'

/** A phrase in quotation marks, or what stands between spaces; a minus before it excludes, a star after it lets it go on. */
const TERM = /(-?)"([^"]*)"?(\*?)|(\S+)/g
/** A letter may have its accents beside it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const ACCENTS = /\p{M}/gu

/** A word as it is compared: small letters without accents. */
const plain = (word: string): string => word.normalize('NFKD').toLowerCase().replace(ACCENTS, '')

/** Words that stand side by side; the last one may go on. */
interface Term {
  readonly words: readonly string[]
  readonly open: boolean
}

/** A term of `q`; without words where it excludes, or holds no letter or digit. */
function termOf([, minus, phrase, star, word]: RegExpExecArray): Term {
  const passedOver = minus === '-' || word === 'OR' || word?.startsWith('-')
  const words = passedOver ? [] : [...(phrase ?? word ?? '').matchAll(WORD)].map(([each]) => plain(each))
  return { words, open: star === '*' || (word?.endsWith('*') ?? false) }
}

/** Whether a term begins at this word of the text. */
const beginsAt = (printed: readonly string[], at: number, { words, open }: Term): boolean =>
  words.every((word, nth) => {
    const there = printed[at + nth]
    return there === word || (open && nth === words.length - 1 && (there?.startsWith(word) ?? false))
  })

/** Where a text has the words of `q`. */
export function wordsIn(text: string, q: string): Span[] {
  const terms = [...q.matchAll(TERM)].map(termOf).filter(({ words }) => words.length > 0)
  if (terms.length === 0) return []
  const places = [...text.matchAll(WORD)]
  const printed = places.map(([word]) => plain(word))
  return places.flatMap(({ index }, at) => {
    const term = terms.find((each) => beginsAt(printed, at, each))
    const last = term && places[at + term.words.length - 1]
    return last ? [{ start: index, end: last.index + last[0].length }] : []
  })
}
