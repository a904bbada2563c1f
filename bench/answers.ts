/** Answers over HTTP: four servers are asked the same in turns, by a few connections. */
import autocannon from 'autocannon'
import type { Server } from './processes.ts'
import type { Question } from './questions.ts'
import { type Rounds, ratioOf, type Spread, spreadOf, takeTurns } from './ratios.ts'

export interface Comparison {
  /** Requests a second, ours divided by theirs. */
  rate: Spread
  /** Processor time per answer of the server alone, theirs divided by ours; null where it cannot be known. */
  processor: Spread | null
}

export interface AnswerTime {
  name: string
  /** Dateline with kept answers against bare Fastify sending the same bytes. */
  hot: Comparison
  /** Dateline making every answer anew against plain prepared statements and JSON.stringify. */
  cold: Comparison
  /** Median requests a second by server: of this machine at this hour, nothing more. */
  perSecond: Record<string, number>
  bytes: number
}

export interface Turn {
  perSecond: number
  /** Answers per second of processor time. */
  perProcessorSecond: number | null
}

const CONNECTIONS = 10
const ROUNDS = 8
const TURN_SECONDS = 1
const WARM_UP_SECONDS = 0.5
/** For an answer of which a turn would see too few to count. */
const SLOW_TURN_SECONDS = 5
const SLOW_PER_SECOND = 30
/** Seconds: a slow answer is a measurement, not an error. */
const PATIENCE = 120

/** Asks for one address by all connections at once, for so many seconds. */
export async function ask(server: Server, address: string, seconds: number): Promise<Turn> {
  const before = server.processorTime()
  const result = await autocannon({
    url: server.origin + address,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: PATIENCE,
  })
  const after = server.processorTime()
  const { total } = result.requests
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${server.name} ${address}: ${result.errors} errors, ${result.non2xx} other than 2xx`)
  return {
    perSecond: total / result.duration,
    perProcessorSecond: before === null || after === null ? null : total / Math.max(after - before, 0.01),
  }
}

const field = (rounds: Rounds<Turn>, read: (turn: Turn) => number | null): Rounds<number> =>
  rounds.map((round) => new Map([...round].map(([name, turn]) => [name, read(turn) ?? Number.NaN])))

function compare(rounds: Rounds<Turn>, one: string, other: string): Comparison {
  const processor = ratioOf(
    field(rounds, (turn) => turn.perProcessorSecond),
    one,
    other,
  )
  return {
    rate: ratioOf(
      field(rounds, (turn) => turn.perSecond),
      one,
      other,
    ),
    processor: Number.isNaN(processor.median) ? null : processor,
  }
}

/** Measures one question on the servers named hot, bare, cold and raw. */
export async function timeAnswer(servers: Server[], { name, address }: Question): Promise<AnswerTime> {
  const [first] = servers as [Server]
  const bytes = (await (await fetch(first.origin + address)).arrayBuffer()).byteLength
  const warmUp: number[] = []
  for (const server of servers) warmUp.push((await ask(server, address, WARM_UP_SECONDS)).perSecond)
  const seconds = Math.min(...warmUp) < SLOW_PER_SECOND ? SLOW_TURN_SECONDS : TURN_SECONDS
  const contestants = new Map(servers.map((server) => [server.name, () => ask(server, address, seconds)]))
  const rounds = await takeTurns(contestants, ROUNDS)
  const median = (server: string) =>
    spreadOf(rounds.map((round) => round.get(server)?.perSecond ?? Number.NaN)).median
  return {
    name,
    hot: compare(rounds, 'hot', 'bare'),
    cold: compare(rounds, 'cold', 'raw'),
    perSecond: Object.fromEntries(servers.map((server) => [server.name, median(server.name)])),
    bytes,
  }
}
