/**
 * How often one client may ask: a fixed window for each address, told in `RateLimit` and `RateLimit-Policy`
 * (draft-ietf-httpapi-ratelimit-headers-10). @fastify/rate-limit counts in hooks that a finished answer never reaches
 * and knows the headers of older drafts only; how it tells addresses apart is used here.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { normalizeIP } from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'
import { pathOf } from './addresses.ts'
import { ASSETS } from './explorer.ts'

export interface RateLimit {
  /** Requests of one client in a window. */
  quota: number
  /** Length of the window in seconds. */
  window: number
  /** Proxies in front, each of which adds the address it was asked from to `X-Forwarded-For`. */
  proxies: number
}

export interface Limiter {
  /** Counts a request before anything answers it, and tells the client what is left. False = it came too often. */
  admit: (request: IncomingMessage, response: ServerResponse) => boolean
  /** True for a request that was not admitted. */
  isOver: (request: IncomingMessage) => boolean
}

/** Headers that speak to one client: no other may be sent them. */
export const PERSONAL_HEADERS: readonly string[] = ['ratelimit', 'ratelimit-policy', 'retry-after']

/** Clients that are remembered; the one that asked longest ago is forgotten first. */
const MOST_CLIENTS = 50_000
/** Supervisors ask these, all from one address: a refusal would have the process restarted. */
const UNLIMITED: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics'])
/** Files of the explorer: a page takes several, and each only once. */
const isFile = (path: string): boolean => path.startsWith(ASSETS)

/** The address that asks; those of one IPv6 network of 64 bits are one client. */
function clientOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = proxies > 0 ? String(headers['x-forwarded-for'] ?? '').split(',') : []
  // Whatever stands further to the left was written by the client itself.
  const told = forwarded.at(-proxies)?.trim()
  return normalizeIP(told || (socket.remoteAddress ?? ''))
}

/** `now` gives milliseconds that never run backwards. */
export function newLimiter(
  { quota, window, proxies }: RateLimit,
  now: () => number = () => performance.now(),
): Limiter {
  const clients = new LRUCache<string, { left: number; until: number }>({ max: MOST_CLIENTS })
  const over = new WeakSet<IncomingMessage>()
  const policy = `"client";q=${quota};w=${window}`
  return {
    admit: (request, response) => {
      const path = pathOf(request.url ?? '')
      if (request.method === 'OPTIONS' || UNLIMITED.has(path) || isFile(path)) return true
      const client = clientOf(request, proxies)
      const at = now()
      const known = clients.get(client)
      const count = known && known.until > at ? known : { left: quota, until: at + window * 1000 }
      if (count !== known) clients.set(client, count)
      const seconds = Math.ceil((count.until - at) / 1000)
      const admitted = count.left > 0
      if (admitted) count.left -= 1
      else over.add(request)
      response.setHeader('ratelimit-policy', policy)
      response.setHeader('ratelimit', `"client";r=${count.left};t=${seconds}`)
      if (!admitted) response.setHeader('retry-after', seconds)
      return admitted
    },
    isOver: (request) => over.has(request),
  }
}
