import { describe, expect, it } from 'vitest'
import { linkTo } from '../../../src/db/evidence/fragment.ts'

const URL = 'https://example.org/a'
const LONG = `One two three four five six ${'and so on '.repeat(20)}to the very last of words.`

describe('a link to a sentence', () => {
  // [what, address, text, start, end, link]
  const table: [string, string | null, string, number, number, string | null][] = [
    ['is null without an address', null, 'It is so.', 0, 9, null],
    ['holds a short sentence whole', URL, 'It is so.', 0, 9, `${URL}#:~:text=It%20is%20so.`],
    [
      'escapes what divides the parts of a fragment',
      URL,
      'Al-Assad, Inc & Co.',
      0,
      19,
      `${URL}#:~:text=Al%2DAssad%2C%20Inc%20%26%20Co.`,
    ],
    [
      'holds the first and last words of a long one',
      URL,
      LONG,
      0,
      LONG.length,
      `${URL}#:~:text=One%20two%20three%20four%20five%20six,to%20the%20very%20last%20of%20words.`,
    ],
    [
      'says what stands before a sentence that is not the first of its words',
      URL,
      'No. It is. No.',
      11,
      14,
      `${URL}#:~:text=No.%20It%20is.-,No.`,
    ],
    ['goes on from a fragment', `${URL}#part`, 'Yes.', 0, 4, `${URL}#part:~:text=Yes.`],
    ['stands for half a character', URL, 'a\ud800b', 0, 3, `${URL}#:~:text=a%EF%BF%BDb`],
  ]
  it.each(table)('%s', (_what, url, text, start, end, link) => {
    expect(linkTo(url, text, { start, end })).toBe(link)
  })
})
