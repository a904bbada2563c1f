/** The words of lists of records: those of the filter box, and those that say what a list holds. */
import { counted } from '../../parts/words.ts'

/** Signs of the API's own grammar: who writes them knows what they want. */
const WRITTEN = /["*]|\bOR\b|(^|\s)-/

/** `ser lav` → `ser lav*`: the last word may be half of one. Empty asks nothing. */
export function prefixed(typed: string): string {
  const words = typed.trim()
  return words === '' || WRITTEN.test(words) || !/[\p{L}\p{N}]$/u.test(words) ? words : `${words}*`
}

/** What was typed to ask that. */
export function typedOf(q: string | null): string {
  const words = q ?? ''
  const begun = words.replace(/\*$/, '')
  return prefixed(begun) === words ? begun : words
}

const NOUN = /^(all )?(people|places|organizations|events|quotations)/

/** `query`: the server's own words for a list. Gives "9 people in articles mentioning Geneva, most mentioned first". */
export function listInWords(query: string, total: number, one: string, many: string): string {
  return query.replace(NOUN, counted(total, one, many))
}
