/** The rows of an authority file, and its cells; what is wrong throws with the file's name and the line. */

import { parse } from 'csv-parse/sync'
import { slug } from '../../fold.ts'

const WIKIDATA_ID = /^Q[1-9]\d*$/

/** One row of one file; `fail` throws an error that names the file and the line. */
export interface Row {
  cells: Record<string, string>
  fail: (what: string) => never
}

/** The rows of a file under a header that has at least these columns, each with an id of its own that is a slug. */
export function rows(file: string, text: string, header: string): Row[] {
  const found = readCsv(file, text)
  const wanted = header.split(',')
  const first = found[0]?.record ?? []
  const missing = wanted.filter((column) => !first.includes(column))
  if (missing.length > 0) throw new Error(`${file}:1: missing column ${missing.join(', ')}`)
  const seen = new Set<string>()
  return found.slice(1).map(({ record, line }) => {
    const fail = (what: string): never => {
      throw new Error(`${file}:${line}: ${what}`)
    }
    if (record.length !== first.length) fail(`${record.length} columns, the header has ${first.length}`)
    const cells = Object.fromEntries(first.map((column, index) => [column, (record[index] ?? '').trim()]))
    const id = cells.id ?? ''
    if (id === '' || slug(id) !== id) fail(`id "${id}" is not a slug`)
    if (seen.has(id)) fail(`duplicate id "${id}"`)
    seen.add(id)
    if (cells.wikidata_id && !WIKIDATA_ID.test(cells.wikidata_id)) {
      fail(`wikidata_id "${cells.wikidata_id}" is not like Q42`)
    }
    return { cells, fail }
  })
}

function readCsv(file: string, text: string): { record: string[]; line: number }[] {
  try {
    const found = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true })
    // `info.lines` is where a record ends; a cell may hold line breaks, so its start is that less the breaks inside.
    return (found as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines - record.join('').split('\n').length + 1,
    }))
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

/** A cell that must not be empty. */
export function required(row: Row, column: string): string {
  return row.cells[column] || row.fail(`${column} is empty`)
}

/** A cell, or null if it is empty. */
export function optional(row: Row, column: string): string | null {
  return row.cells[column] || null
}

/** The aliases of a row, each once. */
export function aliases(row: Row): string[] {
  const list = (row.cells.aliases ?? '').split('|').map((alias) => alias.trim())
  return [...new Set(list.filter((alias) => alias !== ''))]
}

/** A number within a range, or null if the cell is empty. */
export function number(row: Row, column: string, least: number, most: number): number | null {
  const cell = row.cells[column] ?? ''
  if (cell === '') return null
  const value = Number(cell)
  if (!(value >= least && value <= most)) row.fail(`${column} "${cell}" is out of range ${least} to ${most}`)
  return value
}
