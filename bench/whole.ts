/** Whole lists in one answer: rows a second, as a table and as lines of JSON. */
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { Server } from './processes.ts'
import { spreadOf, takeTurns } from './ratios.ts'

export interface WholeTime {
  name: string
  rowsPerSecond: number
  /** By the server's processor time; null where the system does not tell. */
  rowsPerProcessorSecond: number | null
  megabytes: number
}

const FORMATS = ['csv', 'ndjson']
const ROUNDS = 3
/** A short list is asked for again and again for so long. */
const TURN_SECONDS = 1
const MILLISECONDS = 1000
const MEGABYTE = 1e6

/** Takes an answer as fast as it comes, uncompressed; the bytes that it had. Throws where it breaks off. */
async function take(url: string): Promise<number> {
  const [response] = (await once(get(url), 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`)
  let bytes = 0
  for await (const part of response) bytes += (part as Buffer).length
  return bytes
}

interface Turn {
  perSecond: number
  perProcessorSecond: number
  bytes: number
}

async function takeWhole(server: Server, address: string, rows: number): Promise<Turn> {
  const before = server.processorTime()
  const started = performance.now()
  let taken = 0
  let bytes = 0
  let seconds = 0
  do {
    bytes = await take(server.origin + address)
    taken += rows
    seconds = (performance.now() - started) / MILLISECONDS
  } while (seconds < TURN_SECONDS)
  const after = server.processorTime()
  const processor = before === null || after === null ? Number.NaN : after - before
  return { perSecond: taken / seconds, perProcessorSecond: taken / processor, bytes }
}

/** All articles, of which there are `rows`. */
export async function timeWholeLists(server: Server, rows: number): Promise<WholeTime[]> {
  const addresses = FORMATS.map((format) => `/articles?limit=all&format=${format}`)
  const contestants = new Map(
    addresses.map((address) => [address, () => takeWhole(server, address, rows)] as const),
  )
  const rounds = await takeTurns(contestants, ROUNDS)
  return addresses.map((name) => {
    const median = (read: (turn: Turn) => number) =>
      spreadOf(rounds.map((round) => read(round.get(name) as Turn))).median
    const byProcessor = median((turn) => turn.perProcessorSecond)
    return {
      name,
      rowsPerSecond: median((turn) => turn.perSecond),
      rowsPerProcessorSecond: Number.isNaN(byProcessor) ? null : byProcessor,
      megabytes: median((turn) => turn.bytes) / MEGABYTE,
    }
  })
}
