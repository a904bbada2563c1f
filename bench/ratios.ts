/**
 * Measuring side by side. The machine's speed drifts while we measure, so contestants take turns in short rounds, and
 * a ratio is taken inside each round; the median of those carries over to other machines, absolute numbers do not.
 */

export interface Spread {
  min: number
  median: number
  max: number
}

export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const at = (index: number) => sorted[index] ?? Number.NaN
  const median = Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle))
  return { min: at(0), median, max: at(sorted.length - 1) }
}

/** Per round: what each contestant scored. */
export type Rounds<T> = Map<string, T>[]

/**
 * Lets every contestant run once per round, each round beginning with another one and every other round backwards: what
 * one leaves behind (work not ended, a cold processor cache) must not always meet the same one.
 */
export async function takeTurns<T>(
  contestants: Map<string, () => T | Promise<T>>,
  rounds: number,
): Promise<Rounds<T>> {
  const order = [...contestants]
  const results: Rounds<T> = []
  for (let round = 0; round < rounds; round++) {
    const first = round % order.length
    const turns = [...order.slice(first), ...order.slice(0, first)]
    const result = new Map<string, T>()
    for (const [name, run] of round % 2 === 0 ? turns : turns.reverse()) result.set(name, await run())
    results.push(result)
  }
  return results
}

/** What `one` scored divided by what `other` scored, round by round. */
export function ratioOf(rounds: Rounds<number>, one: string, other: string): Spread {
  return spreadOf(rounds.map((round) => (round.get(one) ?? Number.NaN) / (round.get(other) ?? Number.NaN)))
}

/** Columns aligned: the first to the left, all others to the right. */
export function printTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return rows.map(line).join('\n')
}
