/** How a route is answered: parameters checked, answer made, named by its ETag and kept. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Database, VersionWatch } from '../db/version.ts'
import { type AnswerCache, etagOf, isKnown, withoutBody } from './cache.ts'
import { searchOf, sortValues } from './canonical.ts'
import { Refused, refuseInput } from './errors.ts'
import type { Answer, Asked, Route } from './routes.ts'

export interface Serving {
  /** The program's version: another one may word the same facts in another way. */
  program: string
  db: Database
  version: VersionWatch
  cache: AnswerCache
  closing: () => boolean
}

const CACHE_CONTROL = 'public, no-cache'
/** A load that commits while an answer is being made would mix two datasets; the answer is then made again. */
const ATTEMPTS = 5

function check<T extends z.ZodObject>(schema: T, input: unknown, where: 'query' | 'path'): z.infer<T> {
  const given = input as Record<string, unknown>
  const read = schema.safeParse({ ...given })
  if (!read.success) throw refuseInput(read.error, where, Object.keys(schema.shape), given)
  return read.data
}

/** `/articles/{id}` with its parameters, as it is written in links. */
const pathOf = (path: string, params: Record<string, unknown>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))

function read(route: Route, request: FastifyRequest): Omit<Asked<unknown, unknown>, 'db' | 'version'> {
  const params = check(route.params, request.params, 'path')
  const query = check(route.query, request.query, 'query')
  sortValues(query)
  return { params, query, path: pathOf(route.path, params), search: searchOf(route.query, query) }
}

async function make(
  route: Route,
  request: FastifyRequest,
  { db, version }: Serving,
): Promise<[string, string, Answer]> {
  const asked = read(route, request)
  if (route.live) return ['', '', await route.answer({ ...asked, db, version: '' } as Asked<never, never>)]
  return db.snapshot(async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await version.read()
      const answer = await route.answer({ ...asked, db, version: before } as Asked<never, never>)
      if ((await version.read()) === before) return [before, asked.path + asked.search, answer]
    }
    throw new Refused('unavailable', 'A load is going on; try again in a moment.')
  })
}

/** Adds a route to the server. */
export function serveRoute(app: FastifyInstance, route: Route, serving: Serving): void {
  app.get(route.path.replace(/\{(\w+)\}/g, ':$1'), async (request, reply) => {
    const [version, address, answer] = await make(route, request, serving)
    reply.type('application/json; charset=utf-8')
    if (route.live) return reply.header('cache-control', 'no-store').send(answer.body)
    const etag = etagOf(`${serving.program} ${version}`, address)
    reply.header('etag', etag).header('cache-control', CACHE_CONTROL)
    if (answer.link !== undefined) reply.header('link', answer.link)
    const body = Buffer.from(answer.body)
    reply.header('content-length', body.length)
    serving.cache.keep(version, request.url, etag, headersOf(reply), body)
    if (isKnown(request.headers['if-none-match'], etag)) return notModified(reply)
    return reply.send(body)
  })
}

/** The headers so far, those of plugins included. */
const headersOf = (reply: FastifyReply): OutgoingHttpHeaders =>
  Object.assign<OutgoingHttpHeaders, object>({}, reply.getHeaders())

function notModified(reply: FastifyReply): FastifyReply {
  const headers = headersOf(reply)
  const kept = withoutBody(headers)
  for (const name of Object.keys(headers)) if (!(name in kept)) reply.removeHeader(name)
  return reply.code(304).send()
}

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

/** Finished answers go out before the framework is asked: it would cost more than they do. */
export function sendFinished({ cache, version, closing }: Serving): SendFinished {
  const known = oncePerTurn(() => version.known())
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const current = known()
    return current !== null && cache.send(current, request, response, closing())
  }
}
