import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prefixed, typedOf } from '../../../../web/src/pages/records/typed.ts'

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
