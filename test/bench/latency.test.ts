import { describe, expect, it } from 'vitest'
import { compareCosts } from '../../bench/flatness.ts'
import { percentile } from '../../bench/latency.ts'

describe('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  // [what, values, share, value]
  const table: [string, number[], number, number][] = [
    ['half of a hundred', hundred, 0.5, 50],
    ['99 of a hundred', hundred, 0.99, 99],
    ['all of a hundred', hundred, 1, 100],
    ['99 in a hundred of ten: the largest', hundred.slice(0, 10), 0.99, 100],
    ['of one', [7], 0.5, 7],
    ['of none', [], 0.5, Number.NaN],
  ]
  it.each(table)('%s', (_what, values, share, value) => {
    expect(percentile(values, share)).toBe(value)
  })
})

describe('pages against each other', () => {
  const round = (first: number, deepest: number) =>
    new Map([
      ['first', first],
      ['deepest', deepest],
    ])

  it('are compared inside a round, so that a slow round is slow for all', () => {
    const { pages, slowestToFastest } = compareCosts([round(1, 2), round(10, 20), round(1, 4)])
    expect(pages).toEqual([
      { name: 'first', milliseconds: 1, ratio: { min: 1, median: 1, max: 1 } },
      { name: 'deepest', milliseconds: 4, ratio: { min: 2, median: 2, max: 4 } },
    ])
    expect(slowestToFastest).toEqual({ min: 2, median: 2, max: 4 })
  })

  it('may be cheapest in turns', () => {
    const { slowestToFastest } = compareCosts([round(1, 3), round(3, 1), round(2, 2)])
    expect(slowestToFastest).toEqual({ min: 1, median: 3, max: 3 })
  })
})
