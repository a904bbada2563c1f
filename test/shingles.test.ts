import { describe, expect, it } from 'vitest'
import { fold } from '../src/fold.ts'
import { areCopies, bandsOf, shinglesOf, similarity } from '../src/shingles.ts'
import { SPEECH, STORY, story } from './support/copies.ts'

const likeness = (a: string, b: string) => similarity(shinglesOf(fold(a)), shinglesOf(fold(b)))
const copies = (a: string, b: string) => areCopies(shinglesOf(fold(a)), shinglesOf(fold(b)))
const bandsShared = (a: string, b: string) => {
  const bands = new Set(bandsOf(fold(a))?.parts)
  return bandsOf(fold(b))?.parts.filter((band) => bands.has(band)).length
}

const sentences = (from: number, to: number, seed = 1) => story(seed).slice(from, to).join(' ')
const NOTICE = 'The ministry gave no further details on Monday evening, a spokesman said by telephone.'

describe('two texts are copies', () => {
  // [what was done, one text, the other, whether they are copies]
  const table: [string, string, string, boolean][] = [
    ['the same text', STORY, STORY, true],
    [
      'other case, quotation marks, dashes and line breaks',
      STORY,
      STORY.toUpperCase().replaceAll('"', '“').replaceAll(' - ', ' — ').replaceAll('. ', '.\n\n'),
      true,
    ],
    ['another dateline', `MOSCOW (AP) - ${STORY}`, `Moscow, January 3 - ${STORY}`, true],
    ['the tail cut', STORY, sentences(0, 13), true],
    ['the head cut', STORY, sentences(8, 20), true],
    [
      'every fifth sentence replaced',
      STORY,
      story(1)
        .map((each, i) => (i % 5 === 4 ? story(9)[i] : each))
        .join(' '),
      true,
    ],
    [
      'two sentences in another order',
      STORY,
      [...story(1).slice(2), ...story(1).slice(0, 2)].join(' '),
      true,
    ],
    ['a third of it is the other text', STORY, `${sentences(0, 7)} ${sentences(0, 13, 2)}`, false],
    [
      'two reports with the same quotations',
      `${sentences(0, 8)} ${SPEECH}`,
      `${sentences(0, 8, 2)} ${SPEECH}`,
      false,
    ],
    ['two different texts', STORY, sentences(0, 20, 2), false],
    ['two empty texts', '', '', false],
    ['two equal notices of one sentence', NOTICE, NOTICE, false],
    ['a text that only says one sentence again and again', NOTICE.repeat(20), NOTICE.repeat(30), false],
    ['one that holds nothing but signs', '... --- ***', '... --- ***', false],
  ]
  it.each(table)('%s', (_what, a, b, expected) => {
    expect([copies(a, b), copies(b, a)]).toEqual([expected, expected])
    // What is to be found as a copy has to be met first.
    if (expected) expect(bandsShared(a, b)).toBeGreaterThanOrEqual(2)
  })
})

describe('similarity', () => {
  it('is the share of five-word runs that both texts have', () => {
    // Six words have two runs, five of them one.
    expect(likeness('one two three four five', 'one two three four five six')).toBe(0.5)
    expect(likeness('one two three four five', 'one two three four FIVE.')).toBe(1)
    expect(likeness('one two three four five', 'two three four five six')).toBe(0)
    expect(likeness('', '')).toBe(0)
  })
})
