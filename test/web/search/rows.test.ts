import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowCounter } from '../../../web/src/search/export/rows.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('rows that have come', () => {
  it.each([
    ['csv', 'a,b\r\n1,2\r\n3,4\r\n', 2],
    ['csv', 'a\r\n"two\nlines"\r\n"a ""quote""\n"\r\n', 2],
    ['csv', 'a\r\n', 0],
    ['csv', '', 0],
    ['ndjson', '{"a":"\\""}\n{}\n', 2],
  ] as const)('in %s are counted', (format, text, rows) => {
    expect(rowCounter(format)(bytes(text))).toBe(rows)
  })
  it('are as many however the bytes are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', '\n', ',', 'é', '𝄞') })
    fc.assert(
      fc.property(fc.array(cell), fc.integer({ min: 1, max: 5 }), (cells, size) => {
        const text = bytes(
          ['a', ...cells.map((each) => `"${each.replaceAll('"', '""')}"`)]
            .map((row) => `${row}\r\n`)
            .join(''),
        )
        const count = rowCounter('csv')
        let rows = count(new Uint8Array())
        for (let at = 0; at < text.length; at += size) rows = count(text.subarray(at, at + size))
        expect(rows).toBe(cells.length)
      }),
    )
  })
})
