/** The scoring rules, case by case. */

import { describe, expect, test } from 'vitest'
import type { Gold, GoldEvent } from '../../bench/gold.ts'
import {
  addScores,
  type Found,
  type FoundEvent,
  rates,
  scoreArticle,
  scoreEvents,
  scoreNames,
} from '../../bench/score.ts'

const GOLD: Gold = {
  title: 'Truce ‘near’ – Kerry',
  author: null,
  published: '2016-08-26',
  boilerplate_lines: [0, 4],
  people: [],
  places: [],
  optional_people: [],
  optional_places: [],
  events: [],
}
const FOUND: Found = {
  removedLines: [0, 4],
  title: "TRUCE  'near' – Kerry",
  author: null,
  published: '2016-08-26',
  given: { title: null, author: null, published: null },
  people: [],
  places: [],
  events: [],
}
const RIGHT = { right: 1, wrong: 0, missed: 0 }
const WRONG = { right: 0, wrong: 1, missed: 1 }
const named = (...names: string[]) => ({ names })

describe('fields', () => {
  const cases: [string, Partial<Gold>, Partial<Found>, 'title' | 'author' | 'published', object][] = [
    ['a title but for case, quote marks and spaces', {}, {}, 'title', RIGHT],
    ['another title', {}, { title: 'Truce' }, 'title', WRONG],
    ['a title that is not there', { title: null }, { title: 'Truce' }, 'title', WRONG],
    [
      'a title that only metadata has',
      { title: null },
      { title: 'T', given: { title: 'T', author: null, published: null } },
      'title',
      RIGHT,
    ],
    ['no author where there is none', {}, {}, 'author', RIGHT],
    ['no author where there is one', { author: 'Jane Doe' }, {}, 'author', WRONG],
    ['the month alone', {}, { published: '2016-08' }, 'published', WRONG],
  ]
  test.each(cases)('%s', (_, gold, found, field, expected) => {
    expect(scoreArticle({ ...GOLD, ...gold }, { ...FOUND, ...found }, true)[field]).toEqual(expected)
  })
  test('a date that was given is not scored', () => {
    expect(scoreArticle(GOLD, FOUND, false).published).toBeNull()
  })
  test('boilerplate is counted by line', () => {
    expect(scoreArticle(GOLD, { ...FOUND, removedLines: [0, 5] }, true).boilerplate).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    })
  })
})

describe('names', () => {
  const kerry = { name: 'John Kerry', surfaces: ['John Kerry', 'Kerry'] }
  const assad = { name: 'Bashar al-Assad', surfaces: ['Bashar Assad', 'Assad'] }
  const britain = { name: 'United Kingdom', surfaces: ['UK'], attributive_only: true }
  const cases: [string, string[][], string[], object][] = [
    [
      'by name and by a surface of two words, without accents and case',
      [['JOHN KERRY'], ['X', 'Bashar Ássad']],
      [],
      { right: 2, wrong: 0, missed: 0 },
    ],
    ['a surname alone is not enough', [['Kerry']], [], { right: 0, wrong: 1, missed: 2 }],
    [
      'attributive and optional names count neither way',
      [['United Kingdom'], ['Minsk']],
      ['Minsk'],
      { right: 0, wrong: 0, missed: 2 },
    ],
    ['nothing found', [], [], { right: 0, wrong: 0, missed: 2 }],
  ]
  test.each(cases)('%s', (_, found, optional, expected) => {
    expect(
      scoreNames(
        [kerry, assad, britain],
        optional,
        found.map((names) => named(...names)),
      ),
    ).toEqual(expected)
  })
})

describe('events', () => {
  const gold: GoldEvent = { type: 'talks', date: '2016-08', place: 'Geneva', participants: ['Russia'] }
  const event: FoundEvent = {
    type: 'talks',
    startOn: '2016-08-26',
    endOn: '2016-08-26',
    place: named('Geneva'),
    participants: [],
  }
  const cases: [string, Partial<GoldEvent>, Partial<FoundEvent>, number][] = [
    ['type, date inside the month, place', {}, {}, 1],
    ['a common participant instead of the place', {}, { place: null, participants: [named('Russia')] }, 1],
    ['another type', {}, { type: 'visit' }, 0],
    ['another month', {}, { startOn: '2016-09-01', endOn: '2016-09-01' }, 0],
    ['no date on one side', {}, { startOn: null, endOn: null }, 0],
    ['no date on both sides', { date: null }, { startOn: null, endOn: null }, 1],
    ['neither place nor participant', {}, { place: named('Vienna') }, 0],
    ['no place on both sides is no common place', { place: null, participants: [] }, { place: null }, 0],
  ]
  test.each(cases)('%s', (_, wanted, found, right) => {
    expect(scoreEvents([{ ...gold, ...wanted }], [{ ...event, ...found }])).toEqual({
      right,
      wrong: 1 - right,
      missed: 1 - right,
    })
  })
  test('one found event answers one gold event', () => {
    expect(scoreEvents([gold, gold], [event])).toEqual({ right: 1, wrong: 0, missed: 1 })
  })
})

test('totals add up counts, and rates follow from them', () => {
  const one = scoreArticle(GOLD, FOUND, true)
  const total = addScores([one, scoreArticle(GOLD, { ...FOUND, removedLines: [] }, true)])
  expect(total.boilerplate).toEqual({ right: 2, wrong: 0, missed: 2 })
  expect(rates(total.boilerplate!)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  expect(rates({ right: 0, wrong: 0, missed: 0 }).f1).toBe(1)
})
