import { describe, expect, it } from 'vitest'
import { listAt, pathOf } from '../../../web/src/address.ts'
import { otherWords } from '../../../web/src/search/otherwise.ts'

const others = (query: Record<string, string>) =>
  otherWords(listAt('/articles', query)).map(({ label, to }) => [
    label,
    decodeURIComponent(pathOf(to)).replaceAll('+', ' '),
  ])
const ANY = 'Any of these words'
const BARE = 'The words without quotation marks'

describe('words that nothing has', () => {
  it.each([
    ['are asked one by one', { q: 'who said' }, [[ANY, '/articles?q=who OR said']]],
    [
      'may hold a year',
      { q: ' geneva  2016', place: 'syria' },
      [
        ['“geneva” in articles of 2016', '/articles?place=syria&q=geneva&from=2016&to=2016'],
        [ANY, '/articles?place=syria&q=geneva OR 2016'],
      ],
    ],
    [
      'may be a year, which leaves nothing to rank by',
      { q: '1999', sort: 'relevance' },
      [['Articles of 1999', '/articles?from=1999&to=1999']],
    ],
    ['are of no other year than the list', { q: 'geneva 2016', from: '2015' }, [[ANY, null]]],
    [
      'are loosened from a phrase',
      { q: '"safe zones" now' },
      [
        [BARE, '/articles?q=safe zones now'],
        [ANY, '/articles?q=safe OR zones OR now'],
      ],
    ],
    ['are one word', { q: 'Lavrof' }, []],
    ['are one word in quotation marks', { q: '"Lavrof"' }, []],
    ['are none', {}, []],
    ['are signs', { q: '“ 😀' }, []],
    ['are in the grammar of the server', { q: 'Kerry -Lavrov' }, []],
    ['are alternatives already', { q: 'a OR b' }, []],
    ['are a pasted paragraph', { q: 'word '.repeat(40) }, []],
  ])('%s', (_, query: Record<string, string>, expected: (string | null)[][]) => {
    const found = others(query)
    expect(found.map(([label]) => label)).toEqual(expected.map(([label]) => label))
    for (const [i, [, to]] of expected.entries()) if (to !== null) expect(found[i]?.[1]).toBe(to)
  })
})
