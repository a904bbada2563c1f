/**
 * Finished answers. An answer is a pure function of the dataset version and the address, so it is kept as bytes and
 * sent before routing and validation; when the version changes all of them go.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { PERSONAL_HEADERS } from './limit.ts'
import { type Encoding, encodingOf } from './negotiate.ts'

interface Finished {
  etag: string
  headers: OutgoingHttpHeaders
  body: Buffer
}

/**
 * An answer as it is sent: its headers, and those of its 304, are names and values in turn, as they are written. A short
 * body is a text of its bytes, which goes out in one piece with its headers.
 */
interface Kept {
  etag: string
  headers: string[]
  headersOfKnown: string[]
  body: Buffer | string
  counts: Counts
}

/** Bytes of bodies that are kept. */
const MOST_BYTES = 64 * 1024 * 1024
/** Node writes texts up to 16 kB, headers included, without allocating; longer ones it would copy once more. */
const SHORT = 14_000
const BODY_HEADERS = ['content-length', 'content-type', 'content-disposition', 'content-encoding']

/** Strong: equal tags mean equal bytes. `address` is the canonical path and query, format and all. */
export function etagOf(version: string, address: string, encoding: Encoding): string {
  const hash = createHash('sha256').update(`${version} ${address}`).digest('base64url').slice(0, 22)
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
}

/** What an answer is kept under: the address as it was asked, and what the client can take if that is not anything. */
export function keyOf(url: string, encoding: Encoding, accept = '*/*'): string {
  // An address holds no space. A text put together has to be hashed anew for every request.
  return encoding === 'identity' && accept === '*/*' ? url : `${url} ${encoding} ${accept}`
}

/** True where the client has this answer already (RFC 9110, 13.1.2; comparison is weak, as it says). */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Headers of a 304: those of the 200 but for what describes the body. */
export const withoutBody = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !BODY_HEADERS.includes(name)))

const linesOf = (headers: OutgoingHttpHeaders): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [name, String(value)])

/** Counts of one route: GET, GET that was known, HEAD, HEAD that was known. */
type Counts = [number, number, number, number]

export class AnswerCache {
  readonly #answers = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.length + key.length + 512,
  })
  readonly #counts = new Map<string, Counts>()
  #version = ''
  /** Requests that a kept answer went to, and answers that had to be made. */
  hits = 0
  misses = 0

  /** Keeps an answer of this dataset version under its key; `route` is what it is counted for. */
  keep(version: string, key: string, route: string, { etag, headers, body }: Finished): void {
    this.#turnTo(version)
    this.misses += 1
    const counts = this.#counts.get(route) ?? [0, 0, 0, 0]
    this.#counts.set(route, counts)
    const common = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !PERSONAL_HEADERS.includes(name)),
    )
    const headersOfKnown = linesOf(withoutBody(common))
    const sent = body.length > SHORT ? body : body.toString('latin1')
    this.#answers.set(key, { etag, headers: linesOf(common), headersOfKnown, body: sent, counts })
  }

  #turnTo(version: string): void {
    if (version === this.#version) return
    this.#answers.clear()
    this.#version = version
  }

  /** Sends the answer if it is kept; false = it has to be made. `closing` tells the client not to come back. */
  send(version: string, request: IncomingMessage, response: ServerResponse, closing: boolean): boolean {
    this.#turnTo(version)
    const { url = '', headers } = request
    const found = this.#answers.get(keyOf(url, encodingOf(headers['accept-encoding']), headers.accept))
    if (!found) return false
    const known = isKnown(headers['if-none-match'], found.etag)
    const bare = request.method === 'HEAD'
    // Plain numbers: more than that would cost a good part of the answer.
    this.hits += 1
    found.counts[bare ? (known ? 3 : 2) : known ? 1 : 0] += 1
    if (closing) response.setHeader('connection', 'close')
    if (known) {
      response.writeHead(304, found.headersOfKnown).end()
      return true
    }
    response.writeHead(200, found.headers)
    if (bare) response.end()
    else response.end(found.body, 'latin1')
    return true
  }

  /** What was sent since this was last asked. */
  takeCounts(): { labels: { route: string; method: string; status: string }; count: number }[] {
    return [...this.#counts].flatMap(([route, counts]) => {
      const [got, known, headed, headKnown] = counts.splice(0, counts.length, 0, 0, 0, 0)
      return [
        { labels: { route, method: 'GET', status: '2xx' }, count: got ?? 0 },
        { labels: { route, method: 'GET', status: '3xx' }, count: known ?? 0 },
        { labels: { route, method: 'HEAD', status: '2xx' }, count: headed ?? 0 },
        { labels: { route, method: 'HEAD', status: '3xx' }, count: headKnown ?? 0 },
      ].filter(({ count }) => count > 0)
    })
  }
}
