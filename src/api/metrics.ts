/** /metrics: what Prometheus is told of requests, kept answers, the dataset and the process. */
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import { metricsText } from '../contract/meta.ts'
import { readDataset } from '../db/meta.ts'
import type { AnswerCache } from './cache.ts'
import { route } from './routes.ts'
import type { Serving } from './serve.ts'

/** Gives the text that Prometheus reads. */
export type ReadMetrics = () => Promise<string>

const REQUEST = ['route', 'method', 'status'] as const
/** Seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

const classOf = (status: number): string => `${Math.floor(status / 100)}xx`

function countAnswers(register: Registry, cache: AnswerCache): void {
  const registers = [register]
  new Counter({
    name: 'dateline_cache_hits_total',
    help: 'Requests that a kept answer was sent to.',
    registers,
    collect() {
      this.reset()
      this.inc(cache.hits)
    },
  })
  new Counter({
    name: 'dateline_cache_misses_total',
    help: 'Answers that had to be made, and were kept.',
    registers,
    collect() {
      this.reset()
      this.inc(cache.misses)
    },
  })
}

function tellDataset(register: Registry, { db, program }: Serving): void {
  // Without a database there is nothing to tell of it; the rest is told all the same.
  const dataset = () => readDataset(db).catch(() => null)
  new Gauge({
    name: 'dateline_dataset_info',
    help: 'Always 1; the version of the dataset, of the rules that read it, and of the program.',
    labelNames: ['version', 'loader', 'program'],
    registers: [register],
    async collect() {
      const row = await dataset()
      this.reset()
      if (row) this.set({ version: row.version, loader: row.loader, program }, 1)
    },
  })
  new Gauge({
    name: 'dateline_dataset_articles',
    help: 'Articles that are loaded.',
    registers: [register],
    async collect() {
      const row = await dataset()
      this.remove()
      if (row) this.set(row.article_count)
    },
  })
}

/** Counts what the server answers, until it closes. */
export function countRequests(app: FastifyInstance, serving: Serving): ReadMetrics {
  const register = new Registry()
  const { cache } = serving
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to the end of answers that were made; kept ones are not timed.',
    labelNames: REQUEST,
    buckets: BUCKETS,
    registers: [register],
  })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, from kept answers too.',
    labelNames: REQUEST,
    registers: [register],
    collect() {
      for (const { labels, count } of cache.takeCounts()) this.inc(labels, count)
    },
  })
  countAnswers(register, cache)
  tellDataset(register, serving)
  collectDefaultMetrics({ register })
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { route: routeOptions.url ?? 'none', method, status: classOf(reply.statusCode) }
    requests.inc(labels)
    duration.observe(labels, reply.elapsedTime / 1000)
  })
  app.addHook('onClose', async () => register.clear())
  return () => register.metrics()
}

/** The route reads what the running server counts; the document of the API needs none of it. */
export const metricsRoute = (read: ReadMetrics) =>
  route({
    live: true,
    path: '/metrics',
    operationId: 'getMetrics',
    tag: 'dataset',
    summary: 'Counters for Prometheus',
    description: 'Requests by route, method and class of status, kept answers, the dataset, the process.',
    query: z.strictObject({}),
    params: z.object({}),
    response: metricsText,
    type: 'text/plain',
    examples: ['/metrics'],
    answer: async () => ({ body: await read(), type: Registry.PROMETHEUS_CONTENT_TYPE }),
  })
