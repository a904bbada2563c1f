/** Where the words of a text query stand in a text, folded as the full-text index has them. */
import { fold } from '../../fold.ts'
import type { Term } from '../q.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

export interface Word {
  key: string
  start: number
  end: number
}
export interface Span {
  start: number
  end: number
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((m) => ({ key: fold(m[0]), start: m.index, end: m.index + m[0].length }))

/** Where the tokens of a term stand side by side, in order; offsets into the text of the words. */
export function* findTerm(words: Word[], term: Term): Generator<Span> {
  const last = term.tokens.length - 1
  const fits = (word: Word | undefined, k: number) => {
    const token = term.tokens[k] ?? ''
    return term.prefix && k === last ? word?.key.startsWith(token) : word?.key === token
  }
  for (let i = 0; i + last < words.length; i++) {
    if (term.tokens.every((_, k) => fits(words[i + k], k)))
      yield { start: words[i]?.start ?? 0, end: words[i + last]?.end ?? 0 }
  }
}
