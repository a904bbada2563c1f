/** The HTTP server: every route in one list, and what all of them share. */
import { createServer } from 'node:http'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { type Database, VersionWatch } from '../db/version.ts'
import { getArticleRoute, getRawRoute, listArticlesRoute } from './articles.ts'
import { AnswerCache } from './cache.ts'
import { serveDocs } from './docs.ts'
import { getEventRoute, listEventsRoute } from './events.ts'
import { livezRoute, readyzRoute } from './health.ts'
import { listMentionsRoute } from './mentions.ts'
import { metaRoute } from './meta.ts'
import { makeDocument } from './openapi.ts'
import { getOrganizationRoute, listOrganizationsRoute } from './organizations.ts'
import { getPersonRoute, listPeopleRoute } from './people.ts'
import { getPlaceRoute, listPlacesRoute } from './places.ts'
import { getQuoteRoute, listQuotesRoute } from './quotes.ts'
import { answerClientError, refuse, refuseRequests, tellMethods } from './refusals.ts'
import { listRelatedRoutes } from './related.ts'
import type { Route } from './routes.ts'
import { type SendFinished, type Serving, sendFinished, serveRoute } from './serve.ts'
import { listSimilarRoute } from './similar.ts'
import { listSourcesRoute } from './sources.ts'

/** Every route there is. `version` is the program's. */
export const routesOf = (version: string): Route[] => [
  listArticlesRoute,
  getArticleRoute,
  getRawRoute,
  listSimilarRoute,
  listPeopleRoute,
  getPersonRoute,
  listPlacesRoute,
  getPlaceRoute,
  listOrganizationsRoute,
  getOrganizationRoute,
  ...listRelatedRoutes,
  listQuotesRoute,
  getQuoteRoute,
  listEventsRoute,
  getEventRoute,
  listSourcesRoute,
  listMentionsRoute,
  metaRoute(version),
  livezRoute,
  readyzRoute,
]

export interface AppOptions {
  db: Database
  /** The program's version. */
  version: string
  logLevel?: string
  /** False makes every answer anew: for benchmarks. */
  keepAnswers?: boolean
  /** Scheme and host that the server is known by, without a slash at the end; else the address it listens on. */
  publicUrl?: string | undefined
}

const SECOND = 1000

const REQUEST_TIMEOUT = 30 * SECOND
/** Longer than the minute that proxies keep a connection for. */
const KEEP_ALIVE = 72 * SECOND

function newServer(logLevel: string, send: SendFinished | null): FastifyInstance {
  return Fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, _request, reply) => void refuse(reply, error),
    serverFactory: (handle) => {
      const server = createServer((request, response) => {
        if (!send?.(request, response)) handle(request, response)
      })
      server.requestTimeout = REQUEST_TIMEOUT
      server.keepAliveTimeout = KEEP_ALIVE
      return server
    },
  })
}

/** What helmet would say, said once and not worked out for every answer. Whoever puts TLS in front adds HSTS there. */
const SAFETY = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
}

/** `http://localhost:3000`: where it listens, as its own machine sees it. */
function originOf({ server }: FastifyInstance): string {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address ? address.port : 3000}`
}

/** Builds the server over an open database; the caller listens and closes. */
export async function buildApp({
  db,
  version,
  logLevel = 'silent',
  keepAnswers = true,
  publicUrl,
}: AppOptions): Promise<FastifyInstance> {
  const routes = routesOf(version)
  let closing = false
  const serving: Serving = {
    program: version,
    db,
    version: new VersionWatch(db),
    cache: new AnswerCache(),
    origin: () => publicUrl ?? originOf(app),
    closing: () => closing,
  }
  const app = newServer(logLevel, keepAnswers ? sendFinished(serving) : null)
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SAFETY)
  })
  tellMethods(app)
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    exposedHeaders: ['ETag', 'Link', 'Content-Disposition'],
    strictPreflight: false,
  })
  refuseRequests(app, routes, () => closing)
  for (const route of routes) serveRoute(app, route, serving)
  await serveDocs(app, makeDocument(routes, version))
  return app
}
