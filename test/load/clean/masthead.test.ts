/** What stands above a headline, what was never meant to be read, and the form below the text. */

import { describe, expect, test } from 'vitest'
import { FIRST, HEAD, kept, LAST, ruleOf, SECOND } from './pages.ts'

const NEWS = [HEAD, FIRST, SECOND, LAST]

describe('above the headline', () => {
  const gone: [string, string[]][] = [
    ['a site’s name of one word', ['Planetnet']],
    ['a site’s name of two words', ['Planet Today']],
    ['a bar of a local station', ['Watch Live', 'Weather', 'Contests', '64°', 'Springfield, MO']],
    [
      'an appeal above a menu',
      ['Support The Planet', 'Open to all, paid by those who read it', 'Sign in', 'Search jobs'],
    ],
    [
      'a name and its motto above a menu',
      ['The Planet', 'Independent News From Everywhere', 'News', 'Opinion', 'Support us'],
    ],
    [
      'a motto above a menu and an advert',
      [
        'PLANETWIRE',
        'News They Would Not Print',
        'Home | Archives | Staff | Store',
        'Silver for all - Click Here!',
      ],
    ],
    ['a row of sections', ['TURKEY, WORLD, MIDDLE EAST']],
    ['the kind of document', ['Home > World', 'Press release']],
    ['a greeting', ['Welcome to the Ministry. It is yours.']],
    ['the number of a document', ['SG/SM/21871']],
    ['a menu that ran together', ['FinancialGovernment SolutionsLegalPlanet News AgencyRisk Management']],
    ['a trail of a section', ['News|The War']],
    ['a site’s emblem', ['News Nation Logo']],
    ['the name of a picture’s file', ['iraq-forces-mosul-17-10-16']],
    ['a trail of several words', ['Business News›News›Politics and Nation']],
    [
      'headlines in one line',
      ['Truce holds in Homs • Aid reaches the north • Leaders meet in Paris • Markets fall in Moscow'],
    ],
  ]
  test.each(gone)('%s goes', (_, lines) => expect(kept([...lines, ...NEWS])).toEqual(NEWS))

  const stays: [string, string[]][] = [
    ['a short headline above a sentence', ['Syria Talks', FIRST, SECOND, LAST]],
    ['a person’s name', ['Robert Miller', HEAD, FIRST, LAST]],
    [
      'whom the author works for',
      [HEAD, 'By Jane Doe', 'Planet News', '26 August 2016', FIRST, SECOND, LAST],
    ],
    ['a date', ['26 August 2016', HEAD, FIRST, LAST]],
    ['an emblem in a headline', ['Rebels unveil a new logo', FIRST, LAST]],
    ['an agency', ['Reuters', HEAD, FIRST, LAST]],
    ['a headline above its share bar', [HEAD, 'Aid convoys wait at the Turkish border', FIRST, LAST]],
    ['names that are written as one word', ['Envoys of McDonald and WikiLeaks meet DeVos', FIRST, LAST]],
  ]
  test.each(stays)('%s stays', (_, lines) => expect(kept(lines)).toEqual(lines))

  test('counts beside the headline go, a year stays', () =>
    expect(kept([HEAD, '119', '011830', '2016', FIRST])).toEqual([HEAD, '2016', FIRST]))

  test('a short headline between a site’s name and a ruler stays', () =>
    expect(kept(['Planet Today', 'Senior rebel leader killed', '-', FIRST, LAST])).toEqual([
      'Senior rebel leader killed',
      FIRST,
      LAST,
    ]))

  test('a headline above a share bar and a deck stays', () =>
    expect(kept([HEAD, 'Share', 'Print', 'Aid convoys wait at the Turkish border', FIRST, LAST])).toContain(
      HEAD,
    ))

  test('between the page’s own title and the headline, the site’s name goes', () =>
    expect(kept([`${HEAD} – Planet News`, 'Planet News', 'All there is to know', ...NEWS])).toEqual([
      `${HEAD} – Planet News`,
      ...NEWS,
    ]))

  test('a caption with its agency in brackets stays between two headlines', () =>
    expect(kept([HEAD, 'The envoy in Geneva. (SPA)', 'Follow', ...NEWS])).toEqual([
      HEAD,
      'The envoy in Geneva. (SPA)',
      ...NEWS,
    ]))

  test('a section’s name goes where a date follows it', () =>
    expect(kept([HEAD, 'Russian Politics & Diplomacy', 'May 16, 14:25 UTC+3', FIRST])).toEqual([
      HEAD,
      'May 16, 14:25 UTC+3',
      FIRST,
    ]))

  test('a label below a long deck goes where a date follows it', () => {
    const deck =
      'The envoy opened a round of talks on Monday in the presence of diplomats from four countries.'
    expect(kept([HEAD, deck, '- World', '- Published Date: 04:21 | 16 September 2019', FIRST])).not.toContain(
      '- World',
    )
  })
})

