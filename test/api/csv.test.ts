import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvWriter } from '../../src/api/formats/csv.ts'
import { type Cell, shape } from '../../src/api/formats/shape.ts'

const NAMES = ['a', 'b,"c"', 'd']
const table = shape<Cell[]>({
  columns: NAMES.map((name, i) => [name, name, (row: Cell[]) => row[i]] as const),
  entry: () => ({}) as never,
  thing: () => ({ '@type': 'Thing' }),
})
/** What a reader who has never seen the writer makes of a table, the line of names first. */
const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n', bom: false })
const plain = (cell: Cell): string =>
  Array.isArray(cell) ? cell.map((name) => name.replaceAll('|', '/')).join('|') : String(cell ?? '')

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', '|', ' ', '=', '-', "'", 'é', '\u2028'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
)
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.array(text, { maxLength: 3 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
)
const row = fc.tuple(cell, cell, cell)

describe('a table of any cells', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const writer = csvWriter(table, { safe: false })
        expect(read(writer.head + writer.rows(rows))).toEqual([NAMES, ...rows.map((each) => each.map(plain))])
      }),
      { numRuns: 500 },
    )
  })
  it('holds no formula where that is asked, and the same texts behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const writer = csvWriter(table, { safe: true })
        read(writer.rows(rows)).forEach((cells, i) => {
          cells.forEach((written, k) => {
            const given = rows[i]?.[k]
            const [first = ''] = plain(given)
            const formula = typeof given !== 'number' && '=+-@\t\r＝＋－＠'.includes(first) && first !== ''
            expect(written).toBe(formula ? `'${plain(given)}` : plain(given))
          })
        })
      }),
      { numRuns: 500 },
    )
  })
  it('leaves numbers below zero as they are, safe or not: no spreadsheet runs them', () => {
    expect(csvWriter(table, { safe: true }).rows([[-77.04, '-77.04', 0]])).toBe("-77.04,'-77.04,0\r\n")
  })
})
