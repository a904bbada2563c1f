import { describe, expect, it } from 'vitest'
import { axisLabels } from '../../../web/src/pictures/timeline/axis.ts'
import {
  type Bar,
  barInWords,
  barsOf,
  chosenBars,
  rangeOf,
  summaryOf,
} from '../../../web/src/pictures/timeline/bars.ts'
import { spanLabel, spansOf } from '../../../web/src/pictures/timeline/spans.ts'

const bucket = (value: string, count: number, from = value, to = value) => ({
  value,
  label: value,
  count,
  url: `/articles?from=${from}&to=${to}&facet=published_at&interval=year`,
})
const years = { interval: 'year', every: 1 } as const
const bars = barsOf([bucket('2014', 1), bucket('2016', 3)], [bucket('2011', 9), bucket('2016', 2)], years)

describe('bars', () => {
  it('stand for every stretch between the first and the last article, with the events of that time', () => {
    expect(bars.map(({ label, articles, events }) => [label, articles, events])).toEqual([
      ['2014', 1, 0],
      ['2015', 0, 0],
      ['2016', 3, 2],
    ])
  })

  it('hold several years where the step does', () => {
    const decades = barsOf([bucket('1989', 1), bucket('1991', 2), bucket('1999', 4)], [], {
      interval: 'year',
      every: 10,
    })
    expect(decades.map(({ from, to, articles }) => [from, to, articles])).toEqual([
      ['1980-01-01', '1989-12-31', 1],
      ['1990-01-01', '1999-12-31', 6],
    ])
  })

  it('are none where no article has a date', () => {
    expect(barsOf([], [bucket('2016', 2)], years)).toEqual([])
  })

  it('say themselves', () => {
    expect(bars.map((bar) => barInWords(bar, true))).toEqual([
      '2014: 1 article, 0 events',
      '2015: 0 articles, 0 events',
      '2016: 3 articles, 2 events',
    ])
    expect(barInWords(bars[0] as Bar, false)).toBe('2014: 1 article')
  })
})

describe('the chosen bars', () => {
  it.each([
    ['a year', '2015', '2015', [1, 1]],
    ['a day of a year', '2016-08-26', '2016-08-26', [2, 2]],
    ['from a year on', '2015', null, [1, 2]],
    ['up to a month', null, '2015-03', [0, 1]],
    ['all of them and more', '1990', '2020', [0, 2]],
    ['a time before all of them', null, '1990', null],
    ['a time after all of them', '2020', null, null],
    ['nothing', null, null, null],
  ])('%s', (_, from, to, range) => {
    expect(chosenBars(bars, from, to)).toEqual(range)
  })

  it('are a range from the earlier to the later, whichever was touched first', () => {
    expect(rangeOf(bars, 2, 1)).toEqual({ from: '2015', to: '2016' })
    expect(rangeOf(bars, 0, 7)).toBeNull()
  })
})

describe('the summary', () => {
  it.each([
    ['several bars', bars, 4, '4 articles from 2014 to 2016; most in 2016: 3.'],
    [
      'bars of which none is the highest',
      barsOf([bucket('2014', 2), bucket('2016', 2)], [], years),
      4,
      '4 articles from 2014 to 2016.',
    ],
    ['one bar', bars.slice(0, 1), 1, '1 article in 2014.'],
    ['no bar', [], 0, ''],
  ])('%s', (_, of, total, words) => {
    expect(summaryOf(of, total)).toBe(words)
  })
})

describe('labels of the axis', () => {
  const months = spansOf({ from: '2012-11-01', to: '2017-12-31' }, { interval: 'month', every: 1 }).map(
    (span) => ({
      ...span,
      label: spanLabel(span, { interval: 'month', every: 1 }),
      articles: 1,
      events: 0,
    }),
  )

  it.each([
    ['every month where there is room', 120, 62, 'November 2012'],
    ['years where there is less; the two months of the first give way', 10, 5, '2013'],
    ['some years where there is little', 3, 2, '2014–15'],
  ])('%s', (_, band, count, first) => {
    const labels = axisLabels(months, band)
    expect([labels.length, labels[0]?.text]).toEqual([count, first])
  })

  it('choose all that they stand for', () => {
    expect(axisLabels(months, 10)[0]?.span).toEqual({ from: '2013', to: '2013' })
  })
})
