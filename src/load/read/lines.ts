/** Cuts a stream of UTF-8 into lines or, where line ends stand in quotes, into rows, never holding more than one. */

import type { Chunks } from './bytes.ts'

/** `line` is 1-based, where it begins; `text` null = longer than `longest` bytes; `open` = its last quote is not closed. */
export interface CutLine {
  line: number
  text: string | null
  open: boolean
}

const NEWLINE = 10
const QUOTE = 34

/** Keeps the bytes of the line that is being read, and forgets them when they become too many. */
class Pending {
  #parts: Buffer[] = []
  #size = 0
  readonly #longest: number

  constructor(longest: number) {
    this.#longest = longest
  }

  add(bytes: Buffer): void {
    this.#size += bytes.length
    if (this.#size > this.#longest) this.#parts = []
    else if (bytes.length > 0) this.#parts.push(bytes)
  }

  get empty(): boolean {
    return this.#size === 0
  }

  get tooLong(): boolean {
    return this.#size > this.#longest
  }

  take(): string | null {
    const text = this.tooLong ? null : Buffer.concat(this.#parts).toString('utf8')
    this.#parts = []
    this.#size = 0
    return text
  }
}

/** Lines without their ends; a line is at most `longest` bytes. */
export async function* cutLines(chunks: Chunks, longest: number): AsyncGenerator<CutLine> {
  const pending = new Pending(longest)
  let line = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      pending.add(chunk.subarray(from, to))
      yield { line, text: pending.take(), open: false }
      line += 1
      from = to + 1
    }
    pending.add(chunk.subarray(from))
  }
  if (!pending.empty) yield { line, text: pending.take(), open: false }
}

/** Where in a row of a table the reader is. A quote opens a cell only at its start; two in a cell are one. */
class Quotes {
  open = false
  #before: number | null = null
  readonly #delimiter: () => string

  constructor(delimiter: () => string) {
    this.#delimiter = delimiter
  }

  pass(byte: number): void {
    if (byte === QUOTE) {
      const { open } = this
      this.open =
        !open &&
        (this.#before === null || this.#before === this.#delimiter().charCodeAt(0) || this.#before === QUOTE)
    }
    this.#before = byte
  }

  reset(): void {
    this.open = false
    this.#before = null
  }
}

/**
 * Rows of a table; line ends inside quotes are part of a row. A quote that stays open past `longest` bytes or to the
 * end is told (`open`) and ends the reading: nobody knows where the next row begins. `delimiter` is asked anew: a
 * header tells it.
 */
export async function* cutRows(
  chunks: Chunks,
  delimiter: () => string,
  longest: number,
): AsyncGenerator<CutLine> {
  const pending = new Pending(longest)
  const quotes = new Quotes(delimiter)
  let [line, begun] = [1, 1]
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!
      if (byte === NEWLINE) line += 1
      if (byte !== NEWLINE || quotes.open) {
        quotes.pass(byte)
        continue
      }
      pending.add(chunk.subarray(from, at))
      yield { line: begun, text: pending.take(), open: false }
      quotes.reset()
      begun = line
      from = at + 1
    }
    pending.add(chunk.subarray(from))
    if (pending.tooLong && quotes.open) return yield { line: begun, text: null, open: true }
  }
  if (!pending.empty) yield { line: begun, text: pending.take(), open: quotes.open }
}
