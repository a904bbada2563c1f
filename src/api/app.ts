/** The HTTP server: every route in one list, and what all of them share. */
import { createServer } from 'node:http'
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { type Database, VersionWatch } from '../db/version.ts'
import { getArticleRoute, getRawRoute, listArticlesRoute } from './articles.ts'
import { AnswerCache } from './cache.ts'
import { catalogRoute } from './catalog.ts'
import { serveDocs } from './docs.ts'
import { getEventRoute, listEventsRoute } from './events.ts'
import { readExplorer } from './explorer/files.ts'
import { serveExplorer } from './explorer.ts'
import { exportRoute } from './export.ts'
import { type SendFinished, sendFinished } from './finished.ts'
import { graphRoute } from './graph.ts'
import { livezRoute, readyzRoute } from './health.ts'
import { type Limiter, newLimiter, type RateLimit } from './limit.ts'
import { MCP_PATH, serveMcp } from './mcp.ts'
import { listMentionsRoute } from './mentions.ts'
import { metaRoute } from './meta.ts'
import { countRequests, metricsRoute, type ReadMetrics } from './metrics.ts'
import { makeDocument } from './openapi.ts'
import { getOrganizationRoute, listOrganizationsRoute } from './organizations.ts'
import { getPersonRoute, listPeopleRoute } from './people.ts'
import { getPlaceRoute, listPlacesRoute } from './places.ts'
import { getQuoteRoute, listQuotesRoute } from './quotes.ts'
import { answerClientError, refuse, refuseRequests, tellMethods } from './refusals.ts'
import { listRelatedRoutes } from './related.ts'
import type { Route } from './routes.ts'
import { SAFETY } from './safety.ts'
import { type Serving, serveRoute } from './serve.ts'
import { listSimilarRoute } from './similar.ts'
import { listSourcesRoute } from './sources.ts'
import { suggestRoute } from './suggest.ts'

/** Every route there is. `version` is the program's; `metrics` tells what the running server counts. */
export const routesOf = (version: string, metrics: ReadMetrics = async () => ''): Route[] => [
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
  suggestRoute,
  graphRoute,
  metaRoute(version),
  livezRoute,
  readyzRoute,
  metricsRoute(metrics),
  exportRoute,
  catalogRoute,
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
  /** How often one client may ask; any number of times if nothing is said. */
  rateLimit?: RateLimit | undefined
  /** Folder of the built explorer; without one `/` leads to /docs. */
  explorer?: string | undefined
}

/** Headers that a page of another origin may read. */
const EXPOSED = ['ETag', 'Link', 'Content-Disposition', 'Retry-After']
const EXPOSED_LIMITS = ['RateLimit', 'RateLimit-Policy']
const SECOND = 1000

const REQUEST_TIMEOUT = 30 * SECOND
/** Longer than the minute that proxies keep a connection for. */
const KEEP_ALIVE = 72 * SECOND
const PATIENCE = 60 * SECOND

/** Requests are counted where all of them pass; what is not admitted is refused like anything else, by the framework. */
function newServer(logLevel: string, send: SendFinished | null, limiter: Limiter | null): FastifyInstance {
  return Fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, _request, reply) => void refuse(reply, error),
    serverFactory: (handle) => {
      const server = createServer((request, response) => {
        const admitted = limiter?.admit(request, response) ?? true
        if (!admitted || !send?.(request, response)) handle(request, response)
      })
      server.requestTimeout = REQUEST_TIMEOUT
      server.keepAliveTimeout = KEEP_ALIVE
      return server
    },
  })
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
  rateLimit,
  explorer,
}: AppOptions): Promise<FastifyInstance> {
  let closing = false
  const serving: Serving = {
    program: version,
    db,
    version: new VersionWatch(db),
    cache: new AnswerCache(),
    origin: () => publicUrl ?? originOf(app),
    closing: () => closing,
    patience: PATIENCE,
  }
  const files = explorer === undefined ? null : readExplorer(explorer)
  const limiter = rateLimit ? newLimiter(rateLimit) : null
  const app = newServer(logLevel, keepAnswers ? sendFinished(serving) : null, limiter)
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SAFETY)
  })
  const routes = routesOf(version, countRequests(app, serving))
  tellMethods(app, [MCP_PATH])
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    exposedHeaders: limiter ? [...EXPOSED, ...EXPOSED_LIMITS] : EXPOSED,
    strictPreflight: false,
  })
  refuseRequests(app, routes, {
    spoken: [MCP_PATH],
    files: new Set(files?.keys()),
    closing: () => closing,
    isOver: ({ raw }) => limiter?.isOver(raw) ?? false,
  })
  for (const route of routes) serveRoute(app, route, serving)
  serveMcp(app, routes, version)
  serveExplorer(app, files)
  await serveDocs(app, makeDocument(routes, version))
  return app
}
