/** Chance that repeats: the same seed gives the same draws on every machine. */

export interface Draw {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number
  /** True once in `times`. */
  oneIn: (times: number) => boolean
  of: <T>(items: readonly T[]) => T
  /** `items` in another order; the items stay. */
  shuffled: <T>(items: readonly T[]) => T[]
}

/** mulberry32: 32 bits of state, even enough for texts. */
export function newDraw(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const of = <T>(items: readonly T[]) => items[below(items.length)] as T
  const shuffled = <T>(items: readonly T[]) => {
    const mixed = [...items]
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
    }
    return mixed
  }
  return { below, oneIn: (times) => below(times) === 0, of, shuffled }
}

/** Draws item `i` with a weight of 1 / (i + 1), as names are spread in news: few are common, most are rare. */
export function zipf<T>(draw: Draw, items: readonly T[]): () => T {
  let sum = 0
  const sums = items.map((_, i) => {
    sum += 1 / (i + 1)
    return sum
  })
  return () => {
    const wanted = (draw.below(2 ** 31) / 2 ** 31) * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) > wanted) high = middle
      else low = middle + 1
    }
    return items[low] as T
  }
}
