/** The scoring rules, case by case. */

import { describe, expect, test } from 'vitest'
import type { Gold, GoldEvent, GoldQuote } from '../../bench/gold.ts'
import {
  addScores,
  type Found,
  type FoundEvent,
  rates,
  scoreArticle,
  scoreEvents,
  scoreNames,
} from '../../bench/score.ts'
import { type FoundQuote, scoreQuotes, scoreSpeakers } from '../../bench/speech.ts'

const GOLD: Gold = {
  title: 'Truce ‘near’ – Kerry',
  author: null,
  published: '2016-08-26',
  boilerplate_lines: [0, 4],
  people: [],
  places: [],
  organizations: [],
  optional_people: [],
  optional_places: [],
  quotes: [],
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
  organizations: [],
  quotes: [],
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

describe('quotes', () => {
  const kerry = { name: 'John Kerry', surfaces: ['John Kerry', 'Secretary Kerry', 'Kerry'] }
  const said = { text: 'That is a gigantic step for all of us.', speaker: 'John Kerry' }
  const nobody = { text: said.text, speaker: 'org/anonymous: a source' }
  const found = { text: said.text, speaker: named('John Forbes Kerry', 'John Kerry') }
  const cases: [string, GoldQuote[], FoundQuote[], object, object | null][] = [
    ['the same words and person', [said], [found], RIGHT, RIGHT],
    ['words but for the last mark', [said], [{ ...found, text: said.text.slice(0, -1) }], RIGHT, RIGHT],
    ['nine tenths of the words', [said], [{ ...found, text: said.text.slice(3) }], RIGHT, RIGHT],
    ['half of the words', [said], [{ ...found, text: said.text.slice(0, 20) }], WRONG, null],
    ['another person', [said], [{ ...found, speaker: named('Sergei Lavrov') }], RIGHT, WRONG],
    ['nobody for a person', [said], [{ ...found, speaker: null }], RIGHT, WRONG],
    ['nobody for nobody', [nobody], [{ ...found, speaker: null }], RIGHT, RIGHT],
    ['a person for nobody', [nobody], [found], RIGHT, WRONG],
    ['a surface of two words', [said], [{ ...found, speaker: named('Secretary Kerry') }], RIGHT, RIGHT],
    ['one found quotation answers one', [said, said], [found], { right: 1, wrong: 0, missed: 1 }, RIGHT],
    ['no quotations', [], [], { right: 0, wrong: 0, missed: 0 }, null],
  ]
  test.each(cases)('%s', (_, quotes, quoted, words, speakers) => {
    expect(scoreQuotes(quotes, quoted)).toEqual(words)
    expect(scoreSpeakers({ quotes, people: [kerry] }, quoted)).toEqual(speakers)
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
