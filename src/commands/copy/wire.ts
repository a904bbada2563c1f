/** Steps of a copy as lines of JSON: one for each row, and one that ends the step. */
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { DatasetRow } from '../../db/meta.ts'
import type { Position, Row, Step, Sums } from '../../db/transfer.ts'
import type { Failure } from '../failure.ts'

/** What goes to the process that reads, over its channel. */
export type Order = { address: string } | { from: Position }
/** What comes back over it. */
export type Word = { dataset: DatasetRow } | { sums: Sums } | { failure: Failure }

type Line = [table: string, row: Row] | [end: Position]

/** Characters that are handed on at once. */
const PIECE = 1 << 18

/** Writes steps as lines, no faster than they are taken. */
export async function sendSteps(steps: AsyncIterable<Step>, out: Writable): Promise<void> {
  let piece = ''
  const send = () =>
    new Promise<void>((resolve, reject) => {
      out.write(piece, (error) => (error ? reject(error) : resolve()))
      piece = ''
    })
  const add = async (line: Line) => {
    piece += `${JSON.stringify(line)}\n`
    if (piece.length > PIECE) await send()
  }
  for await (const { rows, stage, after } of steps) {
    for (const [table, each] of rows) for (const row of each) await add([table, row])
    await add([{ stage, after }])
  }
  await send()
}

/** Reads them again. What ends in the middle of a step ends before it. */
export async function* receiveSteps(from: Readable): AsyncGenerator<Step> {
  let rows: Step['rows'] = new Map()
  for await (const text of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line: Line = JSON.parse(text)
    if (line.length === 1) {
      yield { ...line[0], rows }
      rows = new Map()
      continue
    }
    const [table, row] = line
    const known = rows.get(table)
    if (known) known.push(row)
    else rows.set(table, [row])
  }
}
