/** How a route is answered: parameters checked, answer made, named by its ETag, written small and kept. */
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { ADDRESSED, type Format } from '../contract/formats.ts'
import type { Database, VersionWatch } from '../db/version.ts'
import { type AnswerCache, etagOf, isKnown, keyOf, withoutBody } from './cache.ts'
import { searchOf, sortValues } from './canonical.ts'
import { encode } from './encode.ts'
import { Refused, refuseInput, refuseUnmet } from './errors.ts'
import { sendFile } from './export.ts'
import { type Encoding, encodingOf, formatOf } from './negotiate.ts'
import type { Answer, Asked, Route } from './routes.ts'
import { sendStream } from './stream.ts'

export interface Serving {
  /** The program's version: another one may word the same facts in another way. */
  program: string
  db: Database
  version: VersionWatch
  cache: AnswerCache
  /** Scheme and host of this server as others know it. */
  origin: () => string
  closing: () => boolean
  /** Milliseconds in which a client has to take something of a long answer; a state of the dataset is held for it meanwhile. */
  patience: number
}

export const JSON_TYPE = 'application/json; charset=utf-8'
export const CACHE_CONTROL = 'public, no-cache'
const VARY = 'Accept, Accept-Encoding'
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

/** A request with its parameters checked. */
export type Read = Omit<Asked<Record<string, unknown>, unknown>, 'db' | 'version'>

function read(route: Route, request: FastifyRequest, origin: string): Read {
  const params = check(route.params, request.params, 'path')
  const query: Record<string, unknown> = check(route.query, request.query, 'query')
  sortValues(query)
  const format = formatOf(route, query.format, request.headers.accept)
  // What was asked for in a header and in the address is one question with one name.
  query.format = format === 'json' ? undefined : format
  refuseUnmet(route.query.shape, query)
  return { params, query, origin, path: pathOf(route.path, params), search: searchOf(route.query, query) }
}

/** The canonical address; what holds addresses of this server is its answer and no other's. */
export const addressOf = ({ absolute }: Route, { path, search, origin, query: { format } }: Read): string =>
  absolute || ADDRESSED.has(format as Format) ? `${origin}${path}${search}` : path + search

/** An answer, the version of the dataset it was made from, and its canonical address. */
export interface Made {
  version: string
  address: string
  answer: Answer
}

async function make(route: Route, asked: Read, { db, version }: Serving): Promise<Made> {
  const address = addressOf(route, asked)
  // What is kept is found by the version that was read last.
  await version.read()
  return db.snapshot(async (state) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await version.read(state)
      const answer = await route.answer({ ...asked, db: state, version: before } as Asked<never, never>)
      // A connection of its own sees one state; on one that is shared a load may have come between.
      if (state !== db || (await version.read()) === before) return { version: before, address, answer }
    }
    throw new Refused('unavailable', 'A load is going on; try again in a moment.')
  })
}

/** Adds a route to the server. */
export function serveRoute(app: FastifyInstance, route: Route, serving: Serving): void {
  app.get(route.path.replace(/\{(\w+)\}/g, ':$1'), async (request, reply) => {
    const asked = read(route, request, serving.origin())
    if (route.live) {
      const { body, type } = await route.answer({ ...asked, db: serving.db, version: '' } as Asked<
        never,
        never
      >)
      return reply
        .type(type ?? JSON_TYPE)
        .header('cache-control', 'no-store')
        .send(body)
    }
    if (route.file) return sendFile(route, asked, request, reply, serving)
    if (asked.query.limit === 'all') return sendStream(route, asked, request, reply, serving)
    const made = await make(route, asked, serving)
    const wanted = encodingOf(request.headers['accept-encoding'])
    const { body, encoding } = await encode(Buffer.from(made.answer.body as string), wanted)
    describe(reply, made, encoding, serving)
    reply.header('content-length', body.length)
    const etag = String(reply.getHeader('etag'))
    const finished = { etag, headers: headersOf(reply), body }
    const key = keyOf(request.raw.url ?? '', wanted, request.headers.accept)
    serving.cache.keep(made.version, key, request.routeOptions.url ?? '', finished)
    if (isKnown(request.headers['if-none-match'], etag)) return notModified(reply)
    return reply.send(body)
  })
}

/** Sets all headers of an answer but the length of its body. */
export function describe(
  reply: FastifyReply,
  { version, address, answer }: Made,
  encoding: Encoding,
  { program }: Serving,
): void {
  const { type = JSON_TYPE, link, filename } = answer
  reply
    .header('content-type', type)
    .header('etag', etagOf(`${program} ${version}`, address, encoding))
    .header('cache-control', CACHE_CONTROL)
    .header('vary', VARY)
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  if (link !== undefined) reply.header('link', link)
  if (filename !== undefined) reply.header('content-disposition', `attachment; filename="${filename}"`)
}

/** The headers so far, those of plugins included. */
const headersOf = (reply: FastifyReply): OutgoingHttpHeaders =>
  Object.assign<OutgoingHttpHeaders, object>({}, reply.getHeaders())

export function notModified(reply: FastifyReply): FastifyReply {
  const headers = headersOf(reply)
  const kept = withoutBody(headers)
  for (const name of Object.keys(headers)) if (!(name in kept)) reply.removeHeader(name)
  return reply.code(304).send()
}
