/** Sets of bits hold what sets of numbers do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, countBits, fullBits, keepBetween, sift, walkBits } from '../../../src/db/filters/bits.ts'

const LENGTH = 100
const numbers = fc.uniqueArray(fc.nat(LENGTH - 1))
const all = Array.from({ length: LENGTH }, (_, i) => i)

describe('a set of bits', () => {
  it.each([0, 1, 31, 32, 33, 64, 100])('holds all numbers below %d', (length) => {
    const bits = fullBits(length)
    expect(countBits(bits)).toBe(length)
    expect(walkBits(bits, 0, true, 0, LENGTH)).toEqual(all.slice(0, length))
  })

  it('keeps what two sets share, less a third, between two numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.nat(LENGTH), fc.nat(LENGTH), (a, b, c, start, end) => {
        const bits = bitsOf(a, LENGTH)
        sift(bits, bitsOf(b, LENGTH), true)
        sift(bits, bitsOf(c, LENGTH), false)
        keepBetween(bits, start, end)
        const left = all.filter(
          (each) => a.includes(each) && b.includes(each) && !c.includes(each) && each >= start && each < end,
        )
        expect(walkBits(bits, 0, true, 0, LENGTH)).toEqual(left)
        expect(countBits(bits)).toBe(left.length)
      }),
    )
  })

  it('is walked both ways from anywhere, after some of it, as far as is wanted', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: -1, max: LENGTH }),
        fc.nat(5),
        fc.nat(5),
        (a, first, offset, limit) => {
          const bits = bitsOf(a, LENGTH)
          const up = all.filter((each) => a.includes(each) && each >= Math.max(first, 0))
          const down = all.filter((each) => a.includes(each) && each <= first).reverse()
          expect(walkBits(bits, Math.max(first, 0), true, offset, limit)).toEqual(
            up.slice(offset, offset + limit),
          )
          expect(walkBits(bits, first, false, offset, limit)).toEqual(down.slice(offset, offset + limit))
        },
      ),
    )
  })
})
