import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, textWidth } from '../../../web/src/pictures/labels.ts'
import { nearestAhead } from '../../../web/src/pictures/nearest.ts'

const mark = (id: string, x: number, y: number, radius = 5) => ({ id, text: id, x, y, radius })
const size = { width: 400, height: 200 }

describe('labels beside marks', () => {
  it.each([
    ['stands right of its mark', [mark('Geneva', 100, 100)], [['Geneva', 'start']]],
    ['stands left where the drawing ends', [mark('Geneva', 390, 100)], [['Geneva', 'end']]],
    [
      'gives way to the weightier one',
      [mark('Geneva', 100, 100), mark('Bern', 103, 100)],
      [
        ['Geneva', 'start'],
        ['Bern', 'end'],
      ],
    ],
    ['is left out where there is no room', [mark('G'.repeat(80), 200, 100)], []],
  ] as const)('%s', (_, marks, placed) => {
    expect(placeLabels(marks, size, 12).map(({ id, anchor }) => [id, anchor])).toEqual(placed)
  })

  it('stands where the fewest lines run', () => {
    const line = { x1: 100, y1: 100, x2: 300, y2: 100 }
    expect(placeLabels([mark('Geneva', 100, 100)], size, 12, { lines: [line] })).toMatchObject([
      { anchor: 'end' },
    ])
    const across = { x1: 0, y1: 100, x2: 300, y2: 100 }
    expect(placeLabels([mark('Geneva', 100, 100)], size, 12, { lines: [across] })).toMatchObject([
      { anchor: 'middle' },
    ])
  })

  it('names the weightiest over lesser marks where there is no other room', () => {
    const lesser = [...Array(80).keys()].map((at) =>
      mark(`${at}`, (at % 10) * 44, Math.floor(at / 10) * 28, 2),
    )
    const [first] = placeLabels([mark('Constantinople', 200, 100), ...lesser], size, 12, { anyway: 1 })
    expect(first?.id).toBe('Constantinople')
  })

  it('never lie over each other or outside', () => {
    const marks = fc.array(fc.tuple(fc.nat(400), fc.nat(200), fc.string({ minLength: 1, maxLength: 20 })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(marks, (all) => {
        const placed = placeLabels(
          all.map(([x, y, text], index) => ({ ...mark(String(index), x, y), text })),
          size,
          12,
        ).map(({ text, x, y, anchor }) => {
          const width = textWidth(text, 12)
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
          return { left, right: left + width, top: y - 7.2, bottom: y + 7.2 }
        })
        for (const [index, one] of placed.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-0.001)
          expect(one.right).toBeLessThanOrEqual(400.001)
          for (const other of placed.slice(index + 1)) {
            const apart =
              one.right <= other.left + 0.001 ||
              other.right <= one.left + 0.001 ||
              one.bottom <= other.top + 0.001 ||
              other.bottom <= one.top + 0.001
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the arrows', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 4, y: 30 },
    { x: -5, y: -5 },
  ]
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 0, 1],
    ['ArrowLeft', 0, 3],
    ['ArrowRight', 1, null],
    ['Enter', 0, null],
    ['ArrowRight', 9, null],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(nearestAhead(points, from, key)).toBe(to)
  })
})
