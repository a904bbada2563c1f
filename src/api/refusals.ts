/** Every refusal of the server as a problem: unknown paths, wrong methods, long addresses, errors of any origin. */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { isOutOfReach } from '../db/health.ts'
import { pathOf } from './addresses.ts'
import { nearest, type ProblemKind, problemKindOf, Refused, toProblem } from './errors.ts'
import { asQuestion, pathInOurWords } from './otherNames.ts'
import type { Route } from './routes.ts'
import { SAFETY } from './safety.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'
const ALLOWED = 'GET, HEAD, OPTIONS'
/** Paths that are spoken to and not read. */
const SPEAKING = 'POST, OPTIONS'
const READING: ReadonlySet<string> = new Set(ALLOWED.split(', '))
/** UTF-16 units; a longer address is refused with 414. */
const LONGEST_ADDRESS = 8000
const RETRY_SECONDS = '1'

/** Headers that spoke of the answer that there would have been. */
const OF_THE_ANSWER = ['content-length', 'content-encoding', 'content-disposition', 'etag', 'link', 'vary']

/** Answers any error as a problem. */
export function refuse(reply: FastifyReply, error: FastifyError | Refused): FastifyReply {
  const problem = toProblem(toRefused(error))
  for (const name of OF_THE_ANSWER) reply.removeHeader(name)
  if (problem.status >= 500) reply.log.error(error)
  if (problem.status === 405 && !reply.hasHeader('allow')) reply.header('allow', ALLOWED)
  if (problem.status === 503) reply.header('retry-after', RETRY_SECONDS)
  return (
    reply
      .code(problem.status)
      .headers(SAFETY)
      .type(PROBLEM_TYPE)
      .header('cache-control', 'no-store')
      // Also where the framework refuses before any hook runs: else a browser shows its page no reason.
      .header('access-control-allow-origin', '*')
      .send(JSON.stringify(problem))
  )
}

/** Errors of the framework keep their words below 500; above it nothing of the inside is told. */
function toRefused(error: FastifyError | Refused): Refused {
  if (error instanceof Refused) return error
  if (isOutOfReach(error))
    return new Refused('unavailable', 'The database does not answer; try again in a moment.')
  const kind = problemKindOf(error.statusCode ?? 500)
  const inside = kind === 'internal-error' || kind === 'unavailable'
  return new Refused(kind, inside ? 'The fault is ours and has been logged.' : error.message)
}

/**
 * A known path with the parameters that this one would give it: `/person/x` and `/people/{id}` make `/people/x`. Null
 * where the rest is not alike: else whatever stands in a parameter would make the two near.
 */
function filled(known: string, path: string): string | null {
  const given = path.split('/')
  const parts = known.split('/')
  if (parts.length !== given.length) return null
  if (!known.includes('{')) return known
  const isAlike = (part: string, i: number) =>
    part.startsWith('{') || nearest(given[i] ?? '', [part]) !== undefined
  return parts.every(isAlike)
    ? parts.map((part, i) => (part.startsWith('{') ? given[i] : part)).join('/')
    : null
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`)

/** The address that asks here what is a path elsewhere, if there is such a question. */
function questionFor(path: string, routes: Route[]): string | undefined {
  const meant = asQuestion(path)
  if (!meant) return undefined
  const route = routes.find((each) => each.path === meant.path)
  const parameter = route?.query.shape[meant.name] as z.ZodType | undefined
  return parameter?.safeParse(meant.value).success ? `${meant.path}?${meant.name}=${meant.value}` : undefined
}

function unknownPath(path: string, routes: Route[]): Refused {
  const meant = pathInOurWords(path)
  const known = [...routes.flatMap((route) => filled(route.path, meant) ?? []), '/docs', '/openapi.json']
  const near = known.includes(meant) ? meant : (questionFor(meant, routes) ?? nearest(meant, known))
  const hint = near === undefined ? 'The resources are listed at /docs.' : `Did you mean ${near}?`
  const faults =
    near === undefined
      ? []
      : [{ in: 'path' as const, name: 'path', message: 'no such path', suggestion: near }]
  return new Refused('not-found', `There is no ${path} here. ${hint}`, faults)
}

/** `OPTIONS` is told the methods, whatever answers it; `spoken` are the paths that take POST. */
export function tellMethods(app: FastifyInstance, spoken: string[]): void {
  app.addHook('onRequest', async ({ method, url }, reply) => {
    if (method === 'OPTIONS') reply.header('allow', spoken.includes(pathOf(url)) ? SPEAKING : ALLOWED)
  })
}

interface Conditions {
  /** Paths that take POST. */
  spoken: string[]
  /** Paths of files that are no route of the API. */
  files: ReadonlySet<string>
  /** True while the server stops: answers tell clients not to come back. */
  closing: () => boolean
  /** True for a request of a client that has asked too often. */
  isOver: (request: FastifyRequest) => boolean
}

/** Installs the handlers. */
export function refuseRequests(
  app: FastifyInstance,
  routes: Route[],
  { spoken, files, closing, isOver }: Conditions,
): void {
  const patterns = [...routes.map((route) => patternOf(route.path)), /^\/(openapi\.json|docs(\/.*)?)?$/]
  const isRead = (path: string) => files.has(path) || patterns.some((pattern) => pattern.test(path))
  app.addHook('onRequest', async (request, reply) => {
    const { url, method } = request
    if (closing()) reply.header('connection', 'close')
    if (isOver(request))
      throw new Refused('too-many-requests', 'There were too many requests from this address.')
    if (url.length > LONGEST_ADDRESS)
      throw new Refused('address-too-long', `An address may have ${LONGEST_ADDRESS} characters.`)
    if (spoken.includes(pathOf(url))) {
      if (method === 'POST' || method === 'OPTIONS') return
      reply.header('allow', SPEAKING)
      throw new Refused('method-not-allowed', `${method} is not possible here: messages are sent with POST.`)
    }
    // Before a body is read: what it holds does not matter.
    if (!READING.has(method) && isRead(pathOf(url)))
      throw new Refused('method-not-allowed', `${method} is not possible here: this can only be read.`)
    if (!READING.has(method)) throw unknownPath(pathOf(url), routes)
  })
  app.setErrorHandler<FastifyError | Refused>((error, _request, reply) => refuse(reply, error))
  app.setNotFoundHandler((request, reply) => refuse(reply, unknownPath(pathOf(request.url), routes)))
}

const UNREADABLE: Record<string, [ProblemKind, string]> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The request line and headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive whole in time.'],
}

/** What cannot be read as HTTP at all: headers that are too large or never end, a broken request line. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [kind, said] = UNREADABLE[error.code ?? ''] ?? ['invalid-request', 'This is not HTTP.']
  const problem = toProblem(new Refused(kind, said))
  const body = JSON.stringify(problem)
  const headers = {
    ...SAFETY,
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`)
}
