import { describe, expect, it } from 'vitest'
import { spanInWords } from '../../../web/src/parts/dates.ts'
import { coordinatesOf, counted, languageInWords, monthsOf, whenOf } from '../../../web/src/parts/words.ts'

/** Releases of Intl differ in the spaces around a dash. */
const plain = (text: string) => text.replace(/\s*–\s*/g, '–')

describe('words of a page', () => {
  const rows: [string, string, string][] = [
    ['one is one', counted(1, 'article'), '1 article'],
    ['many are grouped by thousands', counted(40_361, 'person', 'people'), '40,361 people'],
    ['days of one month name it once', spanInWords('2017-05-22', '2017-05-28'), '22–28 May 2017'],
    ['one day is one day', spanInWords('2017-05-22', '2017-05-22'), '22 May 2017'],
    ['a span of unlike days shows both', spanInWords('2015', '2017-05-22'), '2015–22 May 2017'],
    ['a span that runs backwards is shown as it is', spanInWords('2017', '2015'), '2017–2015'],
    ['no span is empty', spanInWords(null, null), ''],
    ['months go from to', monthsOf('2015-01-14', '2017-06-02'), 'January 2015 to June 2017'],
    ['one month is one month', monthsOf('2017-06-01', '2017-06-02'), 'June 2017'],
    ['years stay years', monthsOf('2015', '2017-06-02'), '2015 to June 2017'],
    ['degrees have sides', coordinatesOf(-36.2, 37.126), '36.20° S, 37.13° E'],
  ]
  it.each(rows)('%s', (_, is, expected) => {
    expect(plain(is)).toBe(expected)
  })

  const events: [string, Parameters<typeof whenOf>[0], string][] = [
    ['a day', { start_on: '2016-08-26', end_on: '2016-08-26', precision: 'day' }, '26 August 2016'],
    ['a month', { start_on: '2016-08-01', end_on: '2016-08-31', precision: 'month' }, 'August 2016'],
    ['a year', { start_on: '2016-01-01', end_on: '2016-12-31', precision: 'year' }, '2016'],
    ['no day', { start_on: null, end_on: null, precision: 'unknown' }, 'No date given'],
  ]
  it.each(events)('an event of %s is told no more exactly', (_, event, expected) => {
    expect(whenOf(event)).toBe(expected)
  })
})

describe('a language in words', () => {
  it.each([
    ['en', 'English'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['und', null],
    ['no language', 'no language'],
  ])('%s', (tag, expected) => expect(languageInWords(tag)).toBe(expected))
})
