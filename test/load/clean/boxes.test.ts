/** Lines that stand together without a blank line: menus, boxes and lists of links, and the news that stands so too. */

import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/load/clean.ts'
import { FIRST, HEAD, LAST, page, SECOND } from './pages.ts'

const lines = (...parts: string[]) => parts.join('\n')
/** What is left of blocks that blank lines part. */
const left = (blocks: string[]) => cleanText(page(blocks)).lines.map(({ text }) => text)
const NEWS = [FIRST, SECOND, LAST]

describe('a box goes with the furniture in it', () => {
  const above: [string, string][] = [
    [
      'consent to cookies and a menu above the headline',
      lines(
        'Cookies on EXAMPLE.ORG',
        'We use some essential cookies to make this site work.',
        'View cookies',
        'Press release',
      ),
    ],
    [
      'a masthead with its motto',
      lines(
        'PLANETWIRE',
        'News They Would Not Print',
        'Home | Archives | Contributors | Donate',
        'Silver for all - Click Here!',
      ),
    ],
    [
      'a welcome above a menu',
      lines('Skip to main content', 'Welcome to the Assembly of Nations', 'Home', 'General Secretary'),
    ],
  ]
  test.each(above)('%s', (_, box) => expect(left([box, HEAD, ...NEWS])).toEqual([HEAD, ...NEWS]))

  const below: [string, string][] = [
    [
      'links with their headlines',
      lines(
        'READ MORE ON THIS',
        'MALI',
        'Union demands release of the president',
        'Advertisement',
        'Share this article',
      ),
    ],
    [
      'the site about itself',
      lines(
        'Subscribe',
        'More In Syria',
        'The Syrian Service is one of the leading providers of news in its language.',
      ),
    ],
    [
      'an agency and an owner',
      lines('SOURCE: PLANET AND NEWS AGENCIES', 'ADVERTISEMENT', 'Share this page', '© Planet Media'),
    ],
    [
      'a count above the comments',
      lines(
        '2,417',
        'Comments (312)',
        'SyriaSkeptic: "All of it was planned"',
        'old_cook: He will fold. He did.',
      ),
    ],
  ]
  test.each(below)('%s', (_, box) => expect(left([HEAD, ...NEWS, box])).toEqual([HEAD, ...NEWS]))

  test('a sign-up box between paragraphs', () => {
    const box = lines(
      'SIGN UP FOR PLANET',
      'Get the latest news from around the world.',
      'Subscribe',
      'protected by reCAPTCHA',
    )
    expect(left([HEAD, FIRST, SECOND, box, LAST])).toEqual([HEAD, ...NEWS])
  })
})

describe('news that stands together stays', () => {
  const stays: [string, string[]][] = [
    [
      'a list of facts',
      [
        HEAD,
        FIRST,
        lines('• Three cities were shelled', '• Two roads are open', '• Aid is on its way'),
        SECOND,
        LAST,
      ],
    ],
    ['a subhead on its paragraph', [HEAD, FIRST, lines('Changing goals', SECOND), LAST]],
    ['headline, byline and date', [lines(HEAD, 'By Jane Doe', '26 August 2016'), ...NEWS]],
    ['a short last paragraph', [HEAD, ...NEWS, 'Nobody was hurt.']],
    ['a sum in brackets', [HEAD, ...NEWS, '($1 = 648.90 pesos)']],
    ['a source without furniture', [HEAD, ...NEWS, 'Source: TASS']],
  ]
  test.each(stays)('%s', (_, blocks) =>
    expect(left(blocks)).toEqual(blocks.flatMap((block) => block.split('\n'))),
  )

  const own: [string, string][] = [
    ['news in a box of buttons', SECOND],
    ['a byline in a box of buttons', 'By Jane Doe'],
    ['a quote in a box of buttons', '“We are ready to talk,” the envoy said.'],
  ]
  test.each(own)('%s', (_, line) => {
    expect(left([HEAD, FIRST, SECOND, lines('Share this article', line, 'Read more'), LAST])).toContain(line)
  })

  const inside: [string, string][] = [
    [
      'a paragraph without a verb of reporting',
      'Russia is using its gains in Syria to press for a deal with the next president.',
    ],
    ['a short sentence', 'Brent closed at $62.47.'],
    ['an aside', '($1 = 648.90 pesos)'],
  ]
  test.each(inside)('%s between an advert and a share line', (_, line) => {
    for (const gap of ['\n', '\n\n']) {
      const box = ['Advertisement', line, 'Share this article'].join(gap)
      expect(left([HEAD, FIRST, SECOND, box, LAST])).toEqual([HEAD, FIRST, SECOND, line, LAST])
    }
  })

  test('the headline that a menu and an advert part from its deck', () => {
    const deck = 'Aid convoys wait at the Turkish border'
    for (const between of [
      ['Advertisement', 'Menu'],
      ['Advertisement', 'Please support us!', 'World News'],
    ])
      expect(left([lines(HEAD, ...between), deck, 'By Jane Doe', ...NEWS])).toContain(HEAD)
  })

  test('the headline above its share bar, when a deck follows', () => {
    const blocks = [lines(HEAD, 'Share', 'Tweet'), 'Aid convoys wait at the Turkish border', ...NEWS]
    expect(left(blocks)).toContain(HEAD)
  })
})

