import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listInWords, prefixed, typedOf } from '../../../../web/src/pages/records/words.ts'

describe('words typed into a filter', () => {
  const rows: [string, string, string][] = [
    ['nothing asks nothing', '  ', ''],
    ['half a word asks for its beginning', 'lav', 'lav*'],
    ['only the last word is a beginning', ' sergey lav ', 'sergey lav*'],
    ['letters of any script are letters', 'лав', 'лав*'],
    ['a phrase is asked as it is written', '"John Kerry"', '"John Kerry"'],
    ['a choice is asked as it is written', 'kerry OR lavrov', 'kerry OR lavrov'],
    ['an exclusion is asked as it is written', 'kerry -john', 'kerry -john'],
    ['a hyphen inside a name excludes nothing', 'al-ass', 'al-ass*'],
    ['a written star is not doubled', 'lav*', 'lav*'],
    ['a full stop ends a word', 'U.S.', 'U.S.'],
  ]
  it.each(rows)('%s', (_, typed, q) => {
    expect(prefixed(typed)).toBe(q)
  })

  it('come back as they were typed, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a*" -]*$/)),
        (typed) => prefixed(typedOf(prefixed(typed))) === prefixed(typed),
      ),
    )
  })
})

describe('a list in words', () => {
  const rows: [string, string, number, string][] = [
    [
      'counts what the server names',
      'people in articles mentioning Geneva, by name',
      9,
      '9 people in articles mentioning Geneva, by name',
    ],
    [
      'counts one as one',
      'people in articles mentioning Geneva, by name',
      1,
      '1 person in articles mentioning Geneva, by name',
    ],
    [
      'says nothing of all',
      'all people, most mentioned first',
      40_361,
      '40,361 people, most mentioned first',
    ],
    ['leaves words alone that it does not know', 'names, by age', 2, 'names, by age'],
  ]
  it.each(rows)('%s', (_, query, total, words) => {
    expect(listInWords(query, total, 'person', 'people')).toBe(words)
  })
})
