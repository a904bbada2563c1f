/** What articles have: the values of a facet and the articles of each, as numbers on the sheet. */
import type { Count } from './counts.ts'
import { joined, type Weights } from './sheet.ts'

/** Link `i` says that the article number `article[i]` has `values[value[i]]`, `times[i]` times over. */
export interface Links {
  values: string[]
  value: Uint32Array
  article: Uint32Array
  times: Uint32Array
}

/** Puts links together from pieces. */
export class LinkList {
  readonly #numbers = new Map<string, number>()
  readonly #parts: Record<'value' | 'article' | 'times', Uint32Array[]> = {
    value: [],
    article: [],
    times: [],
  }

  /** Adds lists of one length: values, the numbers of those that have them, and how many times over. */
  add(values: string[], numbers: ArrayLike<number>, times?: number[]): void {
    this.#parts.value.push(Uint32Array.from(values, (value) => this.#numberOf(value)))
    this.#parts.article.push(Uint32Array.from(numbers))
    this.#parts.times.push(times ? Uint32Array.from(times) : new Uint32Array(values.length).fill(1))
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.#numbers.size)
    return this.#numbers.size - 1
  }

  whole(): Links {
    const { value, article, times } = this.#parts
    const none = new Uint32Array()
    return {
      values: [...this.#numbers.keys()],
      value: joined(value, none),
      article: joined(article, none),
      times: joined(times, none),
    }
  }
}

export type Tally = Omit<Count, 'label'>

/** The fullest first, then by value; `size` at the most. */
export const fullest = <T extends Tally>(counts: T[], size: number): T[] =>
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, size)

/** How often each value stands in a list; the fullest first, `size` at the most. */
export function tallyOf(values: (string | null)[], size: number): Tally[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return fullest(
    [...counts].map(([value, count]) => ({ value, count })),
    size,
  )
}

/**
 * How much each value has of the articles, which count as `weights` says; the fullest first, `size` at the most.
 * `each`: a link counts once, however many rows say it.
 */
export function countLinks(links: Links, weights: Weights, size: number, each: 'once' | 'times'): Tally[] {
  const { values, value, article, times } = links
  const counts = new Uint32Array(values.length)
  for (let i = 0; i < value.length; i++) {
    const by = each === 'once' ? 1 : (times[i] as number)
    ;(counts[value[i] as number] as number) += (weights[article[i] as number] as number) * by
  }
  // Only what may be among the fullest is put in order.
  const least = Math.max(1, counts.toSorted().at(-Math.max(1, size)) ?? 1)
  const found: Tally[] = []
  for (const [v, count] of counts.entries())
    if (count >= least) found.push({ value: values[v] as string, count })
  return fullest(found, size)
}

/** How often each article has any of these values; null: any at all. */
export function weightsOf(links: Links, ids: string[] | null, articles: number): Uint32Array {
  const wanted = Uint8Array.from(links.values, (value) => (ids === null || ids.includes(value) ? 1 : 0))
  const weights = new Uint32Array(articles)
  for (let i = 0; i < links.value.length; i++)
    if (wanted[links.value[i] as number])
      (weights[links.article[i] as number] as number) += links.times[i] as number
  return weights
}
