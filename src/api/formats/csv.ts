/** Tables (RFC 4180): one line per item, flat columns that stay as they are. */
import { stringify } from 'csv-stringify/sync'
import type { Cell, Shape } from './shape.ts'

/** Between the names of one cell; a bar inside a name would be a boundary that is none. */
const SEPARATOR = '|'

const cellOf = (cell: Cell): string | number | boolean | null =>
  Array.isArray(cell)
    ? cell.map((name: string) => name.replaceAll(SEPARATOR, '/')).join(SEPARATOR)
    : ((cell ?? null) as string | number | boolean | null)

/** Writes tables of one resource: `fields` chooses columns, `safe` keeps spreadsheets from running cells. */
export function csvWriter<Item>(
  { columns }: Shape<Item>,
  { fields, safe }: { fields?: readonly string[] | undefined; safe: boolean },
) {
  const chosen = columns.filter(([, field]) => fields === undefined || fields.includes(field))
  const write = (rows: Cell[][]): string =>
    stringify(
      rows.map((row) => row.map(cellOf)),
      { record_delimiter: 'windows', escape_formulas: safe, cast: { boolean: String } },
    )
  return {
    head: write([chosen.map(([name]) => name)]),
    rows: (items: Item[]): string => write(items.map((item) => chosen.map(([, , cell]) => cell(item)))),
  }
}
