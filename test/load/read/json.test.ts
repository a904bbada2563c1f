/** Places in JSON: the scanner agrees with the parser on every text. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOffset, itemOffsets } from '../../../src/load/read/json.ts'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const cases: [string, string, number][] = [
  ['a comma too many', '[1,]', 3],
  ['a comma too few', '[1 2]', 3],
  ['a key without quotes', '{a: 1}', 1],
  ['a value left out', '{"a": }', 6],
  ['a line end in a string', '["a\nb"]', 3],
  ['an escape that is none', '["\\x"]', 2],
  ['a number that is none', '[01]', 2],
  ['something after the end', '{} {}', 3],
  ['an end too early', '{"a": [1', 8],
  ['nothing', '', 0],
  ['deep nesting', '['.repeat(1e6), 1e6],
]
test.each(cases)('%s is found where it is', (_, text, offset) => {
  expect(faultOffset(text)).toBe(offset)
})

test('a fault is found inside a text exactly when the parser finds one, and never in a text that is whole', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '\n',
    '"\\u00e9"',
    'x',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const at = faultOffset(text)
        const broken = text.slice(0, at)
        if (at < text.length) expect(parses(text)).toBe(false)
        // What stands before a fault is the beginning of some JSON: it has no fault of its own before its end.
        expect(faultOffset(broken)).toBe(broken.length)
        if (parses(text)) expect(at).toBe(text.length)
      },
    ),
    { numRuns: 5000 },
  )
})

test('items of a list are found where they begin', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.nat(3), (items, spaces) => {
      for (const key of [null, 'articles']) {
        const text = JSON.stringify(
          key === null ? items : { data: { articles: [1] }, articles: items },
          null,
          spaces,
        )
        const offsets = itemOffsets(text, key)
        expect(offsets).toHaveLength(items.length)
        for (const [at, offset] of offsets.entries()) {
          expect(text.startsWith(JSON.stringify(items[at])?.charAt(0) ?? '', offset)).toBe(true)
        }
      }
    }),
  )
})
