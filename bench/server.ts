/** One of the servers that Dateline is measured against, in a process of its own: `server.ts KIND JSON`. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import { packageRoot } from '../src/package.ts'
import { isOnPostgres } from './processes.ts'
import type { Question } from './questions.ts'
import { answerRaw, openRaw } from './raw.ts'

export interface Orders {
  database: string
  questions: Question[]
  /** A running Dateline, whose bytes the bare server repeats. */
  model: string
}

const built = (file: string) => import(pathToFileURL(join(packageRoot, 'dist', file)).href)

/** Dateline itself, but no answer is kept. */
async function cold({ database }: Orders): Promise<FastifyInstance> {
  const { buildApp }: typeof import('../src/api/app.ts') = await built('api/app.js')
  const [dialect, url] = isOnPostgres(database)
    ? ['db/postgres.js', database]
    : ['db/sqlite.js', `file:${database}`]
  const { open }: typeof import('#dialect') = await built(dialect)
  return buildApp({ db: await open(url), version: 'bench', keepAnswers: false })
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Fastify with one route per path and nothing else; `answer` gives the body for an address. */
function bareApp({ questions }: Orders, answer: (address: string) => Buffer | string): FastifyInstance {
  const app = Fastify()
  for (const path of new Set(questions.map(({ address }) => address.replace(/\?.*/, ''))))
    app.get(path, (request, reply) => void reply.type(JSON_TYPE).send(answer(request.url)))
  return app
}

async function bare(orders: Orders): Promise<FastifyInstance> {
  const bodies = new Map<string, Buffer>()
  for (const { address } of orders.questions) {
    const response = await fetch(orders.model + address)
    bodies.set(address, Buffer.from(await response.arrayBuffer()))
  }
  return bareApp(orders, (address) => bodies.get(address) as Buffer)
}

async function raw(orders: Orders): Promise<FastifyInstance> {
  const statements = openRaw(orders.database)
  const questions = new Map(orders.questions.map((question) => [question.address, question]))
  return bareApp(orders, (address) => answerRaw(statements, questions.get(address) as Question))
}

const KINDS = { cold, bare, raw }
const [kind, orders] = process.argv.slice(2) as [keyof typeof KINDS, string]
const app = await KINDS[kind](JSON.parse(orders))
console.log(`serves ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
process.once('SIGTERM', () => process.exit(0))
