/** Articles in a table: a header, and a row for each. */

import { CsvError, parse } from 'csv-parse/sync'
import type { Chunks } from './bytes.ts'
import { hasText, missingText, plainName } from './columns.ts'
import type { Format } from './kinds.ts'
import { type CutLine, cutRows } from './lines.ts'
import { toUtf8Chunks } from './recode.ts'
import { accept, type Found, refuse, reject } from './refusal.ts'
import { makeRow, type Row, type Rows, tooLong } from './row.ts'

const SEPARATORS = [',', ';', '\t']

/** What a header is separated by: what it holds most of. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]!.mark
}

/** A table as far as it was read. Cells of .tsv may hold quotes as they are. */
class Table {
  delimiter: string
  header: string[] | null = null
  readonly #path: string
  readonly #relaxed: boolean

  constructor(path: string, format: Format) {
    this.#path = path
    this.#relaxed = format === 'tsv'
    this.delimiter = this.#relaxed ? '\t' : ','
  }

  #refuse(line: number, message: string) {
    return reject({ ...refuse(this.#path, 'syntax', message), line, column: 1 })
  }

  #cells(line: number, text: string): Found<string[]> {
    const { delimiter } = this
    try {
      const options = { delimiter, relax_column_count: true, relax_quotes: this.#relaxed }
      return accept((parse(text, options) as string[][])[0] ?? [])
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      return this.#refuse(line, error.message.replace(/ at line \d+/, ''))
    }
  }

  /** The first row: what separates, and what the columns are. */
  begin({ line, text }: CutLine): Found<string[]> {
    if (!this.#relaxed) this.delimiter = delimiterOf(text ?? '')
    const cells = this.#cells(line, text ?? '')
    if (!cells.ok) return cells
    const names = cells.value.map((name) => name.trim())
    if (!hasText(names.map(plainName))) {
      return reject({ ...refuse(this.#path, 'columns', missingText(names)), line, column: 1 })
    }
    this.header = names
    return accept(names)
  }

  row({ line, text, open }: CutLine, header: string[]): Found<Row> {
    if (open) return this.#refuse(line, 'a quote that is not closed: from here on nothing is read')
    const cells = this.#cells(line, text ?? '')
    if (!cells.ok) return cells
    const { length } = cells.value
    if (length !== header.length)
      return this.#refuse(line, `${length} cells where the header has ${header.length}`)
    const place = { number: line, line, column: 1 }
    return accept(
      makeRow(
        place,
        header.map((name, at) => [name, cells.value[at]] as const),
      ),
    )
  }
}

/** The rows of a table, numbered by the line they begin on. `longest` is the most bytes of a row. */
export async function* readTable(path: string, format: Format, chunks: Chunks, longest: number): Rows {
  const table = new Table(path, format)
  for await (const cut of cutRows(toUtf8Chunks(chunks), () => table.delimiter, longest)) {
    if (cut.text?.trim() === '') continue
    if (table.header === null) {
      const begun = cut.text === null ? tooLong(path, cut.line, longest) : table.begin(cut)
      if (!begun.ok) return yield begun
      continue
    }
    yield cut.text === null && !cut.open ? tooLong(path, cut.line, longest) : table.row(cut, table.header)
  }
}
