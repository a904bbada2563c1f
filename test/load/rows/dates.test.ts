/** Which dates of a text are stored, and as what. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDates } from '../../../src/load/dates.ts'
import { dateFacts } from '../../../src/load/rows/dates.ts'
import { articleOf } from '../seeds.ts'

const storedOf = (body: string) =>
  dateFacts({ article: articleOf(body), dates: findDates(body, '2016-02-12') })

// [what, text published on Friday, 12 February 2016, what is stored]
it.each<[string, string, string[]]>([
  ['a text without any', 'Talks ended.', []],
  ['a day', 'Talks ended on Tuesday.', ['Tuesday 2016-02-09 2016-02-09 day']],
  [
    'a month and a year',
    'It began in March 2011, and by 2015 few believed in peace.',
    ['March 2011 2011-03-01 2011-03-31 month', '2015 2015-01-01 2015-12-31 year'],
  ],
  ['the day of the dateline', 'MOSCOW, February 12. /TASS/. Talks ended.', []],
  [
    'the day of the dateline, and that day again',
    'MOSCOW, February 12. /TASS/. Talks ended on February 12.',
    ['February 12 2016-02-12 2016-02-12 day'],
  ],
  ['a dateline without a day', 'MOSCOW (AP) — Talks end today.', ['today 2016-02-12 2016-02-12 day']],
])('stores of %s', (_what, text, stored) => {
  expect(storedOf(text).map((row) => [row.text, row.start_on, row.end_on, row.precision].join(' '))).toEqual(
    stored,
  )
})
it('keeps exact spans, in order and apart, whatever the text', () => {
  const word = fc.constantFrom(
    'MOSCOW, May 3 (AP)',
    '2015',
    'March 2011',
    'Tuesday',
    'in',
    '—',
    ' ',
    '\n',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
      const body = words.join(' ')
      let last = 0
      for (const { start, end, text, start_on, end_on } of storedOf(body)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(body.slice(start, end)).toBe(text)
        expect(start_on <= end_on).toBe(true)
        last = end
      }
    }),
  )
})
