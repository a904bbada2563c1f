/** Finished answers go out before the framework is asked: it would cost more than they do. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Serving } from './serve.ts'

/** Sends a finished answer, or says that there is none and the request has to be answered. */
export type SendFinished = (request: IncomingMessage, response: ServerResponse) => boolean

export function sendFinished({ cache, version, closing }: Serving): SendFinished {
  const recent = () => {
    try {
      return version.recent()
    } catch {
      // The database is gone: who answers will meet the same error and has words for it.
      return null
    }
  }
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const current = recent()
    return current !== null && cache.send(current, request, response, closing())
  }
}
