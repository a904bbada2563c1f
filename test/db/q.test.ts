import Driver from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText, parseText } from '../../src/db/q.ts'
import { fold } from '../../src/fold.ts'

const driver = new Driver(':memory:')
driver.exec("create virtual table t using fts5(body, tokenize='unicode61')")
const TEXTS = [
  'Cease-fire in Aleppo, says O’Brien',
  'No ceasefire in the U.S. today',
  'Al-Assad and the safe zone',
  'A UN envoy speaks',
  'An aid worker told us who was there',
  'The US envoy left',
]
for (const text of TEXTS) driver.prepare('insert into t values (?)').run(fold(text))
const search = driver.prepare('select rowid from t where t match ? order by rowid').pluck()

/** Numbers of the texts that a query finds. */
function find(q: string): unknown[] {
  const { match, not } = compileText(parseText(q))
  if (match !== null) return search.all(match)
  const excluded = not === null ? [] : search.all(not)
  return not === null ? [] : TEXTS.map((_, index) => index + 1).filter((id) => !excluded.includes(id))
}

describe('a text query', () => {
  it.each([
    ['a word', 'aleppo', [1]],
    ['two words, both', 'ceasefire today', [2]],
    ['two words that no text has both of', 'aleppo today', []],
    ['a phrase', '"safe zone"', [3]],
    ['a phrase in the wrong order', '"zone safe"', []],
    ['a hyphenated word as a phrase', 'cease-fire', [1]],
    ['either', 'aleppo OR zone', [1, 3]],
    ['either, then and', 'aleppo OR zone safe', [3]],
    ['a beginning', 'ceas*', [1, 2]],
    ['the beginning of the last word of a phrase', '"safe zo"*', [3]],
    ['one but not the other', 'in -today', [1]],
    ['but not a phrase', '-"safe zone"', [1, 2, 4, 5, 6]],
    ['an apostrophe of another kind', "O'Brien", [1]],
    ['an acronym with full stops, not the word that its letters spell', 'U.S.', [2]],
    ['such an acronym in quotes and before a comma', '"U.S.,"', [2]],
    ['such an acronym that no text has, whose word one has', 'W.H.O.', []],
    ['such an acronym in a phrase, where its neighbours tell it from the word', '"the U.S. envoy"', [6]],
    ['without such an acronym, but with the word', '-U.S.', [1, 3, 4, 5, 6]],
    ['an acronym in capitals, with full stops and as the word that it is typed as', 'US', [2, 5, 6]],
    ['a word that is no acronym', 'us', [5, 6]],
    ['an acronym that is printed with full stops', '"the US"', [2, 6]],
    ['an acronym with full stops that is printed without', 'U.N.', [4]],
    ['an acronym inside a phrase', '"U.N. envoy"', [4]],
    ['a dotted acronym inside a phrase', '"the US today"', [2]],
    ['without an acronym however it is printed', '-US -U.N.', [1, 3]],
    ['an Arabic name with its article', 'al-Assad', [3]],
    ['a quote that is never closed', '"safe zone', [3]],
    ['a word that is an operator elsewhere', 'NOT', []],
    ['OR at the ends', 'OR aleppo OR', [1]],
    ['nothing but signs', '( ) * - " :', []],
  ])('%s: %s', (_what, q, expected) => {
    expect(find(q)).toEqual(expected)
  })
  it('is never an error to the engine, whatever the string', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '*',
      '-',
      'OR',
      'AND',
      'NOT',
      'NEAR',
      ':',
      '^',
      '{',
      "'",
      ' ',
      'a',
      'é',
      '\u0000',
      '中',
    )
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(any, (q) => {
        expect(Array.isArray(find(q))).toBe(true)
        const { match, not } = compileText(parseText(q), 'body')
        for (const text of [match, not]) if (text !== null) expect(Array.isArray(search.all(text))).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })
})
