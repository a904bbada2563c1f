/** Where sentences end, and where a full stop only looks like it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/load/segment/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a sentence ends', () => {
  const cases: [string, string[]][] = [
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“We are ready.” He left.', ['“We are ready.”', 'He left.']],
    ['"It is over," he said. "We won."', ['"It is over," he said.', '"We won."']],
    ['Is it over? Nobody knows.', ['Is it over?', 'Nobody knows.']],
    ['He went to the U.S. The talks began.', ['He went to the U.S.', 'The talks began.']],
    ['Aid is in need.And it came.', ['Aid is in need.', 'And it came.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['They met at 5 p.m. He left later.', ['They met at 5 p.m.', 'He left later.']],
    ['It was 2016. 300 people came.', ['It was 2016.', '300 people came.']],
    ['One (of two.) Two.', ['One (of two.)', 'Two.']],
  ]
  test.each(cases)('%s', (text, sentences) => expect(split(text)).toEqual(sentences))
})

describe('a full stop does not end a sentence', () => {
  const cases: [string, string][] = [
    ['after an abbreviated country', 'The U.S. Secretary of State met U.N. Envoy Staffan de Mistura.'],
    ['after a title', 'Mr. Kerry met Gen. Smith and Sen. Ben Cardin.'],
    ['after an initial', 'Donald J. Trump and Franklin D. Roosevelt never met.'],
    ['after a month', 'It happened on Nov. 18 and Sept. 11, 2001.'],
    ['in a number', 'It cost 3.5 million.'],
    ['in an address', 'He wrote to Example.com about it.'],
    ['before a lower-case word', 'The U.S. in turn would share intelligence.'],
    ['after a state', 'Bob Corker of Tenn. Chairman of the committee agreed.'],
    ['inside a question that a speaker asks', '“Is it over?” Kerry asked.'],
    ['in a number’s name', 'It is No. 5 on the list.'],
    ['in three dots within a sentence', 'He said ... nothing.'],
  ]
  test.each(cases)('%s: %s', (_, text) => expect(split(text)).toEqual([text]))
})

test('sentences hold everything but the white space between them, in order', () => {
  const word = fc.constantFrom(
    'He',
    'U.S.',
    'left',
    'left.',
    '“Yes.”',
    'J.',
    '?',
    '...',
    'x.And',
    '  ',
    'Nov. 3',
    '(b)',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      const sentences = splitSentences(text)
      expect(
        sentences
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const { start, end } of sentences)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    }),
  )
})

test('a range of the text gives offsets into the whole', () => {
  const text = 'First.\n\nSecond one. Third.'
  expect(splitSentences(text, 8, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Second one.',
    'Third.',
  ])
})
