import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../web/src/address.ts'
import {
  articlesAnytime,
  eventsAnytime,
  graphOf,
  placesOf,
  quotesOf,
} from '../../../web/src/pictures/scope.ts'

const list = readAddress(
  '/articles?person=kerry&person=lavrov&q=talks&search_in=title&from=2016&to=2017&date_field=event&sort=oldest&limit=5&cursor=x',
)

describe('what is asked for the articles of a list', () => {
  it.each([
    ['the list at all times', articlesAnytime(list), 'person=kerry&person=lavrov&q=talks&search_in=title'],
    [
      'its places, which are searched by name',
      placesOf(list),
      'person=kerry&person=lavrov&from=2016&to=2017&date_field=event',
    ],
    [
      'who is named with whom',
      graphOf(list),
      'person=kerry&person=lavrov&q=talks&from=2016&to=2017&date_field=event',
    ],
    ['quotes', quotesOf(list), 'person=kerry&person=lavrov&q=talks&from=2016&to=2017&date_field=event'],
  ])('%s', (_, query, expected) => {
    expect(String(query)).toBe(expected)
  })

  it.each([
    [
      'the same names',
      '/articles?person=kerry&exclude_place=geneva&language=en',
      'person=kerry&exclude_place=geneva&language=en',
    ],
    ['no filter', '/articles', ''],
    ['time alone, which events are not narrowed by', '/articles?from=2016&to=2016', ''],
    ['words, which events have in their titles only', '/articles?person=kerry&q=talks', null],
    ['a role, which events have not', '/articles?person=kerry&role=speaker', null],
  ])('events: %s', (_, address, expected) => {
    expect(eventsAnytime(readAddress(address))?.toString() ?? null).toBe(expected)
  })
})
