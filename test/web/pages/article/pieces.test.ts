import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Paragraph,
  type Piece,
  paragraphsOf,
  type Span,
} from '../../../../web/src/pages/article/pieces.ts'

interface Named extends Span {
  name: string
}

/** Pieces as they would be printed: `<quote:words <name:here>>`; `+` where a span goes on. */
const printed = (pieces: readonly Piece<Named>[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<${piece.span.name}${piece.first ? '' : '+'}:${printed(piece.pieces)}>`,
    )
    .join('')
const cut = (text: string, spans: Named[]): string[] =>
  paragraphsOf(text, spans).map(({ pieces }) => printed(pieces))
const span = (name: string, start: number, end: number): Named => ({ name, start, end })

describe('the pieces of a text', () => {
  it.each<[string, string, Named[], string[]]>([
    ['text without spans', 'One.\n\nTwo.', [], ['One.', 'Two.']],
    ['a span', 'a name here', [span('m', 2, 6)], ['a <m:name> here']],
    ['a span in a span', 'he said it', [span('q', 0, 10), span('m', 3, 7)], ['<q:he <m:said> it>']],
    [
      'two of one extent: the one named first is outside',
      'word',
      [span('a', 0, 4), span('b', 0, 4)],
      ['<a:<b:word>>'],
    ],
    [
      'one that overlaps an outer one is cut at its edge',
      'abcdef',
      [span('q', 0, 4), span('m', 2, 6)],
      ['<q:ab<m:cd>><m+:ef>'],
    ],
    ['one that crosses paragraphs goes on in the next', 'ab\n\ncd', [span('q', 1, 5)], ['a<q:b>', '<q+:c>d']],
    [
      'one that begins between paragraphs begins in the next',
      'ab\n\ncd',
      [span('q', 3, 5)],
      ['ab', '<q:c>d'],
    ],
    ['neighbours stay two', 'abcd', [span('m', 0, 2), span('m', 2, 4)], ['<m:ab><m:cd>']],
    [
      'empty spans and those outside the text are passed over',
      'ab',
      [span('m', 1, 1), span('m', 2, 9), span('m', 2, 1)],
      ['ab'],
    ],
    ['lines of white space only are no paragraphs', ' \n\na\n \t\nb\n', [], ['a', 'b']],
  ])('%s', (_, text, spans, expected) => expect(cut(text, spans)).toEqual(expected))
})

const textOf = (pieces: readonly Piece<Named>[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.pieces))).join('')

/** What is printed under a span, over all paragraphs, and how often it begins. */
function under(pieces: readonly Piece<Named>[], sought: Named): { text: string; begins: number } {
  const all = { text: '', begins: 0 }
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    const found =
      piece.span === sought
        ? { text: textOf(piece.pieces), begins: Number(piece.first) }
        : under(piece.pieces, sought)
    all.text += found.text
    all.begins += found.begins
  }
  return all
}

const hostile = fc
  .string({ unit: fc.constantFrom('a', 'é', '“', '\n', ' ', '<', '&', '😀', '\u2028'), maxLength: 60 })
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc
          .tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }))
          .map(([start, end]) => span('s', start, end)),
        { maxLength: 12 },
      ),
    ),
  )

describe('whatever the text and the spans', () => {
  it('the pieces and the white space between them are the text', () =>
    fc.assert(
      fc.property(hostile, ([text, spans]) => {
        let joined = ''
        for (const { start, pieces } of paragraphsOf(text, spans)) {
          const between = text.slice(joined.length, start)
          expect(between.trim()).toBe('')
          joined += between + textOf(pieces)
        }
        expect(joined + text.slice(joined.length)).toBe(text)
        expect(text.slice(joined.length).trim()).toBe('')
      }),
    ))

  it('every character of a span that is printed is under it, and it begins once', () =>
    fc.assert(
      fc.property(hostile, ([text, spans]) => {
        const paragraphs: Paragraph<Named>[] = paragraphsOf(text, spans)
        const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces)
        for (const each of spans) {
          const expected = paragraphs
            .map(({ start, end }) =>
              text.slice(Math.max(start, each.start), Math.max(start, Math.min(end, each.end))),
            )
            .join('')
          expect(under(pieces, each)).toEqual({ text: expected, begins: expected === '' ? 0 : 1 })
        }
      }),
    ))
})
