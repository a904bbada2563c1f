/** Near misses: the word that was probably meant. */

import { distance } from 'fastest-levenshtein'

/** Of a word's length: "date" is no misspelt "text". */
const NEAR = 1 / 3

/** The known word that `word` is a slip of the pen away from, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, far: distance(word.toLowerCase(), name) }))
    .sort((a, b) => a.far - b.far)
  return best !== undefined && best.far <= Math.max(1, word.length * NEAR) ? best.name : null
}

/** `, did you mean "url"?` when a known word is near enough, else what is known. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === null ? `; known: ${known.join(', ')}` : `, did you mean "${near}"?`
}
