/** Structure of pages as newsrooms print them: datelines, bylines, dates, headlines printed twice, hard-wrapped text. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/load/clean.ts'
import { isDateLine, isPersonLine, readByline } from '../../../src/load/segment/byline.ts'
import { hasDateline, splitGluedByline } from '../../../src/load/segment/dateline.ts'
import { statedDate } from '../../../src/load/segment/published.ts'
import { segment } from '../../../src/load/segment.ts'
import type { Article } from '../../../src/load/types.ts'
import { FIRST, HEAD, LAST, page } from '../clean/pages.ts'

function read(lines: string[], gap = '\n\n'): Article {
  const raw = page(lines, gap)
  return segment(raw, cleanText(raw), [])
}

describe('datelines', () => {
  test.each([
    'GENEVA (Reuters) - The envoy left.',
    'MOSCOW, August 26. /TASS/. The minister left.',
    'ANKARA — The minister left.',
    'Beirut, Lebanon (CNN) The envoy left.',
    'Beirut, Lebanon (CNN)The envoy left.',
    "SANA'A, 3 March 2016 (XINHUA) -- The envoy left.",
    'BEIJING, Dec. 26 (Xinhua) -- The envoy left.',
    'SOUTHWEST ASIA, Dec. 24, 2016 — Strikes went on.',
    'Kabul [Afghanistan], January 10 (ANI/Xinhua): Three died.',
    'Kabul, Dec 28 (IBNS): Several died.',
    'Beijing, SANA – The envoy left.',
  ])('%s', (text) => expect(hasDateline(text)).toBe(true))
  test.each(['The envoy (left) came.', 'Sen. Mark Kirk (R-Ill.) left.', 'In May, he said — and left — that'])(
    'none: %s',
    (text) => expect(hasDateline(text)).toBe(false),
  )
})

describe('date lines', () => {
  test.each([
    ['Published 26 August 2016', '2016-08-26'],
    ['Aug 26, 2016 3:14 PM EDT', '2016-08-26'],
    ['26.08.2016', '2016-08-26'],
    ['26.08.2016 | 14:05', '2016-08-26'],
    ['8/26/2016', '2016-08-26'],
    ['26/8/2016 10:30', '2016-08-26'],
    ['8/7/2016', null],
    ['15:56, December 26, 2012', '2012-12-26'],
    ['Sunday - 12/15/2013, 4:00pm ET', '2013-12-15'],
    ['November 6, 2015 / 2:59 PM / 2 years ago', '2015-11-06'],
    ['Posted at 6:47 AM, Apr 22, 2016', '2016-04-22'],
    ['Updated: 2015-12-19 06:59', '2015-12-19'],
    ['Published : Aug 15, 2018, 6:32 pm IST', '2018-08-15'],
    ['Publish Date: 21:16 - 19 February 2018', '2018-02-19'],
    ['July 27th, 2017', '2017-07-27'],
  ])('%s', (text, at) => {
    expect(isDateLine(text)).toBe(true)
    expect(statedDate(text)).toBe(at)
    expect(read([HEAD, text, FIRST, LAST]).published.at).toBe(at)
  })
})

test('the date of a picture is not when the article appeared', () => {
  const caption = 'Garbage collection in the northern part of Aleppo. 27 Dec 2016'
  expect(read([HEAD, caption, FIRST, LAST]).published.at).toBeNull()
  expect(read([HEAD, 'Global Research, August 26, 2016', FIRST, LAST]).published.at).toBe('2016-08-26')
})

describe('who wrote it', () => {
  test.each([
    ['a bare name beside a date', [HEAD, 'Jane Doe', 'June 2, 2017', FIRST], 'Jane Doe'],
    ['a place beside a date', [HEAD, 'New York', 'June 2, 2017', FIRST], null],
    ['a body beside a date', [HEAD, 'United Nations', 'June 2, 2017', FIRST], null],
    ['an agency', [HEAD, 'By Reuters', 'June 2, 2017', FIRST], null],
    ['the staff', [HEAD, 'Reuters Staff', FIRST], null],
    ['a release', ['Press Release | July 22, 2016', HEAD, FIRST], null],
    ['a sign-off', [HEAD, FIRST, LAST, 'R. Milhem'], 'R. Milhem'],
  ])('%s', (_, lines, author) => expect(read(lines).author).toBe(author))

  test('a byline that is glued to the text is taken off', () => {
    const text = `By JOHN SMITH, Associated Press WASHINGTON (AP) — ${FIRST}`
    const article = read([HEAD, text, LAST])
    expect(article.author).toBe('JOHN SMITH')
    expect(article.body).toBe(`WASHINGTON (AP) — ${FIRST}\n\n${LAST}`)
    expect(splitGluedByline(`By dawn WASHINGTON was calm, and ${FIRST}`)).toBeNull()
  })

  test('names are told from other capitals', () => {
    expect([isPersonLine('D.B. Hirsch'), isPersonLine('Ahmed Khalil')]).toEqual([true, true])
    expect([isPersonLine('Changing Goals'), isPersonLine('Associated Press')]).toEqual([false, false])
    expect(readByline('By Amy He(China Daily USA)')).toEqual(['Amy He'])
  })
})

describe('headlines', () => {
  test.each([
    [
      'capitals and a colon',
      ['PEACE TALKS: Leaders Meet At Summit', FIRST, LAST],
      'PEACE TALKS: Leaders Meet At Summit',
    ],
    ['a section label above', ['World News', HEAD, FIRST, LAST], HEAD],
    ['an unpunctuated label above', ['Analysis & Opinion', HEAD, FIRST, LAST], HEAD],
    ['a date above', ['Friday, June 2, 2017', HEAD, FIRST, LAST], HEAD],
    ['printed twice around a caption', [HEAD, 'Damaged homes in Homs, Syria', HEAD, FIRST, LAST], HEAD],
    ['below a long caption', [`${FIRST} Jane Doe/EPA`, HEAD, FIRST, LAST], HEAD],
    ['absent', [`GENEVA (Reuters) - ${FIRST}`, LAST], null],
  ])('%s', (_, lines, title) => expect(read(lines).title).toBe(title))
})

describe('hard-wrapped text', () => {
  const wrapped = [
    'The envoy opened a new round of talks in Geneva on Monday, after',
    'two weeks of fighting around Aleppo that left hundreds of people',
    'dead and drove thousands from their homes.',
    'The talks are expected to last until Friday, the envoy told the',
    'reporters who had come to Geneva.',
  ]

  test('becomes paragraphs', () => {
    const { body, paragraphs, zones } = read([HEAD, '', ...wrapped], '\n')
    expect(body.split('\n\n')).toEqual([wrapped.slice(0, 3).join(' '), wrapped.slice(3).join(' ')])
    expect(paragraphs.map(({ zone }) => zone)).toEqual(['body', 'body'])
    expect(zones).toHaveLength(6)
  })

  test('lines that are whole paragraphs stay apart', () => {
    expect(read([HEAD, FIRST, LAST], '\n').body).toBe(`${FIRST}\n\n${LAST}`)
  })
})

test('an article printed in a single line keeps all its sentences', () => {
  const article = read([`GENEVA (AP) — ${FIRST} ${LAST}`])
  expect([article.title, article.sentences.length]).toEqual([null, 2])
})

describe('heads of pages', () => {
  const DECK =
    'The envoy opened a round of talks on Monday in the presence of diplomats from four countries, who arrived late.'
  const cases: [string, string[], Partial<Pick<Article, 'title' | 'author'>> & { at?: string | null }][] = [
    ['the page’s own title above the headline', [`${HEAD} - BBC News`, HEAD, FIRST, LAST], { title: HEAD }],
    [
      'a headline with a part behind a dash',
      ['Talks resume – Kerry', FIRST, LAST],
      { title: 'Talks resume – Kerry' },
    ],
    [
      'a long deck above the date',
      [HEAD, DECK, 'Published: 16 September 2019', FIRST, LAST],
      { title: HEAD, at: '2019-09-16' },
    ],
    [
      'two who write from two places',
      [HEAD, 'Jane Doe in Geneva and John Roe in Moscow', 'Fri 9 Sep 2016 23.58 BST', FIRST],
      { author: 'Jane Doe, John Roe' },
    ],
    [
      'one who writes from a place',
      [HEAD, 'Jane Doe in Geneva', '9 September 2016', FIRST],
      { author: 'Jane Doe' },
    ],
    [
      'a name that no list knows, beside the date',
      [HEAD, 'Stanly Johny', 'April 15, 2018', FIRST],
      { author: 'Stanly Johny' },
    ],
    [
      'a place and a date above the headline',
      ['New York', '09 July 2021', HEAD, FIRST],
      { title: HEAD, at: '2021-07-09' },
    ],
    ['a newspaper above the headline', ['Los Angeles Times', HEAD, FIRST, LAST], { title: HEAD }],
    ['a short headline above a date', ['Syria Talks', '09 July 2021', FIRST, LAST], { title: 'Syria Talks' }],
    [
      'a post behind a name',
      [HEAD, 'Article by Jane Doe, Guest Author', FIRST, LAST],
      { author: 'Jane Doe' },
    ],
    [
      'a long deck above an agency and a time',
      [HEAD, DECK, 'PTI | Updated on: 17 Oct 2016, 08:15:47 AM', FIRST, LAST],
      { title: HEAD, at: '2016-10-17' },
    ],
    [
      'a picture’s words above the headline',
      ['PHOTO: The envoy in Geneva, where talks resumed', HEAD, FIRST, LAST],
      { title: HEAD },
    ],
    ['a newspaper beside the date', [HEAD, 'Los Angeles Times', 'April 15, 2018', FIRST], { author: null }],
    [
      'who is where, without a date',
      ['John Kerry in Geneva', FIRST, LAST],
      { title: 'John Kerry in Geneva', author: null },
    ],
  ]
  test.each(cases)('%s', (_, lines, { at, ...expected }) => {
    const article = read(lines)
    expect(article).toMatchObject(expected)
    if (at !== undefined) expect(article.published.at).toBe(at)
  })
})

test('every line with words has a zone or is removed, never both and never neither', () => {
  const line = fc.constantFrom(
    HEAD,
    FIRST,
    LAST,
    '',
    'By Jane Doe',
    'Reuters',
    '26 August 2016',
    'Photo: Jane Doe',
    'Aamaq News Agency via AP',
    '© Planet / Jane Doe',
    'Image copyright Reuters',
    '(Photo: CNN)',
    'Changing Goals',
    '• a',
    'Share',
    'Read more',
    'Planet Today',
    'Source: Xinhua',
    'Leave a Reply',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const raw = page(lines, '\n')
      const clean = cleanText(raw)
      const zoned = new Set(segment(raw, clean, []).zones.map((zone) => zone.line))
      let start = 0
      for (const [at, text] of lines.entries()) {
        const gone = clean.removed.some((block) => block.start <= start && start + text.length <= block.end)
        if (text !== '') expect([at, zoned.has(at), gone]).toEqual([at, !gone, gone])
        start += text.length + 1
      }
    }),
  )
})
