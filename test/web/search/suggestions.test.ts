import { describe, expect, it } from 'vitest'
import type { Suggested } from '../../../src/client.ts'
import { pathOf, readAddress } from '../../../web/src/address.ts'
import { choicesOf, moved, namedBy, recordSearch, wordsSearch } from '../../../web/src/search/suggestions.ts'

const record = (id: string, name: string, matched: string): Suggested => ({
  kind: 'person',
  id,
  name,
  matched,
  match: 'prefix',
  article_count: 2,
  links: { articles: `/articles?person=${id}` },
})
const LAV = {
  q: 'lav',
  data: [
    record('sergey-lavrov', 'Sergey Lavrov', 'Lavrov'),
    record('x', 'Alexander Lavrentyev', 'Lavrentiev'),
  ],
}

describe('the choices under the box', () => {
  const labels = (typed: string) => choicesOf(typed, LAV, readAddress('/')).map(({ label }) => label)
  it.each([
    ['the words first, then records', 'lav', ['lav', 'Sergey Lavrov', 'Alexander Lavrentyev']],
    ['the old records while more is typed', 'lavr', ['lavr', 'Sergey Lavrov', 'Alexander Lavrentyev']],
    ['the old records while some is taken back', 'la', ['la', 'Sergey Lavrov', 'Alexander Lavrentyev']],
    ['no records of another word', 'kerry', ['kerry']],
    ['nothing where nothing is typed', ' ', []],
  ])('are %s', (_, typed, expected) => {
    expect(labels(typed)).toEqual(expected)
  })
  it('tell the name that fitted only where it is another', () => {
    expect(choicesOf('lav', LAV, readAddress('/')).map(({ alias }) => alias)).toEqual([
      null,
      null,
      'Lavrentiev',
    ])
  })
  it.each([
    ['from a page, the articles of a record', '/people/x', '/articles?person=y'],
    [
      'in a list, that list narrowed, from its start',
      '/articles?place=a&offset=20',
      '/articles?place=a&person=y',
    ],
  ])('lead %s', (_, here, to) => {
    expect(pathOf(recordSearch(readAddress(here), 'person', 'y'))).toBe(to)
  })
  it.each([
    ['from a page, all articles with the words', '/people/x', 'a b', '/articles?q=a+b'],
    ['in a list, that list with other words', '/articles?place=a&q=x', 'b', '/articles?place=a&q=b'],
    [
      'without words, that list without them',
      '/articles?place=a&q=x&sort=relevance',
      '',
      '/articles?place=a',
    ],
    ['without words from a page, all articles', '/people/x', '', '/articles'],
  ])('search %s', (_, here, words, to) => {
    expect(pathOf(wordsSearch(readAddress(here), words))).toBe(to)
  })
})

describe('an arrow', () => {
  it.each([
    ['down from nothing to the first record', -1, 1, 3, 1],
    ['down from nothing to the words where there is no record', -1, 1, 1, 0],
    ['down from the last to nothing', 2, 1, 3, -1],
    ['up from nothing to the last', -1, -1, 3, 2],
    ['up from the first to nothing', 0, -1, 3, -1],
  ] as const)('leads %s', (_, at, by, count, to) => {
    expect(moved(at, by, count)).toBe(to)
  })
})

describe('records that the words are a name of', () => {
  const said = (kind: Suggested['kind'], match: Suggested['match']) => ({
    ...record('x', 'X', 'Y'),
    kind,
    match,
  })
  it.each([
    ['an alias of a person', said('person', 'alias'), ['/articles?place=geneva&person=x']],
    ['a name of an organization', said('organization', 'name'), ['/articles?place=geneva&organization=x']],
    ['the beginning of a name', said('person', 'prefix'), []],
    ['the title of an event', said('event', 'name'), []],
  ])('are those of %s', (_, suggested, expected) => {
    const list = readAddress('/articles?q=Y&sort=relevance&place=geneva')
    expect(namedBy(list, { q: 'Y', data: [suggested] }).map(({ to }) => pathOf(to))).toEqual(expected)
  })
})
