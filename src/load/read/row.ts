/** One article's cells in a file that holds many, with their place. */

import { type Fields, plainName } from './columns.ts'
import { type Found, refuse, reject } from './refusal.ts'

/** `number` is what is shown after the path (`all.jsonl:12`); line and column are 1-based, in the file. */
export interface Row {
  number: number
  line: number
  column: number
  /** By plain name. */
  fields: Fields
  /** Names as printed. */
  names: string[]
}

export type Rows = AsyncGenerator<Found<Row>>
export type Place = Pick<Row, 'number' | 'line' | 'column'>

/** A row from its names and values. */
export function makeRow(place: Place, cells: readonly (readonly [string, unknown])[]): Row {
  const fields = new Map(cells.map(([name, value]) => [plainName(name), value]))
  return { ...place, fields, names: cells.map(([name]) => name) }
}

export function tooLong(path: string, line: number, longest: number) {
  const refusal = refuse(path, 'too large', `a row of more than ${longest} bytes`)
  return reject({ ...refusal, line, column: 1 })
}
