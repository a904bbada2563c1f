/** What is furniture and what is news: near misses matter as much as hits. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/load/clean.ts'
import { NO_METADATA } from '../../src/load/read/metadata.ts'
import type { CleanText, RawDocument } from '../../src/load/types.ts'

const SEEDS = 'seeds/articles'
const document = (text: string): RawDocument => ({ path: 'a.txt', text, sha256: '', metadata: NO_METADATA })
const seed = (file: string) => document(readFileSync(`${SEEDS}/${file}`, 'utf8'))

const HEAD = 'Talks on Syria Resume in Geneva'
const FIRST =
  'The envoy opened a new round of talks in Geneva on Monday, after two weeks of fighting around Aleppo.'
const LAST = 'The talks are expected to last until Friday, the envoy told reporters in Geneva.'

/** The rules that take `lines` out when they stand between (or after) paragraphs of news. */
function rulesFor(lines: string[], place: 'inside' | 'end' | 'top'): (string | null)[] {
  const before = place === 'top' ? [] : [HEAD, FIRST]
  const after = place === 'end' ? [] : place === 'top' ? [HEAD, FIRST, LAST] : [LAST]
  const text = [...before, ...lines, ...after].join('\n\n')
  const { removed } = cleanText(document(text))
  return lines.map((line) => removed.find((block) => block.text.includes(line))?.rule ?? null)
}

describe('furniture goes, with the rule that says why', () => {
  const cases: [string, 'inside' | 'end' | 'top', string, string][] = [
    ['an appeal with a site’s name', 'top', 'Support The Daily Planet!', 'appeal'],
    ['a way back', 'top', 'Back to...', 'navigation'],
    ['a breadcrumb', 'top', 'Home > World > Middle East', 'navigation'],
    ['a section name above the headline', 'top', 'World News', 'menu'],
    ['a share bar', 'top', 'Share Tweet Email Print', 'share'],
    ['a share bar with counts', 'end', 'Facebook 12 Twitter 30 WhatsApp', 'share'],
    ['a share prompt', 'inside', 'Share this article on Facebook', 'share'],
    ['a sign-up', 'inside', 'Sign up for our free weekly newsletter', 'sign-up'],
    [
      'a sign-up in other words',
      'end',
      'Get the latest headlines delivered to your inbox every morning.',
      'sign-up',
    ],
    [
      'what a newsletter holds',
      'inside',
      'Our daily newsletter brings you the stories that matter.',
      'sign-up',
    ],
    ['what subscribers agree to', 'inside', 'Subscribers agree to the Privacy Policy', 'sign-up'],
    ['a subscription line', 'end', 'Subscribe to our YouTube channel', 'sign-up'],
    ['an appeal for money', 'end', 'Donate today to keep our reporting free for everyone.', 'appeal'],
    ['a related link in capitals', 'inside', 'READ MORE: Kremlin denies new strikes on Aleppo', 'related'],
    ['a related link', 'inside', 'Also read: What we know about the ceasefire', 'related'],
    ['a bare related link', 'end', 'Read more', 'related'],
    ['a heading of related links', 'end', 'Related Articles', 'related'],
    ['an advert', 'inside', 'Advertisement', 'advert'],
    ['an advert that ends in a call', 'end', 'Before it breaks, it is on our Terminal. LEARN MORE', 'advert'],
    ['a call to click', 'top', 'Tell Your Friends! - Click Here', 'advert'],
    ['an invitation to follow', 'end', 'Follow the Foreign Office on Twitter @foreignoffice', 'follow'],
    ['tags', 'end', 'Tags: Syria, Russia, ceasefire', 'tags'],
    ['hash tags', 'end', '#Syria #Aleppo', 'tags'],
    ['comments', 'end', '23 Comments', 'comments'],
    ['a prompt to comment', 'end', 'Leave a Reply', 'comments'],
    ['a cookie note', 'top', 'This site uses cookies to improve your experience.', 'cookies'],
    ['a copyright line', 'end', '© 2016 Example News Ltd. All rights reserved.', 'legal'],
    ['a disclaimer', 'end', 'The views expressed in this article are those of the author alone.', 'legal'],
    ['where it was printed first', 'end', 'This article originally appeared on Example.com.', 'origin'],
    ['who else reported', 'end', '(Reporting by Jane Doe; Editing by John Roe)', 'credits'],
    ['a media id', 'inside', 'Photo ID: 161211-D-GO396-001', 'media'],
    ['a player that will not play', 'inside', 'Media playback is unsupported on your device', 'media'],
    ['a bare address', 'end', 'https://example.org/story/123', 'link'],
    ['a press contact', 'end', 'Media enquiries: 020 7008 3100', 'contact'],
    ['a wire code', 'end', 'rs/kl (AFP, dpa)', 'wire code'],
    ['a ruler', 'inside', '* * *', 'separator'],
    ['a button', 'end', 'Remind me later.', 'button'],
  ]
  test.each(cases)('%s (%s): %s', (_, place, line, rule) => {
    expect(rulesFor([line], place)).toEqual([rule])
  })
})

