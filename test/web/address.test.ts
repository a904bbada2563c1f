import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleAt, hrefOf, idIn, inTime, pathOf, plus, readAddress } from '../../web/src/address.ts'
import { pageOf } from '../../web/src/kinds.ts'

const lastPart = (href: string) => readAddress(href).path.split('/').at(-1) ?? ''

describe('the id in an address', () => {
  it.each([
    ['is what was written there', 'caf%C3%A9', 'café'],
    ['stands as it is where it is not written as addresses are', '100%', '100%'],
    ['stands as it is where it is cut off', '%E0%A4%A', '%E0%A4%A'],
  ])('%s', (_, part, id) => {
    expect(idIn(part)).toBe(id)
  })

  it('comes back from the page of any record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(idIn(lastPart(hrefOf(pageOf('person', id))))).toBe(id)
      }),
    )
  })
})

describe('the page of an article', () => {
  it('remembers what it was found by, and not how or where the list was shown', () => {
    const { query } = readAddress('/articles?person=x&limit=5&format=csv&csv_safe=true&cursor=c')
    expect(pathOf(articleAt('a/b', query))).toBe('/articles/a%2Fb?person=x')
  })
})

describe('a list in time', () => {
  it.each([
    ['is bound', '/articles?q=a&offset=20', ['2016', '2017'], '/articles?q=a&from=2016&to=2017'],
    ['is bound on one side', '/articles?to=2017', ['2016', ''], '/articles?from=2016'],
    [
      'is bound by other days',
      '/articles',
      ['2016', '2016', 'event'],
      '/articles?from=2016&to=2016&date_field=event',
    ],
    ['is bound by no days', '/articles?from=2016&date_field=event', ['', '', 'event'], '/articles'],
    [
      'is bound by days of publication again',
      '/articles?from=2015&date_field=event',
      ['2016', ''],
      '/articles?from=2016',
    ],
  ] as const)('%s', (_, list, [from, to, field], bound) => {
    expect(pathOf(inTime(readAddress(list), from, to, field))).toBe(bound)
  })
})

describe('parameters with others in their place', () => {
  it('leave those they were made of as they are', () => {
    const { query } = readAddress('/articles?person=x&person=y&limit=5')
    expect(String(plus(query, { limit: 0, facet: 'person' }))).toBe('person=x&person=y&limit=0&facet=person')
    expect(String(query)).toBe('person=x&person=y&limit=5')
  })
})
