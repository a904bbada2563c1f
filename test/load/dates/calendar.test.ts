import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  monthRange,
  overlap,
  partsOf,
  weekday,
  weekRange,
  yearRange,
} from '../../../src/load/dates/calendar.ts'

/** Days of the years 1–9999 as numbers. */
const anyNumber = fc.integer({ min: -719_162, max: 2_932_896 })

describe('a day is a day of the calendar', () => {
  test.each([
    ['29 February in a leap year', [2016, 2, 29], '2016-02-29'],
    ['no 29 February in other years', [2015, 2, 29], null],
    ['a century is no leap year', [1900, 2, 29], null],
    ['every fourth century is', [2000, 2, 29], '2000-02-29'],
    ['no 31 November', [2016, 11, 31], null],
    ['no month 13', [2016, 13, 1], null],
    ['years have four digits', [476, 9, 4], '0476-09-04'],
  ] as const)('%s', (_sentence, [year, month, day], expected) => {
    expect(dayOf(year, month, day)).toBe(expected)
  })

  it('reads back only what is written in full', () => {
    expect(partsOf('2016-08-26')).toEqual({ year: 2016, month: 8, day: 26 })
    for (const text of ['2016-8-26', '2016-08', '2016-02-30', '', '2016-08-26T00:00'])
      expect(partsOf(text)).toBeNull()
  })
})

describe('arithmetic', () => {
  test.each([
    ['over the end of a month', '2016-08-31', 1, '2016-09-01'],
    ['over the end of a year, backwards', '2017-01-01', -1, '2016-12-31'],
    ['over a leap day', '2016-02-28', 1, '2016-02-29'],
    ['over the end of February', '2015-02-28', 1, '2015-03-01'],
    ['stays put at the end of the calendar', '9999-12-31', 1, '9999-12-31'],
  ] as const)('%s', (_sentence, day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it('counts from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2000-03-01')).toBe(11_017)
    expect(() => dayNumber('yesterday')).toThrow(RangeError)
  })

  it('knows weekdays', () => {
    expect(weekday('2016-08-26')).toBe(4)
    expect(weekday('1969-12-28')).toBe(6)
    expect(weekRange('2016-08-28')).toEqual({ startOn: '2016-08-22', endOn: '2016-08-28' })
    expect(weekRange('2016-08-22', -1)).toEqual({ startOn: '2016-08-15', endOn: '2016-08-21' })
  })

  it('lets months run over into other years', () => {
    expect(monthRange(2016, 13)).toEqual({ startOn: '2017-01-01', endOn: '2017-01-31' })
    expect(monthRange(2016, 0)).toEqual({ startOn: '2015-12-01', endOn: '2015-12-31' })
    expect(monthRange(2016, 2)?.endOn).toBe('2016-02-29')
    expect(yearRange(0)).toBeNull()
  })

  it('overlaps where a day is shared', () => {
    const august = { startOn: '2016-08-01', endOn: '2016-08-31' }
    expect(overlap(august, { startOn: '2016-08-31', endOn: '2016-09-02' })).toBe(true)
    expect(overlap(august, { startOn: '2016-09-01', endOn: '2016-09-02' })).toBe(false)
  })
})

describe('for every day', () => {
  it('the number and the day are each other’s opposite', () => {
    fc.assert(fc.property(anyNumber, (number) => dayNumber(dayFromNumber(number) ?? '') === number))
  })

  it('agrees with the platform', () => {
    const platform = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10)
    fc.assert(fc.property(anyNumber, (number) => dayFromNumber(number) === platform(number)))
  })

  it('the next day is a weekday on, and no month is longer than it is', () => {
    fc.assert(
      fc.property(
        anyNumber.filter((number) => number < 2_932_896),
        (number) => {
          const day = dayFromNumber(number) ?? ''
          const parts = partsOf(day)
          expect(weekday(addDays(day, 1))).toBe((weekday(day) + 1) % 7)
          expect(parts && parts.day <= daysInMonth(parts.year, parts.month)).toBe(true)
        },
      ),
    )
  })
})
