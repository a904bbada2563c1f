import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayFromNumber } from '../../src/load/dates/calendar.ts'
import { findDates } from '../../src/load/dates.ts'

/** What is found, written "span = first day [.. last day] precision". */
function found(body: string, published: string | null): string[] {
  return findDates(body, published).map(({ text, startOn, endOn, precision }) => {
    const days = startOn === endOn ? startOn : `${startOn}..${endOn}`
    return `${text} = ${days} ${precision}`
  })
}

const FRIDAY = '2016-08-26'

describe('seen from the day of publication', () => {
  test.each([
    ['a weekday is the latest one', 'Agencies reported Tuesday.', FRIDAY, ['Tuesday = 2016-08-23 day']],
    [
      'the weekday of publication is that day',
      'They met in Geneva Friday.',
      FRIDAY,
      ['Friday = 2016-08-26 day'],
    ],
    ['the next weekday is after publication', 'next Friday', FRIDAY, ['next Friday = 2016-09-02 day']],
    ['the last weekday is before publication', 'last Friday', FRIDAY, ['last Friday = 2016-08-19 day']],
    ['what will be is still to come', 'They will meet Tuesday.', FRIDAY, ['Tuesday = 2016-08-30 day']],
    ['what was said is over', 'Aid will come, he said Tuesday.', FRIDAY, ['Tuesday = 2016-08-23 day']],
    [
      'a weekday beside a date is part of it',
      'On Monday 19 December it met.',
      '2016-12-23',
      ['Monday 19 December = 2016-12-19 day'],
    ],
    [
      'a date in brackets says which day today is',
      'today (23 December)',
      '2016-12-24',
      ['today (23 December) = 2016-12-23 day'],
    ],
    [
      'overnight is yesterday and today',
      'struck overnight.',
      FRIDAY,
      ['overnight = 2016-08-25..2016-08-26 day'],
    ],
    [
      'half a year counts',
      '5 1/2 years ago',
      '2016-03-01',
      ['5 1/2 years ago = 2010-01-01..2010-12-31 year'],
    ],
    ['a duration is no date', 'after 5 1/2 years of war', FRIDAY, []],
    [
      'earlier this month ends today',
      'earlier this month',
      FRIDAY,
      ['earlier this month = 2016-08-01..2016-08-26 month'],
    ],
    [
      'later this month begins today',
      'later this month',
      FRIDAY,
      ['later this month = 2016-08-26..2016-08-31 month'],
    ],
    ['the weekend is the last one', 'over the weekend', FRIDAY, ['the weekend = 2016-08-20..2016-08-21 day']],
    [
      'the weekend, said on a Sunday, is that one',
      'over the weekend',
      '2016-08-28',
      ['the weekend = 2016-08-27..2016-08-28 day'],
    ],
    [
      'days later count from the day last spoken of',
      'on 3 May. Two days later, he left.',
      FRIDAY,
      ['3 May = 2016-05-03 day', 'Two days later = 2016-05-05 day'],
    ],
    ['days later than nothing', 'Two days later, he left.', FRIDAY, []],
    [
      'by telephone on Monday is over',
      'They spoke by telephone on Monday.',
      FRIDAY,
      ['Monday = 2016-08-22 day'],
    ],
    ['by Monday is to come', 'They want it by Monday.', FRIDAY, ['Monday = 2016-08-29 day']],
    ['earlier today is today', 'He met him earlier today.', FRIDAY, ['earlier today = 2016-08-26 day']],
    ['yesterday crosses a month', 'yesterday’s bombings', '2016-03-01', ['yesterday = 2016-02-29 day']],
    ['tomorrow crosses a year', 'tomorrow', '2016-12-31', ['tomorrow = 2017-01-01 day']],
    ['late May is its last third', 'in late May.', '2017-06-02', ['late May = 2017-05-21..2017-05-31 month']],
    [
      'mid January with a hyphen',
      'in mid-January',
      '2016-12-30',
      ['mid-January = 2017-01-10..2017-01-20 month'],
    ],
    ['a month is the nearest', 'held in May.', '2017-06-02', ['May = 2017-05-01..2017-05-31 month']],
    [
      'a month just ahead is the coming one',
      'in Geneva in February',
      '2016-12-30',
      ['February = 2017-02-01..2017-02-28 month'],
    ],
    [
      'back in August is over',
      'visit back in August',
      '2016-06-20',
      ['August = 2015-08-01..2015-08-31 month'],
    ],
    [
      'a season is three months',
      'a conference in spring',
      '2016-12-30',
      ['spring = 2017-03-01..2017-05-31 month'],
    ],
    [
      'last summer is the one that is over',
      'until last summer',
      '2016-12-20',
      ['last summer = 2016-06-01..2016-08-31 month'],
    ],
    [
      'last week is Monday to Sunday',
      'Last week they met',
      '2017-06-02',
      ['Last week = 2017-05-22..2017-05-28 day'],
    ],
    [
      'last month of January is December',
      'last month',
      '2017-01-26',
      ['last month = 2016-12-01..2016-12-31 month'],
    ],
    [
      'next month, with a possessive',
      'Ahead of next month’s talks',
      '2017-01-26',
      ['next month = 2017-02-01..2017-02-28 month'],
    ],
    [
      'a month of last year',
      'in September of last year',
      FRIDAY,
      ['September of last year = 2015-09-01..2015-09-30 month'],
    ],
    [
      'a day just ahead is of this year',
      'in Moscow on January 27.',
      '2017-01-26',
      ['January 27 = 2017-01-27 day'],
    ],
    [
      'a day just behind may be of last year',
      'on 30 December',
      '2017-01-03',
      ['30 December = 2016-12-30 day'],
    ],
    ['an abbreviated month', 'on Jan. 27', '2017-01-29', ['Jan. 27 = 2017-01-27 day']],
    ['29 February in a leap year', 'on Feb. 29', '2016-03-05', ['Feb. 29 = 2016-02-29 day']],
    [
      'recent days reach back a week',
      'in recent days',
      FRIDAY,
      ['in recent days = 2016-08-19..2016-08-26 day'],
    ],
    [
      'years ago are the whole year',
      'five years ago',
      FRIDAY,
      ['five years ago = 2011-01-01..2011-12-31 year'],
    ],
    ['days ago are a day', 'two days ago', '2016-03-01', ['two days ago = 2016-02-28 day']],
    [
      'the day before is counted from the day last named',
      'They met Thursday. He spoke the day before.',
      FRIDAY,
      ['Thursday = 2016-08-25 day', 'the day before = 2016-08-24 day'],
    ],
    [
      'later in the day is the same day',
      'yesterday ... Later in the day',
      FRIDAY,
      ['yesterday = 2016-08-25 day', 'Later in the day = 2016-08-25 day'],
    ],
    [
      'the eve of a new year',
      'on the eve of a New Year',
      '2016-12-30',
      ['the eve of a New Year = 2016-12-31 day'],
    ],
  ])('%s', (_sentence, body, published, expected) => {
    expect(found(body, published)).toEqual(expected)
  })
})

