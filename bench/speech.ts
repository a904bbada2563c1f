/** Scores quotations and their speakers against gold. Pure: values in, counts out. */

import { fold } from '../src/fold.ts'
import type { Gold, GoldQuote } from './gold.ts'
import type { Counts, FoundName } from './score.ts'

export interface FoundQuote {
  text: string
  /** Null = no person. */
  speaker: FoundName | null
}

const SHARE = 0.9
const plain = (text: string) =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')

/** Equal but for final punctuation, or one holds the other and is not a tenth longer. */
function sameWords(gold: string, found: string): boolean {
  const [one, other] = [plain(gold), plain(found)]
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.includes(short) && short.length >= SHARE * long.length
}

/** Gold quotations with the found one that answers each; a found one answers at most one. */
function matched(gold: GoldQuote[], found: FoundQuote[]): [GoldQuote, FoundQuote][] {
  const left = [...found]
  return gold.flatMap((quote): [GoldQuote, FoundQuote][] => {
    const at = left.findIndex(({ text }) => sameWords(quote.text, text))
    return at === -1 ? [] : [[quote, left.splice(at, 1)[0] as FoundQuote]]
  })
}

/** Quotations by their words. */
export function scoreQuotes(gold: GoldQuote[], found: FoundQuote[]): Counts {
  const right = matched(gold, found).length
  return { right, wrong: found.length - right, missed: gold.length - right }
}

/** The speakers of the quotations that were found: the same person, or no person where gold has none; null = no quotations. */
export function scoreSpeakers(
  { quotes, people }: Pick<Gold, 'quotes' | 'people'>,
  found: FoundQuote[],
): Counts | null {
  const pairs = matched(quotes, found)
  if (pairs.length === 0) return null
  const right = pairs.filter(([{ speaker: name }, { speaker }]) => {
    if (name.startsWith('org/anonymous')) return speaker === null
    const surfaces = people.find((person) => person.name === name)?.surfaces ?? []
    const names = new Set([name, ...surfaces.filter((surface) => /\S\s+\S/.test(surface))].map(fold))
    return speaker?.names.some((one) => names.has(fold(one))) ?? false
  }).length
  return { right, wrong: pairs.length - right, missed: pairs.length - right }
}
