/** Finds the words of a search in a text, as the server reads them: whole words, without regard to case and accents. */
import type { Span } from './pieces.ts'

/** A phrase in quotation marks, or what stands between spaces; a minus before it excludes, a star after it lets it go on. */
const TERM = /(-?)"([^"]*)"?(\*?)|(\S+)/g
const WORD = /[\p{L}\p{N}]+/gu

/** Small letters without accents, each character in its place, so that offsets stay what they are. */
function folded(text: string): string {
  return text.replace(/[^ -~]|[A-Z]/g, (printed) => {
    const plain = printed.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === printed.length ? plain : printed
  })
}

/** Words that stand side by side; the last one may go on. */
interface Term {
  readonly words: readonly string[]
  readonly open: boolean
}

/** A term of `q`; without words where it excludes, or holds no letter or digit. */
function termOf([, minus, phrase, star, word]: RegExpExecArray): Term {
  const passedOver = minus === '-' || word === 'OR' || word?.startsWith('-')
  const words = passedOver ? [] : [...folded(phrase ?? word ?? '').matchAll(WORD)].map(([each]) => each)
  return { words, open: star === '*' || (word?.endsWith('*') ?? false) }
}

/** Whether a term begins at this word of the text. */
const beginsAt = (printed: readonly RegExpExecArray[], at: number, { words, open }: Term): boolean =>
  words.every((word, nth) => {
    const there = printed[at + nth]?.[0]
    return there === word || (open && nth === words.length - 1 && (there?.startsWith(word) ?? false))
  })

/** Where a text has the words of `q`. */
export function wordsIn(text: string, q: string): Span[] {
  const terms = [...q.matchAll(TERM)].map(termOf).filter(({ words }) => words.length > 0)
  if (terms.length === 0) return []
  const printed = [...folded(text).matchAll(WORD)]
  return printed.flatMap(({ index }, at) => {
    const term = terms.find((each) => beginsAt(printed, at, each))
    const last = term && printed[at + term.words.length - 1]
    return last ? [{ start: index, end: last.index + last[0].length }] : []
  })
}
