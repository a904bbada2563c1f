import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../src/load/units.ts'
import { filterOf, mayBe } from '../../src/load/wordFilter.ts'

describe('the filter of words', () => {
  const words = ['a', 'the', 'cease-fire', 'Monday', 'quake']
  const filter = filterOf(words)
  it('lets every word of its list through, wherever it stands and in either case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.string(), fc.string(), (word, before, after) => {
        for (const printed of [word, word.toUpperCase(), word.toLowerCase()]) {
          const text = before + printed + after
          expect(mayBe(filter, unitsOf(text), before.length, before.length + word.length)).toBe(true)
        }
      }),
    )
  })
  it.each(['them', 'tie', 'Tuesday', 'ceasefire', 'an'])('keeps most others out: %s', (word) => {
    expect(mayBe(filter, unitsOf(word), 0, word.length)).toBe(false)
  })
})
