/** Whether a page costs the same wherever it lies in a list, and however many articles have to be passed over for it. */
import { ask } from './answers.ts'
import { deepestPage } from './deepest.ts'
import type { Server } from './processes.ts'
import type { Asking } from './questions.ts'
import { type Spread, spreadOf, takeTurns } from './ratios.ts'

export interface Flatness {
  pages: {
    name: string
    /** Milliseconds of the server's processor per answer: median of rounds. */
    milliseconds: number
    /** The same, divided by that of the cheapest page of the round. */
    ratio: Spread
  }[]
  /** The dearest page of a round divided by the cheapest of it. */
  slowestToFastest: Spread
}

const ROUNDS = 5
const TURN_SECONDS = 0.5
const MILLISECONDS = 1000

async function json(server: Server, address: string): Promise<unknown> {
  const response = await fetch(server.origin + address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** Processor time of the server where the system tells it, else time of the clock. */
async function cost(server: Server, address: string): Promise<number> {
  const { perSecond, perProcessorSecond } = await ask(server, address, TURN_SECONDS)
  return MILLISECONDS / (perProcessorSecond ?? perSecond)
}

/** Asks a server that keeps no answer for the pages in turns. */
export async function timeFlatness(
  server: Server,
  { first, deepest }: { first: Asking[]; deepest: Asking[] },
): Promise<Flatness> {
  const ends: Asking[] = []
  for (const { name, address } of deepest)
    ends.push({
      name: `${name}, deepest cursor`,
      address: await deepestPage((at) => json(server, at), address),
    })
  const contestants = new Map(
    [...first, ...ends].map(({ name, address }) => [name, () => cost(server, address)]),
  )
  for (const warmUp of contestants.values()) await warmUp()
  return compareCosts(await takeTurns(contestants, ROUNDS))
}

/** Costs of the pages, round by round, against the cheapest of each round. */
export function compareCosts(rounds: Map<string, number>[]): Flatness {
  const names = [...(rounds[0]?.keys() ?? [])]
  const cheapest = rounds.map((round) => Math.min(...round.values()))
  const costs = (name: string) => rounds.map((round) => round.get(name) ?? Number.NaN)
  return {
    pages: names.map((name) => ({
      name,
      milliseconds: spreadOf(costs(name)).median,
      ratio: spreadOf(costs(name).map((each, round) => each / (cheapest[round] ?? Number.NaN))),
    })),
    slowestToFastest: spreadOf(
      rounds.map((round, at) => Math.max(...round.values()) / (cheapest[at] ?? Number.NaN)),
    ),
  }
}