describe('news stays, whatever words it uses', () => {
  const cases: [string, string][] = [
    [
      'a newsletter in the news',
      'The group’s newsletter, sent to subscribers on Monday, called for new elections.',
    ],
    ['people who sign up', 'Sign-ups for our army have doubled, the minister said on Tuesday.'],
    ['people who subscribe', 'Subscribers to the theory that Russia wants peace are few, analysts said.'],
    [
      'a plea in quotes',
      '“We need your help and your support to continue our work,” the director told donors in London.',
    ],
    [
      'an appeal that is reported',
      'Donate blood now to support us, the hospital in Aleppo urged residents on Friday.',
    ],
    ['support of another kind', 'Support for the truce is growing among rebel groups in the north.'],
    ['sharing of another kind', 'Share prices fell in Moscow on Monday after the strikes.'],
    ['a click', 'Click farms in Macedonia earned thousands of dollars, investigators found.'],
    ['cookies to eat', 'Volunteers handed out cookies and blankets to families who fled Aleppo.'],
    ['a follower', 'Follow-up talks will be held on Twitter policy, the company said.'],
    ['a view that is expressed', 'Views on the war differ widely between Moscow and Washington.'],
    ['a report that was published', 'The report was published in London on Monday by a group of lawyers.'],
    [
      'a person who lives somewhere',
      'Ahmed Khalil lives in Aleppo. His brother was killed in an air strike last week.',
    ],
    [
      'a reporter in the news',
      'Jane Doe is a reporter for the Daily Planet who was held for two days, the paper said.',
    ],
    ['a short paragraph', 'Nobody was hurt.'],
    ['a subhead', 'Changing Goals'],
    ['a quote of three words', '“We are ready.”'],
    ['loading in the news', 'Loading of the trucks began at dawn near the Turkish border.'],
    ['a register', 'Register to vote by Friday, officials in Damascus tell residents.'],
    ['more of another kind', 'More in the region fear war.'],
    ['a contact that was lost', 'Contact: the last word from the crew came at dawn.'],
    ['a story that continues', 'Story continues to haunt the Kremlin.'],
    ['articles of a treaty', 'Previous articles of the deal remain in force.'],
    ['a treaty to subscribe to', 'Subscribe to the treaty or face sanctions, Washington tells Moscow.'],
    ['a warning', 'Donate now or children will die, UNICEF warns'],
    [
      'money to follow',
      'Follow the money, investigators say, and it leads to Twitter accounts in St. Petersburg.',
    ],
    ['troops to support', 'Support our troops! the crowd chanted.'],
    ['readers of history', 'Dear readers of history will recall 1914.'],
    ['a question', 'What happens next?'],
    ['a likeness', 'Like our fathers before us, we fought for this city.'],
  ]
  test.each(cases)('%s: %s', (_, line) => {
    expect(rulesFor([line], 'inside')).toEqual([null])
  })
})

test('an appeal is followed over several paragraphs, a menu beside it goes too', () => {
  const lines = [
    'A Message from The Planet:',
    'Dear readers,',
    'We are facing hard times, and our work is under attack.',
    'Your support makes a difference. Please support us from just $2.',
    'Once',
    'Monthly',
    'payment methods',
    'Not ready to support today?',
    'Remind me later.',
  ]
  expect(rulesFor(lines, 'end')).not.toContain(null)
})

test('an author note goes when the byline names its subject', () => {
  const note = ['Jane Doe lives in Chicago.', 'Her latest book is about Ukraine.', 'Visit her blog']
  const text = [HEAD, 'By Jane Doe', FIRST, LAST, ...note].join('\n\n')
  const kept = cleanText(document(text)).lines.map((line) => line.text)
  expect(kept).toEqual([HEAD, 'By Jane Doe', FIRST, LAST])
})

describe('furniture inside a line', () => {
  const cases: [string, string, string][] = [
    ['a glued teaser', `${LAST} READ MORE: Envoy leaves Geneva`, LAST],
    ['a short link', `“A good day,” he wrote. pic.twitter.com/abc123`, '“A good day,” he wrote.'],
    ['a wire code', `${LAST} rs/kl (AFP, dpa)`, LAST],
  ]
  test.each(cases)('%s is cut out', (_, line, kept) => {
    const { lines, removed } = cleanText(document([HEAD, line, FIRST].join('\n\n')))
    expect(lines[1]!.text).toBe(kept)
    expect(removed).toHaveLength(1)
  })
})

test('white space and invisible characters are tidied in what stays', () => {
  const { lines } = cleanText(document('Prime\u00a0Minister\u200e  Haider al-Abadi spoke.\r\n'))
  expect(lines.map((line) => line.text)).toEqual(['Prime Minister Haider al-Abadi spoke.'])
})

function expectWhole(raw: RawDocument, { lines, removed }: CleanText): void {
  for (const block of removed) expect(raw.text.slice(block.start, block.end)).toBe(block.text)
  const inside = (start: number, end: number) =>
    removed.some((block) => block.start <= start && end <= block.end)
  let offset = 0
  for (const [number, line] of raw.text.split('\n').entries()) {
    const start = offset + line.length - line.trimStart().length
    const kept = lines.filter((one) => one.line === number)
    if (line.trim() !== '')
      expect(Number(kept.length === 1) + Number(inside(start, start + line.trim().length))).toBe(1)
    offset += line.length + 1
  }
}

describe('every line is either kept or removed, and spans are exact', () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  test.each(files)('seed %s', (file) => {
    const raw = seed(file)
    expectWhole(raw, cleanText(raw))
  })

  test('any text made of news and furniture', () => {
    const line = fc.constantFrom(
      HEAD,
      FIRST,
      LAST,
      '',
      ' ',
      'Share',
      'Read more',
      'Dear readers,',
      'Once',
      '• a',
      '©',
      'x',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const raw = document(lines.join('\n'))
        expectWhole(raw, cleanText(raw))
      }),
    )
  })
})

describe('the seeds are cleaned exactly', () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))
  test.each(files)('%s', (file) => {
    const gold = JSON.parse(readFileSync(`test/gold/${file.replace('.txt', '.json')}`, 'utf8'))
    const raw = seed(file)
    const kept = new Set(cleanText(raw).lines.map((line) => line.line))
    const removed = raw.text
      .split('\n')
      .flatMap((text, line) => (text.trim() === '' || kept.has(line) ? [] : [line]))
    expect(removed).toEqual(gold.boilerplate_lines)
  })
})
