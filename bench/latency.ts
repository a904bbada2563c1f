/** How long single answers take that nobody has asked for before: one request at a time, none kept. */
import type { Server } from './processes.ts'
import type { Asking } from './questions.ts'

/** Milliseconds. */
export interface Latency {
  name: string
  /** The very first one, which makes what the server keeps in memory. */
  first: number
  p50: number
  p99: number
  /** Of the server's processor, on average; null where the system does not tell. */
  processor: number | null
}

const REQUESTS = 100
/** After which a slow question is asked no more; it has its figures. */
const MOST_SECONDS = 10
const MILLISECONDS = 1000

/** The smallest value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? Number.NaN
}

async function timeOne(server: Server, address: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(server.origin + address, { headers: { 'accept-encoding': 'identity' } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return performance.now() - started
}

/** Asks a server that keeps no answer the same again and again. */
export async function timeLatency(server: Server, { name, address }: Asking): Promise<Latency> {
  const first = await timeOne(server, address)
  const before = server.processorTime()
  const times: number[] = []
  const end = performance.now() + MOST_SECONDS * MILLISECONDS
  while (times.length < REQUESTS && (times.length === 0 || performance.now() < end))
    times.push(await timeOne(server, address))
  const after = server.processorTime()
  return {
    name,
    first,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    processor: before === null || after === null ? null : ((after - before) / times.length) * MILLISECONDS,
  }
}
