/** The HTTP server: every route in one list, and what all of them share. */
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
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
import type { Route } from './routes.ts'
import { type Serving, serveFinished, serveRoute } from './serve.ts'
import { listSourcesRoute } from './sources.ts'

/** Every route there is. `version` is the program's. */
export const routesOf = (version: string): Route[] => [
  listArticlesRoute,
  getArticleRoute,
  getRawRoute,
  listPeopleRoute,
  getPersonRoute,
  listPlacesRoute,
  getPlaceRoute,
  listOrganizationsRoute,
  getOrganizationRoute,
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
}

const SECOND = 1000

function newServer(logLevel: string): FastifyInstance {
  return Fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 30 * SECOND,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, _request, reply) => void refuse(reply, error),
  })
}

/** Builds the server over an open database; the caller listens and closes. */
export async function buildApp({
  db,
  version,
  logLevel = 'silent',
  keepAnswers = true,
}: AppOptions): Promise<FastifyInstance> {
  const app = newServer(logLevel)
  const routes = routesOf(version)
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  const serving: Serving = {
    program: version,
    db,
    version: new VersionWatch(db),
    cache: new AnswerCache(),
    closing: () => closing,
  }
  if (keepAnswers) serveFinished(app, serving)
  tellMethods(app)
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    exposedHeaders: ['ETag', 'Link'],
    strictPreflight: false,
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null },
      useDefaults: false,
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
    // The server speaks plain HTTP; whoever puts TLS in front of it sets this there.
    strictTransportSecurity: false,
  })
  refuseRequests(app, routes, () => closing)
  for (const route of routes) serveRoute(app, route, serving)
  await serveDocs(app, makeDocument(routes, version))
  return app
}