describe('code that was printed as text', () => {
  test.each([
    "cnxps.cmd.push(function () { cnxps({ playerId: '36af' }).render('4c4d'); });",
    'var ad = document.getElementById("ad"); ad.style.display = "none";',
    '.byline { font-size: 12px; }',
    '@font-face {',
    'font-weight: 300;',
    '}',
  ])('%s', (line) => expect(ruleOf(line)).toMatch(/^(?:code|separator)$/))
  test.each([
    'The ministry said (in a note; dated May 4) that the strikes (all of them) had stopped.',
    'He was vague about the function (and the price) of the system.',
    'Three died: two boys; one girl.',
  ])('news: %s', (line) => expect(ruleOf(line)).toBeNull())
})

describe('the form for comments', () => {
  const form = [
    'Add new comment',
    'Warning',
    'Please refrain from adding links. This site is moderated and comments with bad links are rejected.',
    'Plain text',
    '• No HTML tags allowed.',
    'Image CAPTCHA',
    'Enter the characters shown in the image.',
  ]
  test('goes with its fields', () => expect(kept([...NEWS, ...form])).toEqual(NEWS))
  test('goes with what a reader wrote', () =>
    expect(kept([...NEWS, 'One Comment on “Talks Resume”', '1. Brittius says:', 'Well said.'])).toEqual(NEWS))
  test('is none when the report goes on', () => {
    const going = [
      'Leave a comment',
      `${LAST} Nobody knew who would come to the meeting, which was held on a boat.`,
    ]
    expect(kept([...NEWS, ...going])).toEqual([...NEWS, going[1]])
  })
  test('is none without fields', () =>
    expect(kept([...NEWS, 'Comments', 'The envoy left the city on Friday.'])).toContain(
      'The envoy left the city on Friday.',
    ))
})

describe('the last lines', () => {
  const gone: [string, string[]][] = [
    ['who reported from where', ['Al-Haj reported from Sanaa, Yemen.']],
    ['several who did', ['Associated Press writers Jane Doe and John Roe reported from Geneva and Beirut.']],
    [
      'a signature and what it is about',
      ['Author: Editor', 'Editor stands for many sites and hopes to help.'],
    ],
    ['a source’s link', ['Source link']],
    ['pages', ['1 2 3 >>']],
    ['the owner', ['© PLANET PUBLISHING PVT LTD.']],
    ['a digest', ['A weekly digest of the biggest stories, featuring briefs and opinions. Every Friday.']],
    ['an app', ['Download The Planet News App for Latest News.']],
    [
      'links with bullets',
      [
        '- Leader apologizes for attacks on migrants',
        '- Pentagon chief will defend the order',
        '- No breakthrough as two leaders talk',
      ],
    ],
    [
      'an appeal that asks a favour',
      [
        'Since you’re here …',
        '… we have a small favour to ask. Our journalism takes time and money.',
        'If everyone who reads our reporting helped fund it, our future would be secure.',
      ],
    ],
  ]
  test.each(gone)('%s goes', (_, lines) => expect(kept([...NEWS, ...lines])).toEqual(NEWS))

  const stays: [string, string[]][] = [
    ['who reported from where in the news', ['Jane Doe, who reported from Aleppo, was among the dead.']],
    ['shelling that was reported', ['Heavy shelling was reported from the east of the city.']],
    [
      'a list that the text leads up to',
      [
        'The envoy named three aims of the new round of talks:',
        '- Aid must at last reach the east of Aleppo',
        '- Prisoners must be freed by both of the sides',
        '- Talks must go on in Geneva and in Astana',
      ],
    ],
    ['a digest in the news', ['A daily digest of state media was read out to the prisoners, they said.']],
    ['an app in the news', ['Download the app, the ministry told citizens, or stay at home.']],
  ]
  test.each(stays)('%s stays', (_, lines) => expect(kept([...NEWS, ...lines])).toEqual([...NEWS, ...lines]))
})