describe('with a printed year', () => {
  test.each([
    ['month, day, year', 'the Sept. 11, 2001 attacks', ['Sept. 11, 2001 = 2001-09-11 day']],
    ['day, month, year', 'on 3 March 2016', ['3 March 2016 = 2016-03-03 day']],
    ['weekday, month, day, year', 'Friday, Aug. 26, 2016', ['Friday, Aug. 26, 2016 = 2016-08-26 day']],
    [
      'a range over two months',
      'from 28 March to 2 April 2016',
      ['28 March to 2 April 2016 = 2016-03-28..2016-04-02 day'],
    ],
    [
      'a range over two months, American',
      'March 28 to April 2, 2015',
      ['March 28 to April 2, 2015 = 2015-03-28..2015-04-02 day'],
    ],
    [
      'between two days',
      'between 28 March and 2 April 2016',
      ['28 March and 2 April 2016 = 2016-03-28..2016-04-02 day'],
    ],
    [
      'two days are no range',
      'on 28 March 2016 and 2 April 2016',
      ['28 March 2016 = 2016-03-28 day', '2 April 2016 = 2016-04-02 day'],
    ],
    ['a range of years', 'president from 2007 to 2012', ['2007 to 2012 = 2007-01-01..2012-12-31 year']],
    ['a range of years that runs back', 'from 2012 to 2007', ['2012 = 2012-01-01..2012-12-31 year']],
    ['a decade', 'in the 1990s', ['1990s = 1990-01-01..1999-12-31 year']],
    ['a quarter', 'in the third quarter of 2016', ['third quarter of 2016 = 2016-07-01..2016-09-30 month']],
    ['a range of days', 'on 15-16 November 2015', ['15-16 November 2015 = 2015-11-15..2015-11-16 day']],
    ['a month', 'since September 2015', ['September 2015 = 2015-09-01..2015-09-30 month']],
    [
      'a year',
      'in 2016, and late 2017',
      ['2016 = 2016-01-01..2016-12-31 year', 'late 2017 = 2017-09-01..2017-12-31 year'],
    ],
    ['digits', 'on 2016-02-11', ['2016-02-11 = 2016-02-11 day']],
  ])('%s needs no day of publication', (_sentence, body, expected) => {
    expect(found(body, null)).toEqual(expected)
  })
})

