import { describe, expect, it } from 'vitest'
import { untitled } from '../src/titles.ts'

describe('a name is looked for behind', () => {
  it.each([
    ['an honorific', 'mr. lavrov', ['lavrov']],
    ['an office', 'foreign minister lavrov', ['lavrov']],
    [
      'an office with a country and "of"',
      'u.s. secretary of state kerry',
      ['of state kerry', 'state kerry', 'kerry'],
    ],
    ['no title at all: nothing', 'sergey lavrov', []],
    ['a title that stands alone: nothing', 'president', []],
  ])('%s', (_what, key, expected) => {
    expect(untitled(key)).toEqual(expected)
  })
  it('the last words only of something endless', () => {
    expect(untitled(`mr ${'x '.repeat(200)}`.trim())).toHaveLength(8)
  })
})
