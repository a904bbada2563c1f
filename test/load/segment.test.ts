/** Headline, byline, date, captions and paragraphs, as pages really print them. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/load/clean.ts'
import { NO_METADATA } from '../../src/load/read/metadata.ts'
import { isDateLine, readByline } from '../../src/load/segment/byline.ts'
import { isCaption, isCredit } from '../../src/load/segment/caption.ts'
import { findLanguage } from '../../src/load/segment/language.ts'
import { statedDate, urlDate } from '../../src/load/segment/published.ts'
import { segment } from '../../src/load/segment.ts'
import type { Article, Metadata, SourceRecord } from '../../src/load/types.ts'

const SEEDS = 'seeds/articles'
const HEAD = 'Talks on Syria Resume in Geneva'
const FIRST =
  'The envoy opened a new round of talks in Geneva on Monday, after two weeks of fighting around Aleppo.'
const LAST = 'The talks are expected to last until Friday, the envoy told reporters in Geneva.'
const SOURCES: SourceRecord[] = [
  { id: 'rense', name: 'Rense', aliases: ['rense.com'], url: 'https://rense.com', wikidataId: null },
  { id: 'reuters', name: 'Reuters', aliases: ['Thomson Reuters'], url: null, wikidataId: null },
  { id: 'tass', name: 'TASS', aliases: [], url: null, wikidataId: null },
  { id: 'xinhua', name: 'Xinhua', aliases: [], url: null, wikidataId: null },
]

function read(lines: string[], given: Partial<Metadata> = {}): Article {
  const raw = { path: 'a.txt', text: lines.join('\n\n'), sha256: '', metadata: { ...NO_METADATA, ...given } }
  return segment(raw, cleanText(raw), SOURCES)
}
const zones = (lines: string[]) => read(lines).zones.map(({ zone }) => zone)

describe('the zones of a page', () => {
  const cases: [string, string[], string[]][] = [
    ['headline and body', [HEAD, FIRST, LAST], ['title', 'body', 'body']],
    ['a page that starts with its body', [FIRST, LAST], ['body', 'body']],
    ['a headline printed twice', [HEAD, HEAD, FIRST], ['title', 'title', 'body']],
    ['a byline', [HEAD, 'By Jane Doe', FIRST], ['title', 'byline', 'body']],
    [
      'byline and date line',
      [HEAD, 'By Jane Doe', 'June 2, 2017', FIRST],
      ['title', 'byline', 'byline', 'body'],
    ],
    ['a photo credit', [HEAD, 'Aamaq News Agency via AP', FIRST], ['title', 'caption', 'body']],
    [
      'bullets',
      [HEAD, '• One thing may happen', '• Another may not', FIRST],
      ['title', 'standfirst', 'standfirst', 'body'],
    ],
    ['a deck', [HEAD, 'Ministers discuss truce and aid', FIRST], ['title', 'standfirst', 'body']],
    [
      'a deck with a full stop',
      [HEAD, 'Minister welcomes new truce in Syria.', FIRST],
      ['title', 'standfirst', 'body'],
    ],
    ['a short first paragraph', [HEAD, 'The envoy said talks were over.', FIRST], ['title', 'body', 'body']],
    [
      'a name under a picture',
      [HEAD, 'Ministers discuss truce and aid', 'Boris Johnson', FIRST],
      ['title', 'standfirst', 'caption', 'body'],
    ],
    ['subheads', [HEAD, FIRST, 'Changing Goals', LAST], ['title', 'body', 'subhead', 'body']],
    [
      'a caption among paragraphs',
      [HEAD, FIRST, 'Soldiers carry the coffin of the ambassador at the airport in Ankara.', LAST],
      ['title', 'body', 'caption', 'body'],
    ],
    ['a headline that ends in U.S.', ['Lavrov Meets Kerry in the U.S.', FIRST], ['title', 'body']],
    ['a headline that asks', ['Is This the End of the War?', FIRST], ['title', 'body']],
    ['a dateline', ['MOSCOW, August 26 (TASS) — Talks began here', FIRST], ['body', 'body']],
  ]
  test.each(cases)('%s', (_, lines, expected) => expect(zones(lines)).toEqual(expected))
})

test('the title comes from metadata when the text has none, the text comes first when it has', () => {
  expect(read([FIRST, LAST], { title: 'Given' }).title).toBe('Given')
  expect(read([HEAD, FIRST], { title: 'Given' }).title).toBe(HEAD)
  expect(read([FIRST, LAST]).title).toBeNull()
})

describe('bylines', () => {
  const cases: [string, string[] | null][] = [
    ['By Stephen Lendman', ['Stephen Lendman']],
    ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By JANE DOE, Associated Press', ['JANE DOE']],
    ['Posted by Jane Doe on June 2, 2017', ['Jane Doe']],
    ['By Jane van der Berg | Reuters', ['Jane van der Berg']],
    ['By Staff Writer', []],
    ['By Monday the talks had failed.', null],
    ['By all accounts the war is over, officials say', null],
    ['Jane Doe', null],
  ]
  test.each(cases)('%s', (text, authors) => expect(readByline(text)).toEqual(authors))
})

test('the author is as printed, else from metadata', () => {
  expect(read([HEAD, 'By Jane Doe', FIRST], { author: 'Other' }).author).toBe('Jane Doe')
  expect(read([HEAD, FIRST], { author: 'Other' }).author).toBe('Other')
})

describe('when it was published', () => {
  const url = 'https://example.org/2015/11/18/truce-a1'
  const cases: [string, Partial<Metadata>, string[], Partial<Article['published']>][] = [
    [
      'metadata first',
      { published: '2016-08-26', publishedBasis: 'inferred', url },
      [HEAD, FIRST],
      { at: '2016-08-26', basis: 'inferred' },
    ],
    [
      'a month is a month',
      { published: '2016-08' },
      [HEAD, FIRST],
      { at: '2016-08', precision: 'month', basis: 'metadata' },
    ],
    ['a date line', { url }, [HEAD, 'June 2, 2017', FIRST], { at: '2017-06-02', basis: 'stated' }],
    [
      'a dateline with a year',
      {},
      [HEAD, 'MOSCOW, August 26, 2016 (TASS) — Talks began.', FIRST],
      { at: '2016-08-26', basis: 'stated' },
    ],
    ['the address', { url }, [HEAD, FIRST], { at: '2015-11-18', precision: 'day', basis: 'url' }],
    ['nothing', {}, [HEAD, FIRST], { at: null, precision: 'unknown', basis: null }],
  ]
  test.each(cases)('%s', (_, given, lines, expected) =>
    expect(read(lines, given).published).toMatchObject(expected),
  )
})

describe('dates in text and address', () => {
  test.each([
    ['Published 20 September 2016', '2016-09-20'],
    ['Nov. 18, 2015 10:32 a.m. ET', '2015-11-18'],
    ['2016-02-30', null],
    ['8/7/2016', null],
  ])('%s', (text, at) => expect(statedDate(text)).toBe(at))
  test.each([
    ['https://a.org/2016/05/257627.htm', '2016-05'],
    ['https://a.org/world/2017/jun/02/talks', '2017-06-02'],
    ['https://a.org/news-20170602.html', '2017-06-02'],
    ['https://a.org/article/2646305', null],
    ['https://a.org/2015/13/45/x', null],
  ])('%s', (url, at) => expect(urlDate(url)).toBe(at))
  test.each([
    ['Updated: June 2, 2017 at 10:15', true],
    ['On June 2, 2017 the envoy left for Geneva and the talks ended without result.', false],
  ])('is "%s" a date line', (text, is) => expect(isDateLine(text)).toBe(is))
})

describe('captions and credits', () => {
  test.each([
    [
      'Smoke rises after what activists said was an airstrike by forces loyal to the president in Ariha, Syria.',
      true,
    ],
    ['Sergei Lavrov (left) with John Kerry in Geneva', true],
    ['Lavrov, who happens to hold a degree, did not shy away from blame.', false],
    ['“The truce holds in most places,” he said.', false],
    [FIRST, false],
    ['Europe stands at a crossroads as the world watches and waits.', false],
  ])('is "%s" a caption', (text, is) => expect(isCaption(text)).toBe(is))
  test.each([
    ['Photo: Jane Doe', true],
    ['© AFP 2016/ Jane Doe', true],
    ['Jane Doe / Reuters', true],
    ['AP reported the strike on Monday.', false],
  ])('is "%s" a credit', (text, is) => expect(isCredit(text)).toBe(is))
})

test('the source is named by metadata, else by the address', () => {
  expect(read([HEAD, FIRST], { source: 'rense.com' }).source).toBe('Rense')
  expect(read([HEAD, FIRST], { source: 'Elsewhere' }).source).toBe('Elsewhere')
  expect(read([HEAD, FIRST], { url: 'https://www.rense.com/a.htm' }).source).toBe('Rense')
  expect(read([HEAD, FIRST], { url: 'not an address' }).source).toBeNull()
})

test.each([
  ['its own line', [HEAD, 'Source: Xinhua 2016-09-12 22:30:38', FIRST], 'Xinhua'],
  ['the agency’s staff', [HEAD, 'Reuters Staff', FIRST], 'Reuters'],
  ['a byline', [HEAD, 'By Reuters', FIRST], 'Reuters'],
  ['a dateline', [HEAD, `GENEVA, Aug 26 (Reuters) - ${FIRST}`], 'Reuters'],
  ['a dateline between strokes', [HEAD, `GENEVA, August 26. /TASS/. ${FIRST}`], 'TASS'],
  ['a source nobody knows', [HEAD, 'Source: a diplomat', FIRST], null],
  ['an agency in the text', [HEAD, `${FIRST} (Reuters)`], null],
])('without metadata the source is what the page prints: %s', (_, lines, source) => {
  expect(read(lines).source).toBe(source)
})

test('English is told from what is not', () => {
  expect(findLanguage(FIRST)).toBe('en')
  expect(findLanguage('Der Gesandte eröffnete am Montag in Genf eine neue Runde der Gespräche.')).toBe('und')
  expect(findLanguage('')).toBe('und')
})

function expectSpans({ body, paragraphs, sentences }: Article): void {
  expect(paragraphs.map(({ start, end }) => body.slice(start, end)).join('\n\n')).toBe(body)
  for (const { start, end } of sentences) {
    expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true)
    expect(body.slice(start, end).trim()).not.toBe('')
  }
}

test('paragraphs join to the body and sentences stay inside them, for any mix of lines', () => {
  const line = fc.constantFrom(
    HEAD,
    FIRST,
    LAST,
    'By Jane Doe',
    '• One',
    'Photo: Jane',
    'June 2, 2017',
    'Boris Johnson',
    'x',
  )
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => expectSpans(read(lines))))
})

describe('the seeds are segmented as annotated', () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  test.each(files)('%s', (file) => {
    const gold = JSON.parse(readFileSync(`test/gold/${file.replace('.txt', '.json')}`, 'utf8'))
    const article = read(readFileSync(`${SEEDS}/${file}`, 'utf8').split('\n\n'))
    expectSpans(article)
    expect(article.title).toBe(gold.title)
    expect(article.author).toBe(gold.author)
    const found: Record<string, number[]> = {
      title: [],
      byline: [],
      caption: [],
      standfirst: [],
      subhead: [],
      body: [],
    }
    for (const { line, zone } of article.zones) found[zone]!.push(line)
    expect(found).toEqual(gold.zones)
  })
})