describe('what is no date', () => {
  test.each([
    ['the verb may', 'May he come? May said he may.'],
    ['the verb march', 'They march. March on!'],
    ['the number of a resolution', 'Resolution 2254 and Resolution 2015'],
    ['a length of time', 'after 5 1/2 years, 48-hour pauses and two days'],
    ['an age', 'the man, 27, and a 12-year-old'],
    ['a count', 'of 2000 people'],
    ['a day the month does not have', 'on 31 February 2016 or 2016-13-01'],
    ['a habit', 'every Friday and on Fridays'],
    [
      'a day without a year, where nothing is known of publication',
      'on 27 January, Tuesday, yesterday, in May, last week',
    ],
  ])('%s', (_sentence, body) => {
    expect(found(body, null)).toEqual([])
  })

  it('a weekday, when only the month of publication is known', () => {
    expect(found('Tuesday, in May', '2016-06')).toEqual(['May = 2016-05-01..2016-05-31 month'])
  })
})

describe('for any text', () => {
  const words = fc.constantFrom(
    'Tuesday',
    'next',
    'last',
    'week',
    'month',
    'year',
    'Feb.',
    '29',
    '31',
    'January',
    '2016',
    'in',
    'May',
    'ago',
    'three',
    'days',
    'the',
    'day',
    'before',
    'today',
    '(',
    ')',
    ',',
    'late',
    'of',
    'winter',
    '-',
    'Later',
    'that',
    '\n\n',
    '0001',
  )
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  )
  const day = fc.integer({ min: -719_162, max: 2_932_896 }).map((number) => dayFromNumber(number))
  const published = fc.oneof(
    day,
    fc.constant(null),
    fc.constantFrom('2016-02', '2016', '', 'soon', '2015-02-29'),
  )

  it('spans slice to their text, do not overlap, and start no later than they end', () => {
    fc.assert(
      fc.property(text, published, (body, when) => {
        let last = 0
        for (const { start, end, text: surface, startOn, endOn } of findDates(body, when)) {
          expect(body.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(startOn <= endOn).toBe(true)
          last = end
        }
      }),
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(text, published, (body, when) => {
        expect(findDates(body, when)).toEqual(findDates(body, when))
      }),
    )
  })
})
