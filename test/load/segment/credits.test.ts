/** Nothing of a document is lost: what is stored holds every line of it, as text, as headline and byline, or as removed. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidy } from '../../../src/load/clean/lines.ts'
import { readArticle } from '../../../src/load/reading.ts'
import { indexRecords } from '../../../src/load/rows/facts.ts'
import { toRows } from '../../../src/load/rows.ts'
import { FIRST, HEAD, LAST, page, SECOND } from '../clean/pages.ts'
import { knowledge } from '../seeds.ts'

const records = indexRecords(knowledge.authority)
const STAMP = { location: 'a', inputHash: 'b', readingHash: 'b' }

function storedOf(text: string) {
  const reading = readArticle(page([text]), knowledge)
  const { article, document } = toRows(reading, records, STAMP)
  const named = reading.article.zones.filter(({ zone }) => zone === 'title' || zone === 'byline')
  return { body: article.body, removed: document.removed, named: new Set(named.map(({ line }) => line)) }
}

function expectNothingLost(text: string): void {
  const { body, removed, named } = storedOf(text)
  for (const block of removed) expect(text.slice(block.start, block.end)).toBe(block.text)
  for (const [at, block] of removed.entries())
    expect(block.start).toBeGreaterThanOrEqual(removed[at - 1]?.end ?? 0)
  let offset = 0
  for (const [number, line] of text.split('\n').entries()) {
    const [start, end] = [offset, offset + line.length]
    offset = end + 1
    let rest = line
    for (const block of removed.toReversed())
      if (block.start < end && block.end > start)
        rest = rest.slice(0, Math.max(0, block.start - start)) + rest.slice(Math.max(0, block.end - start))
    if (!named.has(number)) expect(body).toContain(tidy(rest))
  }
}

const CREDITED = 'Smoke rises over the old city of Aleppo in Syria at dawn on Monday. (AP Photo/Jane Doe)'

describe('what a picture’s credit leaves behind', () => {
  const cases: [string, string, string][] = [
    ['a credit by itself', 'Photo: Jane Doe', 'Photo: Jane Doe'],
    ['an agency’s', 'Planet News Agency via AP', 'Planet News Agency via AP'],
    ['the end of a caption', CREDITED, ' (AP Photo/Jane Doe)'],
  ]
  test.each(cases)('%s is removed as credit', (_, line, credit) => {
    const { body, removed } = storedOf([HEAD, FIRST, line, SECOND, LAST].join('\n\n'))
    expect(removed.map(({ rule, text }) => [rule, text])).toEqual([['credit', credit]])
    expect(body).not.toContain(credit)
  })

  test('a person who takes pictures stays', () => {
    const line = 'Photo credits were given to three men, the court heard.'
    expect(storedOf([HEAD, FIRST, line, SECOND, LAST].join('\n\n')).removed).toEqual([])
  })
})

describe('every line is stored once', () => {
  const SEEDS = 'seeds/articles'
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  test.each(files)('seed %s', (file) =>
    expectNothingLost(readFileSync(`${SEEDS}/${file}`, 'utf8').normalize()),
  )

  test('any text made of news, credits and furniture', () => {
    const line = fc.constantFrom(
      ...[
        HEAD,
        FIRST,
        SECOND,
        LAST,
        CREDITED,
        '',
        ' ',
        'Photo: Jane Doe',
        '(AFP)',
        '© AFP',
        'Share',
        'Read more',
      ],
      ...[
        'By Jane Doe',
        '26 August 2016',
        'Source: TASS',
        `${LAST} READ MORE: Envoy leaves`,
        '• a',
        'x',
        'Once',
      ],
      'Photo: Jane Doe pic.twitter.com/abc123',
    )
    fc.assert(fc.property(fc.array(line, { maxLength: 25 }), (lines) => expectNothingLost(lines.join('\n'))))
  })
})
