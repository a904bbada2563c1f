import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitsOf } from '../../src/load/units.ts'

it('gives the units of any text, long or short, asked for once or again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const each of [text, text, `${text}\ud83d`]) {
        expect([...unitsOf(each)]).toEqual(each.split('').map((unit) => unit.charCodeAt(0)))
      }
    }),
  )
})
