/** Finished answers go out before the framework is asked: it would cost more than they do. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Serving } from './serve.ts'

/**
 * Looks once per turn of the event loop. All requests of a turn had arrived when it began, so what the first look saw
 * is true for each of them; asking the database costs a tenth of a small answer.
 */
function oncePerTurn<T>(look: () => T): () => T {
  let seen: { value: T } | null = null
  return () => {
    if (seen) return seen.value
    const value = look()
    seen = { value }
    setImmediate(() => {
      seen = null
    })
    return value
  }
}

/** Sends a finished answer, or says that there is none and the request has to be answered. */
export type SendFinished = (request: IncomingMessage, response: ServerResponse) => boolean

export function sendFinished({ cache, version, closing }: Serving): SendFinished {
  const known = oncePerTurn(() => {
    try {
      return version.known()
    } catch {
      // The database is gone: who answers will meet the same error and has words for it.
      return null
    }
  })
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const current = known()
    return current !== null && cache.send(current, request, response, closing())
  }
}
