import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/load/reading.ts'
import type { RawDocument, Reading } from '../../src/load/types.ts'
import { knowledge } from './seeds.ts'

function documentOf(text: string): RawDocument {
  const metadata = {
    url: null,
    source: null,
    title: null,
    author: null,
    published: null,
    publishedBasis: null,
  }
  return { path: 'a.txt', text, sha256: '', metadata }
}

function expectTrueSpans({ article, mentions }: Reading): void {
  for (const { field, start, end, surface } of mentions) {
    expect((field === 'title' ? (article.title ?? '') : article.body).slice(start, end)).toBe(surface)
    expect(surface).not.toBe('')
  }
}

const SEEDS = [
  '000_57df25132045b877',
  '001_676c42395ff64049',
  '002_7346d75aab241afd',
  '003_f30a9fb4b2672f2e',
  '004_54e7bc5d56f60350',
]

test.each(SEEDS)('seed article %s: spans are true, ids are known, the same twice', (name) => {
  const text = readFileSync(new URL(`../../seeds/articles/${name}.txt`, import.meta.url), 'utf8')
  const reading = readArticle(documentOf(text), knowledge)
  expectTrueSpans(reading)
  const discovered = [
    ...reading.discovered,
    ...reading.discoveredPlaces,
    ...reading.discoveredOrganizations,
  ].map(({ id }) => id)
  const ids = new Set([...knowledge.labels.keys(), ...discovered])
  for (const { entityId, candidates } of reading.mentions) {
    for (const id of entityId === null ? candidates : [entityId]) expect(ids).toContain(id)
  }
  expect(reading.mentions.length).toBeGreaterThan(8)
  expect(readArticle(documentOf(text), knowledge)).toEqual(reading)
})

const WORDS = [
  'John Kerry',
  'Assad’s',
  'U.S.',
  'Syria',
  '“',
  '”',
  'said',
  '🙂',
  'م',
  'רוסיה',
  '\u200f',
  '\u200e',
  '\n\n',
  ', ',
  '. ',
  '-',
  'al-',
  'Mr',
  'President',
  'Sarah Miller',
  'é',
  'e\u0301',
  '\ud83d',
  'Jordan',
  'of',
  'the',
  'envoy',
  '1',
  '\t',
]

test('any text is read without an error and its spans are true', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(pieces, fc.constantFrom('', ' '), (words, glue) => {
      expectTrueSpans(readArticle(documentOf(words.join(glue)), knowledge))
    }),
    { numRuns: 300 },
  )
})

test('mentions stand in order, title first, and no two people or places overlap', () => {
  const { mentions } = readArticle(
    documentOf(
      'Kerry Meets Lavrov in Geneva\n\nJohn Kerry met Sergey Lavrov in Geneva, Switzerland, on Friday, officials said.',
    ),
    knowledge,
  )
  for (const field of ['title', 'body']) {
    const spans = mentions.filter((mention) => mention.field === field)
    spans.slice(1).forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0)
    })
  }
})
