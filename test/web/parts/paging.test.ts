import { describe, expect, it } from 'vitest'
import { pathOf, readAddress } from '../../../web/src/address.ts'
import { standOf } from '../../../web/src/parts/paging.ts'

describe('where a page of a list stands', () => {
  const rows: [string, string, string | null, [number, number] | null, string | null, string | null][] = [
    ['a list of one page leads nowhere', '/people', null, [1, 20], null, null],
    ['the first page leads on by number', '/people?q=a*', 'C', [1, 20], null, '/people?q=a*&offset=20'],
    [
      'the second leads back to the start',
      '/people?offset=20',
      'C',
      [21, 40],
      '/people',
      '/people?offset=40',
    ],
    [
      'a page in the middle leads both ways',
      '/people?offset=40',
      'C',
      [41, 60],
      '/people?offset=20',
      '/people?offset=60',
    ],
    ['the last page leads back only', '/people?offset=40', null, [41, 60], '/people?offset=20', null],
    [
      'behind the greatest number a cursor leads on',
      '/people?offset=10000',
      'C',
      [10_001, 10_020],
      '/people?offset=9980',
      '/people?cursor=C',
    ],
    [
      'a cursor leads on, and back to the start',
      '/people?cursor=B',
      'C',
      null,
      '/people',
      '/people?cursor=C',
    ],
  ]
  it.each(rows)('%s', (_, path, next_cursor, range, back, next) => {
    const stand = standOf(readAddress(path), { total: 40_361, limit: 20, next_cursor }, 20)
    expect(stand.range).toEqual(range)
    expect([stand.back, stand.next].map((to) => to && pathOf(to))).toEqual([back, next])
  })
})
