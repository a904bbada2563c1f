import { describe, expect, it } from 'vitest'
import { pathOf, readAddress } from '../../../../web/src/address.ts'
import { picturedBy } from '../../../../web/src/pages/records/pictured.ts'

describe('the picture above a list of records', () => {
  const rows: [string, string, string | null][] = [
    ['is of all articles above a whole list', '/places?sort=name', '/articles'],
    [
      'is of the same articles',
      '/places?person=x&exclude_source=y&from=2016',
      '/articles?person=x&exclude_source=y&from=2016',
    ],
    ['is not there in the midst of a list', '/places?offset=20', null],
    ['is not there under filters of names alone', '/places?kind=city', null],
    ['is not there for words', '/quotes?q=hope', null],
    ['takes nobody who took part for somebody who is named', '/events?person=x', null],
    ['is of all articles above all events', '/events?sort=oldest', '/articles'],
  ]
  it.each(rows)('%s', (_, list, articles) => {
    const pictured = picturedBy(readAddress(list))
    expect(pictured && pathOf(pictured)).toBe(articles)
  })
})
