/**
 * Finished answers. An answer is a pure function of the dataset version and the address, so it is kept as bytes and
 * sent before routing and validation; when the version changes all of them go.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type Encoding, encodingOf } from './negotiate.ts'

interface Finished {
  etag: string
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** Bytes of bodies that are kept. */
const MOST_BYTES = 64 * 1024 * 1024
const BODY_HEADERS = ['content-length', 'content-type', 'content-disposition', 'content-encoding']

/** Strong: equal tags mean equal bytes. `address` is the canonical path and query, format and all. */
export function etagOf(version: string, address: string, encoding: Encoding): string {
  const hash = createHash('sha256').update(`${version} ${address}`).digest('base64url').slice(0, 22)
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
}

/** What an answer is kept under: the address as it was asked, and what the client can take. */
export function keyOf({ url = '', headers: { accept } }: IncomingMessage, encoding: Encoding): string {
  return accept === undefined || accept === '*/*' ? `${encoding} ${url}` : `${encoding} ${url} ${accept}`
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

export class AnswerCache {
  readonly #answers = new LRUCache<string, Finished>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.length + key.length + 512,
  })
  #version = ''

  /** Keeps an answer of this dataset version under its key. */
  keep(version: string, key: string, etag: string, headers: OutgoingHttpHeaders, body: Buffer): void {
    this.#turnTo(version)
    this.#answers.set(key, { etag, headers, body })
  }

  #turnTo(version: string): void {
    if (version === this.#version) return
    this.#answers.clear()
    this.#version = version
  }

  /** Sends the answer if it is kept; false = it has to be made. `closing` tells the client not to come back. */
  send(version: string, request: IncomingMessage, response: ServerResponse, closing: boolean): boolean {
    this.#turnTo(version)
    const found = this.#answers.get(keyOf(request, encodingOf(request.headers['accept-encoding'])))
    if (!found) return false
    if (closing) response.setHeader('connection', 'close')
    if (isKnown(request.headers['if-none-match'], found.etag)) {
      response.writeHead(304, withoutBody(found.headers)).end()
      return true
    }
    response.writeHead(200, found.headers)
    if (request.method === 'HEAD') response.end()
    else response.end(found.body)
    return true
  }
}
