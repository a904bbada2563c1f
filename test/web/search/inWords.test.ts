import { describe, expect, it } from 'vitest'
import { recordsInWords, searchInWords } from '../../../web/src/search/inWords.ts'

describe('a search in words', () => {
  it.each([
    ['articles mentioning Sergey Lavrov, newest first', 'articles mentioning Sergey Lavrov'],
    [
      'articles with the words talks, best match first (among the newest 10000 matches)',
      'articles with the words talks',
    ],
    [
      'articles telling of Ceasefire in Aleppo, involving Russia, by title',
      'articles telling of Ceasefire in Aleppo, involving Russia',
    ],
    ['all articles', 'all articles'],
  ])('%s', (query, expected) => expect(searchInWords(query)).toBe(expected))
})

describe('a list of records in words', () => {
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
    expect(recordsInWords(query, total, 'person', 'people')).toBe(words)
  })
})
