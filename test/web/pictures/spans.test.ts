import { describe, expect, it } from 'vitest'
import {
  shortest,
  spanLabel,
  spanOfDate,
  spansOf,
  stepFor,
} from '../../../web/src/pictures/timeline/spans.ts'

const by = (interval: 'day' | 'week' | 'month' | 'quarter' | 'year', every = 1) => ({ interval, every })

describe('the days of a date', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2016-08-26', '2016-08-26', '2016-08-26'],
  ])('%s is from %s to %s', (date, from, to) => {
    expect(spanOfDate(date)).toEqual({ from, to })
  })
})

describe('the shortest words for a span', () => {
  it.each([
    ['whole years', '2015-01-01', '2016-12-31', '2015', '2016'],
    ['whole months', '2015-03-01', '2016-02-29', '2015-03', '2016-02'],
    ['a year and its half', '2015-01-01', '2015-06-30', '2015', '2015-06'],
    ['a week', '2016-08-22', '2016-08-28', '2016-08-22', '2016-08-28'],
    ['a span that ends a year', '2016-12-26', '2016-12-31', '2016-12-26', '2016'],
  ])('%s', (_, from, to, shortFrom, shortTo) => {
    expect(shortest({ from, to })).toEqual({ from: shortFrom, to: shortTo })
  })
})

describe('stretches without a gap', () => {
  it.each([
    ['years', '2015-01-14', '2017-06-02', by('year'), ['2015-01-01', '2016-01-01', '2017-01-01']],
    ['quarters over a new year', '2016-11-30', '2017-02-01', by('quarter'), ['2016-10-01', '2017-01-01']],
    [
      'months, February among them',
      '2016-01-31',
      '2016-03-01',
      by('month'),
      ['2016-01-01', '2016-02-01', '2016-03-01'],
    ],
    ['weeks, which begin on Monday', '2016-08-28', '2016-08-29', by('week'), ['2016-08-22', '2016-08-29']],
    [
      'days over a leap day',
      '2016-02-28',
      '2016-03-01',
      by('day'),
      ['2016-02-28', '2016-02-29', '2016-03-01'],
    ],
    ['decades', '1989-11-09', '2001-09-11', by('year', 10), ['1980-01-01', '1990-01-01', '2000-01-01']],
    [
      'the first years that a date can say',
      '0001-01-01',
      '0012-01-01',
      by('year', 10),
      ['0001-01-01', '0010-01-01'],
    ],
  ])('%s', (_, from, to, step, starts) => {
    const spans = spansOf({ from, to }, step)
    expect(spans.map((each) => each.from)).toEqual(starts)
    for (const [index, { to: last }] of spans.slice(0, -1).entries()) {
      expect(Date.parse(starts[index + 1] ?? '') - Date.parse(last)).toBe(86_400_000)
    }
  })
})

describe('the step of a span', () => {
  it.each([
    ['few articles in three years are years', '2015-01-01', '2017-12-31', 5, 'year', 1],
    ['many articles in three years are months', '2015-01-01', '2017-12-31', 5000, 'month', 1],
    ['as many articles as quarters are quarters', '2015-01-01', '2017-12-31', 13, 'quarter', 1],
    ['many in one year are weeks', '2015-01-01', '2015-12-31', 5000, 'week', 1],
    ['many in a month are days', '2015-03-01', '2015-03-31', 5000, 'day', 1],
    ['one article is its year', '2015-01-01', '2015-12-31', 1, 'year', 1],
    ['two articles far apart are years', '2000-01-01', '2017-12-31', 2, 'year', 1],
    ['centuries are groups of years', '1200-01-01', '2017-12-31', 90_000, 'year', 10],
  ] as const)('%s', (_, from, to, items, interval, every) => {
    expect(stepFor({ from, to }, items, 120)).toEqual({ interval, every })
  })
})

describe('what a stretch is called', () => {
  it.each([
    ['2016-08-26', '2016-08-26', by('day'), '26 August 2016'],
    ['2016-08-22', '2016-08-28', by('week'), 'week of 22 August 2016'],
    ['2016-08-01', '2016-08-31', by('month'), 'August 2016'],
    ['2016-07-01', '2016-09-30', by('quarter'), 'Q3 2016'],
    ['2016-01-01', '2016-12-31', by('year'), '2016'],
    ['2010-01-01', '2019-12-31', by('year', 10), '2010 – 2019'],
  ])('from %s to %s', (from, to, step, label) => {
    // The spaces around the dash are those of the language, thin ones.
    expect(spanLabel({ from, to }, step).replace(/\s/g, ' ')).toBe(label)
  })
})
