/** Lines that recur over a source's documents are furniture, unless they are its news. */

import { expect, test } from 'vitest'
import { findRepeated, hashLines } from '../../../src/load/clean/repeats.ts'
import { FIRST, HEAD, kept, LAST, SECOND } from './pages.ts'

const HOUSE = 'Headline: Stocks Soar On Planet News'
const SLOGAN = 'Truth is our only weapon and the planet is our only home.'
const other = (number: number) => `Envoy number ${number} arrived in the city on Sunday, officials said.`

/** What recurs over these pages. */
function repeatedOver(pages: string[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const hash of hashLines(lines.join('\n\n'))) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return findRepeated(counts, pages.length)
}

const PAGE = [HEAD, HOUSE, FIRST, LAST, SLOGAN]
const pages = [1, 2, 3, 4].map((number) => [
  `News of day ${number} here`,
  HOUSE,
  other(number),
  SECOND,
  SLOGAN,
])

test('a house line at the head and a slogan at the foot go once they recur', () => {
  expect(kept(PAGE)).toEqual(PAGE)
  expect(kept(PAGE, repeatedOver(pages))).toEqual([HEAD, FIRST, LAST])
})

test('what stands on two documents, or on less than a fifth of them, is not furniture', () => {
  expect(kept(PAGE, repeatedOver(pages.slice(0, 2)))).toEqual(PAGE)
  const many = Array.from({ length: 16 }, (_, number) => [`Day ${number} of the talks`, other(number + 10)])
  expect(kept(PAGE, repeatedOver([...pages.slice(0, 3), ...many]))).toEqual(PAGE)
})

test('a wire story that three of ten pages print stays', () => {
  const wire = Array.from({ length: 10 }, (_, number) => [
    `Day ${number} of the talks`,
    number < 3 ? FIRST : other(number),
  ])
  expect(kept(PAGE, repeatedOver(wire))).toEqual(PAGE)
})

test('bylines, dates and agencies recur and stay', () => {
  const signed = [1, 2, 3].map((number) => [
    `Day ${number} of the talks`,
    'By Jane Doe',
    'June 2, 2017',
    other(number),
  ])
  const lines = [HEAD, 'By Jane Doe', 'June 2, 2017', FIRST, LAST]
  expect(kept(lines, repeatedOver(signed))).toEqual(lines)
})

test('a subhead that a series repeats stays between its paragraphs', () => {
  const series = [1, 2, 3].map((number) => [
    `Day ${number} of strikes`,
    other(number),
    'Strikes in Syria',
    SECOND,
  ])
  const lines = [HEAD, FIRST, 'Strikes in Syria', LAST]
  expect(kept(lines, repeatedOver(series))).toEqual(lines)
})

test('case and spaces do not matter, the side does', () => {
  const repeated = repeatedOver(pages)
  expect(kept([HEAD, HOUSE.toUpperCase(), FIRST, LAST], repeated)).toEqual([HEAD, FIRST, LAST])
  const long = Array.from({ length: 30 }, (_, number) => other(number + 50))
  const moved = [HEAD, ...long.slice(0, 15), SLOGAN, ...long.slice(15)]
  expect(kept(moved, repeated)).toEqual(moved)
})
