import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, idIn, readAddress } from '../../web/src/address.ts'
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
