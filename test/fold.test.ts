import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, slug } from '../src/fold.ts'
import { firstKey, keyAfter, sortKey } from '../src/sortKey.ts'

describe('folding', () => {
  it.each([
    ['accents and letters of their own', 'Mevlüt Çavuşoğlu', 'mevlut cavusoglu'],
    ['a dotless i and a stroke', 'Yıldırım Wałęsa Ørsted', 'yildirim walesa orsted'],
    ['hyphens of any kind', 'al‑Assad al-Assad', 'al assad al assad'],
    ['curly apostrophes', 'O’Brien', "o'brien"],
    ['runs of white space', '  John \n Kerry ', 'john kerry'],
    ['marks that have no width', 'Haider\u200e al-Abadi', 'haider al abadi'],
    ['a mark on a letter of ASCII among other words', 'Jose\u0301 “said” A\u2014B', 'jose “said” a b'],
    ['a sigma by where it stands in its word', 'ΟΔΟΣ aΣ Σa', 'οδος aς σa'],
  ])('makes equal what readers take as equal: %s', (_what, text, expected) => {
    expect(fold(text)).toBe(expected)
  })
  it('is done when it was done once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
  it('does with a long text what it does with a short one', () => {
    const long = 'word '.repeat(100)
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })) }), (text) => {
        expect(fold(long + text)).toBe(`${long}${fold(text)}`.trim())
        expect(fold(`${text} ${long}`)).toBe(`${fold(text)} ${long}`.trim())
      }),
    )
    expect(fold(`\ufdfa ${long}`)).toBe(`${fold('\ufdfa')} ${long}`.trim())
  })
  it('makes slugs of letters, digits and hyphens only', () => {
    expect(slug('U.S., Russia Revive “Syria” Talks')).toBe('us-russia-revive-syria-talks')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        /^[\p{L}\p{N}]*(-[\p{L}\p{N}]+)*$/u.test(slug(text)),
      ),
    )
  })
})

describe('sort keys', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  it('stay exact numbers, in the order of days', () => {
    fc.assert(
      fc.property(day, day, fc.string(), fc.string(), (a, b, x, y) => {
        expect(Number.isSafeInteger(sortKey(a, x))).toBe(true)
        if (a < b) expect(sortKey(a, x)).toBeLessThan(sortKey(b, y))
      }),
    )
  })
  it('fall inside the year, month and day they belong to', () => {
    fc.assert(
      fc.property(day, fc.string(), (date, id) => {
        const key = sortKey(date, id)
        for (const part of [date, date.slice(0, 7), date.slice(0, 4)]) {
          expect(key).toBeGreaterThanOrEqual(firstKey(part))
          expect(key).toBeLessThan(keyAfter(part))
        }
      }),
    )
  })
  it('put what has no date before all that has', () => {
    fc.assert(fc.property(day, fc.string(), fc.string(), (date, a, b) => sortKey(null, a) < sortKey(date, b)))
  })
})
