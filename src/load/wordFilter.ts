/** Says of nearly every word that it is none of a list, by three of its letters and its length, without cutting it out of the text. */

import { unitsOf } from './units.ts'

/** One entry for each value that `placeOf` can take: 1 = a word of the list has it. */
export type WordFilter = Uint8Array

const SIZE = 4096
/** Makes small letters of the ASCII capitals, so that case does not matter. */
const SMALL = 32

const letterAt = (units: Uint16Array, at: number) => (units[at] as number) | SMALL

function placeOf(units: Uint16Array, from: number, to: number): number {
  const second = from + 1 < to ? letterAt(units, from + 1) : 0
  const letters = (letterAt(units, from) * 31 + second) * 31 + letterAt(units, to - 1)
  return (letters * 31 + to - from) & (SIZE - 1)
}

export function filterOf(words: Iterable<string>): WordFilter {
  const filter = new Uint8Array(SIZE)
  for (const word of words) filter[placeOf(unitsOf(word), 0, word.length)] = 1
  return filter
}

/** False: what stands between `from` and `to` is no word of the list. True: look it up. */
export const mayBe = (filter: WordFilter, units: Uint16Array, from: number, to: number): boolean =>
  filter[placeOf(units, from, to)] === 1
