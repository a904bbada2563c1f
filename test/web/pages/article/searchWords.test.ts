import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../../web/src/pages/article/searchWords.ts'

const found = (text: string, q: string): string[] =>
  wordsIn(text, q).map(({ start, end }) => text.slice(start, end))

describe('the words of a search in a text', () => {
  it.each<[string, string, string, string[]]>([
    ['a word, without regard to case', 'Talks on talks, small-talks', 'talks', ['Talks', 'talks', 'talks']],
    ['whole words only', 'talking of talk', 'talk', ['talk']],
    ['without regard to accents', 'In Genève and Zürich', 'GENEVE zurich', ['Genève', 'Zürich']],
    [
      'a phrase, whatever stands between its words',
      'a safe, zone; the safe-zone',
      '"safe zone"',
      ['safe, zone', 'safe-zone'],
    ],
    ['a beginning', 'ceasefire and cease', 'ceas*', ['ceasefire', 'cease']],
    ['the last word of a phrase goes on', 'a safe zones plan', '"safe zo"*', ['safe zones']],
    ['either of two', 'Aleppo or Homs', 'homs OR aleppo', ['Aleppo', 'Homs']],
    ['nothing that is excluded', 'peace talks in Astana', 'talks -astana -"peace talks"', ['talks']],
    ['a word with an apostrophe', 'don’t go', "don't", ['don’t']],
    ['accents beside their letters', 'Zu\u0308rich', 'zürich', ['Zu\u0308rich']],
    ['letters beyond the first plane keep their places', '𝒜 😀 zone', 'zone', ['zone']],
    ['signs only', 'a * b " c', '* "" - "', []],
    ['no words', 'text', '', []],
  ])('%s', (_, text, q, expected) => expect(found(text, q)).toEqual(expected))

  it('are within the text whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, q) => {
        for (const { start, end } of wordsIn(text, q)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    ))

  it('find every word of a text in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu))
          expect(wordsIn(text, `"${word}"`).length).toBeGreaterThan(0)
      }),
    ))
})
