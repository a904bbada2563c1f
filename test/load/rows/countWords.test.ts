import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../../src/load/rows/countWords.ts'

it.each([
  ['nothing', '', 0],
  ['only white space', ' \n\u2003 ', 0],
  ['words between spaces of any kind', 'Kerry met\u00a0Lavrov\n\nin\u2009Geneva ', 5],
  ['marks that stand alone', 'talks \u2014 again', 3],
])('counts what white space keeps apart: %s', (_what, text, count) => {
  expect(countWords(text)).toBe(count)
})
it('counts runs of anything but white space', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(' ', '\t', '\u3000', '\ufeff'), fc.string()) })
  fc.assert(fc.property(text, (words) => countWords(words) === (words.match(/\S+/g)?.length ?? 0)))
})
