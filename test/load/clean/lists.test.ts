/** Furniture known by shape and place: lists of links, menus above the headline, comments, appeals over many lines. */

import { describe, expect, test } from 'vitest'
import { FIRST, HEAD, kept, LAST, SECOND } from './pages.ts'

const NEWS = [HEAD, FIRST, SECOND, LAST]
const TEASERS = [
  'Snow forecast warns of travel risks in Ontario',
  'Actor says he deeply regrets letters after release',
  'At least 53 dead after migrant boat capsizes off Libya',
]

describe('below the text', () => {
  const cases: [string, string[]][] = [
    ['teasers that follow lone bullets', TEASERS.flatMap((teaser) => ['-', teaser])],
    [
      'teasers with section and date',
      TEASERS.flatMap((teaser) => ['-', 'News', teaser, 'November 25, 2025']),
    ],
    [
      'numbered teasers under a heading',
      ['MOST POPULAR', ...TEASERS.flatMap((line, at) => [`${at + 1}`, line])],
    ],
    ['teasers under a recommendation', ['We recommend:', ...TEASERS]],
    ['a row of teasers without a heading', TEASERS],
    ['teasers cut short by dots', TEASERS.map((teaser) => `${teaser}...`)],
    ['neighbours', ['Previous Article', TEASERS[0]!, 'Next Article', TEASERS[1]!, 'Related Posts']],
    ['comments', ['1 comment:', 'Jane Doe said...', 'What a day, I think it is all over now.']],
    ['a banner printed twice', [...TEASERS, ...TEASERS].map((teaser) => `- ${teaser}`)],
  ]
  test.each(cases)('%s', (_, lines) => expect(kept([...NEWS, ...lines])).toEqual(NEWS))
})

describe('below the text these stay', () => {
  const cases: [string, string[]][] = [
    ['two phrases', ['No more war', 'No more hunger']],
    [
      'a list with bullets',
      ['• Aid must reach Aleppo', '• Prisoners must be freed', '• Talks must go on in Geneva'],
    ],
    ['who wrote it', ['R. Milhem']],
    ['an agency', ['–IANS']],
    [
      'a summary of strikes',
      ['* Near Hit, two strikes destroyed a mortar.', '* Near Mosul, one strike hit a tunnel.'],
    ],
  ]
  test.each(cases)('%s', (_, lines) => expect(kept([...NEWS, ...lines])).toEqual([...NEWS, ...lines]))
})

describe('above the text', () => {
  const cases: [string, string[], string[]][] = [
    ['chrome above the headline', ['Register', 'Contact', 'Support'], []],
    ['a link list above the headline', TEASERS.flatMap((teaser) => ['-', teaser]), []],
    ['menus between two headlines', [HEAD, 'Sections', 'Featured', TEASERS[0]!, '#World News'], [HEAD]],
    ['a label between headline and text', [HEAD, 'Middle East'], [HEAD]],
  ]
  test.each(cases)('%s goes', (_, lines, before) =>
    expect(kept([...lines, ...NEWS])).toEqual([...before, ...NEWS]),
  )

  test('a caption and a date between two headlines stay', () => {
    const lines = [
      HEAD,
      'Sections',
      'June 2, 2017',
      'John Kerry (left) with Sergei Lavrov in Geneva',
      ...NEWS,
    ]
    expect(kept(lines)).toEqual(lines.filter((line) => line !== 'Sections'))
  })
})

describe('appeals', () => {
  test('a letter to the reader goes with its list, its wrapped lines and its signatures', () => {
    const letter = [
      'Dear Reader,',
      'As you can imagine, more people are reading us than ever before.',
      'Unlike many other news organizations, we have not put up a paywall.',
      'For $5 a month you will receive access to the following:',
      '• A page almost free of ads',
      '• Access to our Premium Section',
      'Help us grow and continue telling our story to the world.',
      'Thank you,',
      'Jane Doe, CEO',
      'Show me later',
      "Don't show it again",
      'John Roe, Editor-in-Chief',
    ]
    expect(kept([HEAD, ...letter, FIRST, LAST])).toEqual([HEAD, FIRST, LAST])
  })

  test('lines beside a strong plea go with it', () => {
    const plea = [
      'Your support helps us to tell the story',
      'From rights to climate, we are on the ground when the story develops.',
      'Your donation allows us to keep sending journalists; quality journalism without paywalls needs your support.',
      'Your support makes all the difference.',
    ]
    expect(kept([HEAD, ...plea, FIRST, LAST])).toEqual([HEAD, FIRST, LAST])
  })

  test('a speech that pleads stays', () => {
    const speech = '“Stand with us, support our mission, we need your help,” the mayor said in Aleppo.'
    expect(kept([HEAD, FIRST, speech, LAST])).toEqual([HEAD, FIRST, speech, LAST])
  })
})

test('what follows "Read more on the same topic" are links', () => {
  const links = ['READ MORE ON THE SAME TOPIC', 'MALI', 'Union demands release of the president']
  expect(kept([HEAD, FIRST, SECOND, LAST, ...links])).toEqual([HEAD, FIRST, SECOND, LAST])
})
