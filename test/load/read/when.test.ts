/** Dates of metadata: any usual form, and never a guess. */

import { expect, test } from 'vitest'
import { readDate } from '../../../src/load/read/when.ts'

const cases: [string, string, string | null][] = [
  ['a day', '2016-08-26', '2016-08-26'],
  ['a month', '2016-08', '2016-08'],
  ['a year', '2016', '2016'],
  ['slashes', '2016/08/26', '2016-08-26'],
  ['no zeros', '2016/8/6', '2016-08-06'],
  ['a time in UTC', '2016-08-26T23:30:00Z', '2016-08-26'],
  ['the day as written, not the day in Greenwich', '2016-08-26T23:30:00-07:00', '2016-08-26'],
  ['a time after a space', '2016-08-26 10:00:00.000', '2016-08-26'],
  ['compact', '20160826', '2016-08-26'],
  ['compact with a time', '20160826T101500', '2016-08-26'],
  ['compact to the second', '20160826101500', '2016-08-26'],
  ['RFC 2822', 'Fri, 26 Aug 2016 10:15:00 +0000', '2016-08-26'],
  ['a date of JavaScript', 'Fri Aug 26 2016 10:15:00 GMT+0000 (UTC)', '2016-08-26'],
  ['a date of Unix', 'Fri Aug 26 10:15:00 UTC 2016', '2016-08-26'],
  ['a date of Twitter', 'Fri Aug 26 10:15:00 +0000 2016', '2016-08-26'],
  ['American words', 'August 26, 2016', '2016-08-26'],
  ['American words with a weekday and a time', 'Friday, August 26th, 2016 at 10:15 a.m.', '2016-08-26'],
  ['British words', '26 Aug 2016', '2016-08-26'],
  ['words with hyphens', '26-Aug-2016', '2016-08-26'],
  ['a month in words', 'Aug. 2016', '2016-08'],
  ['day first where nothing else is possible', '26/08/2016', '2016-08-26'],
  ['month first where nothing else is possible', '08/26/2016', '2016-08-26'],
  ['the same either way', '03/03/2016', '2016-03-03'],
  ['what may be two days', '03/04/2016', null],
  ['what may be two days, with points', '03.04.2016', null],
  ['seconds', '1472206500', '2016-08-26'],
  ['milliseconds', '1472206500000', '2016-08-26'],
  ['a day that is none', '2016-02-30', null],
  ['words without a date', 'two days ago', null],
  ['a year of two digits', '26/08/16', null],
  ['nothing', '', null],
]
test.each(cases)('%s: %s', (_, given, expected) => {
  expect(readDate(given)).toBe(expected)
})
