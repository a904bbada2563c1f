/** How many rows of a file have come so far, counted in its bytes as they arrive. */

const QUOTE = 0x22
const NEWLINE = 0x0a

export type Table = 'csv' | 'ndjson'

/** Counts the ends of lines; in a csv not those inside of quotes, nor the heads of its columns. */
export function rowCounter(format: Table): (chunk: Uint8Array) => number {
  let quoted = false
  let rows = format === 'csv' ? -1 : 0
  return (chunk) => {
    for (const byte of chunk) {
      // A quote that is doubled inside of quotes ends them and begins them again at once.
      if (byte === QUOTE && format === 'csv') quoted = !quoted
      else if (byte === NEWLINE && !quoted) rows += 1
    }
    return Math.max(0, rows)
  }
}
