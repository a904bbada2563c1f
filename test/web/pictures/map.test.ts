import { describe, expect, it } from 'vitest'
import { projectionOf, viewOf, WHOLE_WORLD } from '../../../web/src/pictures/map/geometry.ts'
import { shifted, zoomed } from '../../../web/src/pictures/map/moving.ts'
import { anyOf, spotsOf } from '../../../web/src/pictures/map/places.ts'

const size = { width: 1000, height: 480 }
const at = (longitude: number, latitude: number) => ({ longitude, latitude })

describe('the view', () => {
  it.each([
    ['one place is seen with its surroundings', [at(37, 36)], { longitude: 37, latitude: 36, degrees: 12 }],
    ['places on all continents are seen on the whole world', [at(-150, 39), at(99, 61)], WHOLE_WORLD],
    ['no place at all is the whole world', [], WHOLE_WORLD],
  ])('%s', (_, spots, view) => {
    expect(viewOf(spots, size)).toEqual(view)
  })

  it.each([
    ['near each other', [at(36, 35), at(38, 37)]],
    ['one above the other', [at(24, -30), at(25, 30)]],
    ['over two continents of the north', [at(-99, 39), at(99, 61)]],
    ['far in the north', [at(20, 60), at(60, 68)]],
    ['all over the world', [at(-150, 65), at(178, -40), at(0, 0)]],
  ])('has all places in it: %s', (_, spots) => {
    const projection = projectionOf(viewOf(spots, size), size)
    for (const { longitude, latitude } of spots) {
      const [x = -1, y = -1] = projection([longitude, latitude]) ?? []
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(size.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(size.height)
    }
  })
})

describe('moving', () => {
  const aleppo = { longitude: 37, latitude: 36, degrees: 16 }

  it.each([
    ['nearer', aleppo, 0.5, { ...aleppo, degrees: 8 }],
    ['nearer than there is anything to see', aleppo, 0.01, { ...aleppo, degrees: 4 }],
    ['farther', aleppo, 2, { ...aleppo, degrees: 32 }],
    ['farther than the world', aleppo, 100, { ...WHOLE_WORLD, longitude: 37 }],
  ])('%s', (_, view, times, to) => {
    expect(zoomed(view, times)).toEqual(to)
  })

  it.each([
    ['to the right shows the west', { x: 100, y: 0 }, -1, 0],
    ['down shows the north', { x: 0, y: 100 }, 0, 1],
    ['nowhere shows the same', { x: 0, y: 0 }, 0, 0],
  ])('a drag %s', (_, drag, east, north) => {
    const { longitude, latitude } = shifted(aleppo, drag, size)
    expect([Math.sign(Math.round(longitude - 37)), Math.sign(Math.round(latitude - 36))]).toEqual([
      east,
      north,
    ])
  })

  it('stays on the world, however far the drag is', () => {
    expect(shifted(aleppo, { x: 0, y: 1e6 }, size).latitude).toBeLessThanOrEqual(84)
  })
})

describe('names to search for', () => {
  it('are any of them, as many as fit', () => {
    expect(anyOf(['Gao', 'Al "Udeid"'])).toBe('"Gao" OR "Al  Udeid "')
    expect(anyOf([])).toBe('')
    const many = anyOf(Array.from({ length: 100 }, (_, index) => `Place number ${index}`))
    expect(many.length).toBeLessThanOrEqual(500)
    expect(many.endsWith('"')).toBe(true)
  })
})

describe('spots', () => {
  const bucket = (value: string, label: string, count: number) => ({
    value,
    label,
    count,
    url: `/articles?place=${value}`,
  })
  const place = (id: string, latitude: number | null, longitude: number | null) =>
    ({ id, name: id, kind: 'city', latitude, longitude, article_count: 99 }) as Parameters<
      typeof spotsOf
    >[1][number]

  it('have the counts of the list, and the coordinates of the places; zero is one', () => {
    const buckets = [
      bucket('gao', 'Gao', 4),
      bucket('null-island', 'Null Island', 2),
      bucket('europe', 'Europe', 3),
      bucket('lost', 'Lost', 1),
    ]
    const places = [place('null-island', 0, 0), place('gao', 16.27, -0.04), place('europe', null, null)]
    expect(spotsOf(buckets, places)).toEqual({
      spots: [
        { id: 'gao', name: 'Gao', kind: 'city', count: 4, latitude: 16.27, longitude: -0.04 },
        { id: 'null-island', name: 'Null Island', kind: 'city', count: 2, latitude: 0, longitude: 0 },
      ],
      nowhere: ['Europe', 'Lost'],
    })
  })
})