describe('the site’s own voice', () => {
  const notices: [string, string][] = [
    ['what is not there', 'The content you requested is not available any more.'],
    ['an invitation', 'Find out how you can get our guides and podcasts for free.'],
    ['a warning', 'If you live abroad you could be fined for sharing this page.'],
  ]
  test.each(notices)('%s goes below furniture', (_, line) => {
    expect(left([HEAD, ...NEWS, 'Advertisement', line, 'Share this article'])).not.toContain(line)
  })
  test.each(notices)('%s stays among paragraphs', (_, line) => {
    expect(left([HEAD, FIRST, line, SECOND, LAST])).toContain(line)
  })

  const OF_ITSELF = 'The Institute is an independent, nonpartisan organization.'
  test('what a site says of itself goes below the news only', () => {
    expect(left([HEAD, ...NEWS, 'Share this article', OF_ITSELF])).not.toContain(OF_ITSELF)
    expect(left([HEAD, FIRST, 'Advertisement', OF_ITSELF, SECOND, LAST])).toContain(OF_ITSELF)
  })

  const news: [string, string][] = [
    [
      'a plea of a minister',
      'We will keep our word and you will see the peace that we have all been waiting for.',
    ],
    [
      'a rule for sites',
      'Sites must take the content down within a day, the court said, or their owners face a fine.',
    ],
    ['an appeal in quotes', '“Download our app and read the articles,” his page tells you.'],
  ]
  test.each(news)('%s stays below an advert', (_, line) => {
    expect(left([HEAD, FIRST, 'Advertisement', line, SECOND, LAST])).toContain(line)
  })
})

describe('the foot', () => {
  const goes: [string, string[]][] = [
    ['an agency’s signature', ['(AFP)']],
    ['two agencies’ signature', ['(AP/dpa)']],
    ['who owns the page', ['© Crown copyright']],
    [
      'a second date',
      [
        '(This story has not been edited by our staff and comes from a feed.)',
        'First Published: August 27, 2016',
      ],
    ],
  ]
  test.each(goes)('%s goes', (_, foot) =>
    expect(left([HEAD, '26 August 2016', ...NEWS, ...foot])).toEqual([HEAD, '26 August 2016', ...NEWS]),
  )

  test('the only date stays', () => {
    expect(left([HEAD, ...NEWS, 'Share this article', 'Published August 27, 2016'])).toContain(
      'Published August 27, 2016',
    )
  })

  test('a note under the heading of a note goes, whatever stands below', () => {
    const note = [
      'About the Author',
      'Jane Doe is a senior fellow. She wrote two books.',
      'The Institute takes no position on any of these policies.',
    ]
    expect(left([HEAD, ...NEWS, ...note])).toEqual([HEAD, ...NEWS, note[2]])
  })
})
