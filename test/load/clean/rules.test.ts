/** What goes for what it says, and the news that sounds like it and stays. */

import { describe, expect, test } from 'vitest'
import { ruleOf } from './pages.ts'

describe('furniture of newsrooms never seen goes', () => {
  const cases: [string, 'inside' | 'end' | 'top', string, string][] = [
    ['a feed button', 'top', 'RSS Feeds', 'menu'],
    ['a menu button', 'top', 'Left Menu', 'menu'],
    ['a download button', 'top', 'Download', 'share'],
    ['a section with a hash', 'top', '#World News', 'notice'],
    ['a notice of an office', 'top', 'An official website of the United States government', 'notice'],
    ['the number of a release', 'top', 'Release # 20160722-01', 'notice'],
    ['the number of an article', 'top', 'News ID: 19578', 'media'],
    ['a section of two names', 'top', 'World, Asia', 'menu'],
    ['an arrow trail', 'top', 'Iran » Iran', 'menu'],
    ['a fund', 'top', 'Donate to the 95 years appeal', 'appeal'],
    ['the slug of a wire', 'top', 'SYRIA-DAMASCUS-DOUMA-CAPTURING', 'wire code'],
    ['reading time', 'inside', '1 Min Read', 'reading time'],
    ['reading time in words', 'inside', '3 minute read', 'reading time'],
    [
      'an archive note',
      'inside',
      'This is an archived article and the information may be outdated.',
      'legal',
    ],
    ['a share bar glued together', 'inside', 'twitterredditpinterestlinkedintumblrmail', 'share'],
    ['a player', 'inside', 'Video PlayerClose', 'media'],
    ['a player’s clock', 'inside', '0:00 / 2:13', 'media'],
    ['a related link with dots', 'inside', 'Read more ....', 'related'],
    ['a related link elsewhere', 'end', 'Read more at USA Today', 'related'],
    ['standards', 'end', 'Our Standards:The Thomson Reuters Trust Principles.', 'legal'],
    ['a disclaimer', 'end', 'Legal Disclaimer:', 'legal'],
    ['pages', 'end', 'Prev 1 2 3 4 5 6 7 8 9 10 Next   >>|', 'media'],
    ['pages in brackets', 'end', '【1】 【2】 【3】', 'media'],
    ['an archive number', 'end', '010020070750000000000000011100001371134191', 'media'],
    ['key words', 'end', 'KEY WORDS: Syria', 'tags'],
    ['places as tags', 'end', 'Location: Afghanistan, Kabol, Kabul', 'tags'],
    ['who reported', 'end', 'Reporting by Jane Doe and John Roe; Editing by Ann Poe', 'credits'],
    ['a limit', 'end', 'You have reached the free limit.', 'sign-up'],
    ['a wall', 'end', 'Subscribe to continue reading.', 'sign-up'],
    ['a blog’s share prompt', 'end', 'Share this:', 'share'],
    ['a blog’s like button', 'end', 'Like Loading...', 'share'],
    [
      'rules for comments',
      'end',
      'Please adhere to our commenting policy to avoid being banned.',
      'comments',
    ],
    ['a form', 'end', 'Please enter your comment!', 'comments'],
    [
      'a syndicated text',
      'end',
      '(This story has not been edited by our staff and comes from a feed.)',
      'legal',
    ],
    ['where it appeared', 'end', 'The post Talks Resume appeared first on The Planet.', 'origin'],
  ]
  test.each(cases)('%s (%s): %s', (_, place, line, rule) => expect(ruleOf(line, place)).toBe(rule))
})

describe('news stays that sounds like furniture', () => {
  const cases: [string, string][] = [
    ['a phrase of sport', 'Home / away patterns matter little.'],
    ['a burden', 'Share this burden'],
    [
      'an article of faith',
      'This article of faith was first published in 1848 and has been in print ever since.',
    ],
    ['a number', '7,000'],
    ['a year', '2016'],
    ['comments of a minister', 'Comments by the minister angered Ankara.'],
    ['common ground', 'More in common than they admit'],
    ['a weekday', 'More on Friday'],
    ['support that is shouted', 'Support grew.'],
    ['plain need', 'We need your help, he told the crowd in Aleppo.'],
    ['a gift in the news', 'Your donation to the White Helmets helps us rescue people, said the group.'],
    ['the sky', 'Watch the skies'],
    ['a photo', 'Photo of the boy shocked the world.'],
    ['an unknown place', 'Location: unknown'],
    ['a section of a law', 'Section 702 of the law expires in December.'],
    ['a leaflet', 'Join us today and be free, the leaflet read'],
    ['a road', 'You can share this road with the army, or leave.'],
    ['a land', 'If you want peace, prepare to share this land.'],
    ['a posting', 'Posted in Kabul since 2012'],
    ['a report that damns', 'Disclaimer aside, the report is damning.'],
    ['reports of state media', 'Reporting by state media could not be verified.'],
    ['rights', 'All rights reserved for the victors'],
    ['a website in the news', 'An official website of the rebels went dark, activists said.'],
    ['minutes', 'Minutes later, a second bomb went off.'],
    ['an end', 'End of an era'],
    ['capitals', 'US-RUSSIA TALKS'],
    ['a headline word', 'Analysis: what now for Assad?'],
    ['a source', 'Source: a senior official in Damascus'],
    ['a place to search', 'Search goes on for survivors'],
    ['a correction', '(This version of the story corrects the spelling of the envoy’s name)'],
  ]
  test.each(cases)('%s: %s', (_, line) => expect(ruleOf(line)).toBeNull())
})
