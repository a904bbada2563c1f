/** Says of nearly every word that it is none of a list, by three of its letters and its length, without cutting it out of the text. */

/** One entry for each value that `placeOf` can take: 1 = a word of the list has it. */
export type WordFilter = Uint8Array

const SIZE = 4096
/** Makes small letters of the ASCII capitals, so that case does not matter. */
const SMALL = 32

const unitAt = (text: string, at: number) => text.charCodeAt(at) | SMALL

function placeOf(text: string, from: number, to: number): number {
  const second = from + 1 < to ? unitAt(text, from + 1) : 0
  const letters = (unitAt(text, from) * 31 + second) * 31 + unitAt(text, to - 1)
  return (letters * 31 + to - from) & (SIZE - 1)
}

export function filterOf(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(SIZE)
  for (const word of words) filter[placeOf(word, 0, word.length)] = 1
  return filter
}

/** False: what stands between `from` and `to` is no word of the list. True: look it up. */
export const mayBe = (filter: WordFilter, text: string, from: number, to: number): boolean =>
  filter[placeOf(text, from, to)] === 1
