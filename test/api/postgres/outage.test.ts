/** What clients are told while the database is away, and that nothing is left of it when it is back. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, isOutOfReach, open } from '#dialect'
import { buildApp } from '../../../src/api/app.ts'
import { loadPaths } from '../../../src/commands/load.ts'
import { findBinaries } from '../../support/postgres/binaries.ts'
import { type PostgresServer, startServer } from '../../support/postgres/server.ts'
import { authority, SEEDS } from '../../support/seeds.ts'
import { runStatements } from '../../support/statements.ts'

/** So few that they run out. */
const CONNECTIONS = 24
const MADE = '/articles?person=Lavrov'
const UNMADE = '/articles?person=Kerry&limit=3'

let server: PostgresServer
let db: Database
let app: FastifyInstance
let origin: string
/** Rejections that nobody heard: any would end a server. */
const unheard: unknown[] = []
const hear = (reason: unknown) => void unheard.push(reason)

const admin = (...statements: string[]) => runStatements(server.urlOf('postgres'), ...statements)
const backends = async (more = '') =>
  (await admin(`select pid from pg_stat_activity where application_name = 'dateline' ${more}`)).length

beforeAll(async () => {
  const binaries = findBinaries()
  if (typeof binaries === 'string') throw new Error(binaries)
  process.on('unhandledRejection', hear)
  server = await startServer(binaries, [`max_connections=${CONNECTIONS}`])
  db = await open(server.urlOf('postgres'))
  await loadPaths(db, [SEEDS], { authority })
  app = await buildApp({ db, version: 'test' })
  origin = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await db.close()
  await server.stop()
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})

async function get(path: string) {
  const response = await fetch(`${origin}${path}`)
  return { status: response.status, headers: response.headers, body: await response.text() }
}

const statusOf = async (path: string) => (await get(path)).status

/** Asks until the answer has this status; a test that never sees it runs out of time. */
async function until(path: string, status: number): Promise<void> {
  while ((await statusOf(path)) !== status);
}

async function expectUnavailable(path: string): Promise<void> {
  const { status, headers, body } = await get(path)
  expect([path, status, headers.get('content-type')]).toEqual([
    path,
    503,
    'application/problem+json; charset=utf-8',
  ])
  expect([path, headers.get('retry-after'), headers.get('etag')]).toEqual([path, '1', null])
  expect(JSON.parse(body)).toMatchObject({ status: 503, type: expect.stringMatching(/unavailable$/) })
  expect(body).not.toMatch(/postgres|ECONN|select|127\.0\.0\.1/i)
}

describe.each(['SIGINT', 'SIGQUIT'] as const)('a database that is ended with %s', (signal) => {
  it('is told of with 503 while it is away, and answered from when it is back', async () => {
    const before = await get(MADE)
    expect(before.status).toBe(200)
    const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)])
    await server.halt(signal)
    // Kept answers are believed for less than a second; then they are as unknown as the rest.
    await until(MADE, 503)
    for (const path of [MADE, UNMADE, '/meta', '/people?limit=all&format=csv', '/suggest?q=ke', '/readyz'])
      await expectUnavailable(path)
    expect(await statusOf('/livez')).toBe(200)
    expect(await statusOf('/metrics')).toBe(200)
    expect(await statusOf('/openapi.json')).toBe(200)
    expect(await statusOf('/articles?nonsense=1')).toBe(400)
    await server.resume()
    expect(await statusOf('/readyz')).toBe(200)
    const after = await get(MADE)
    expect([after.status, after.body, after.headers.get('etag')]).toEqual([
      200,
      before.body,
      before.headers.get('etag'),
    ])
    expect(await statusOf(UNMADE)).toBe(200)
    expect(process.eventNames().map((name) => [name, process.listenerCount(name)])).toEqual(listeners)
  })

  it('leaves no connection behind, however often it is asked meanwhile', async () => {
    await server.halt(signal)
    await until(MADE, 503)
    const asked = Array.from({ length: 60 }, (_, i) => statusOf(`/articles?limit=${1 + i}&person=Kerry`))
    expect(new Set(await Promise.all(asked))).toEqual(new Set([503]))
    await server.resume()
    await until(MADE, 200)
    // One that looks at the version, and those of the pool.
    expect(await backends()).toBeLessThanOrEqual(11)
    expect(await backends(`and state like 'idle in transaction%'`)).toBe(0)
  })
})

describe('connections', () => {
  const kill = (which = '') =>
    admin(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dateline' ${which}`,
    )

  it('that are killed while nobody uses them are made again', async () => {
    expect(await statusOf(MADE)).toBe(200)
    await kill()
    await until('/sources?limit=7', 200)
    await until('/readyz', 200)
    expect(await backends(`and state like 'idle in transaction%'`)).toBe(0)
  })

  it('that are killed under a long answer break it: nobody takes it for whole', async () => {
    // Longer than all that is on its way to a client who reads nothing.
    await admin(`insert into mentions select article_id, field, start + 1000000 * n, "end" + 1000000 * n, kind, entity_id,
      candidates, repeat(surface, 500), rule, role, metonym, sentence_start, sentence_end from mentions, generate_series(1, 30) n`)
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write('GET /mentions?limit=all&format=ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'readable')
    expect((await kill(`and query like 'select "mentions"%'`)).length).toBe(1)
    let got = ''
    socket.on('data', (piece) => {
      got += piece
    })
    await once(socket, 'close')
    expect(got).toMatch(/^HTTP\/1.1 200 /)
    expect(got.endsWith('\r\n0\r\n\r\n')).toBe(false)
    expect(await statusOf(UNMADE)).toBe(200)
    expect(await backends(`and state like 'idle in transaction%'`)).toBe(0)
  })

  it('that the server has no more of are asked for in vain, and are found when there are some', async () => {
    const others: pg.Client[] = []
    for (;;) {
      const other = new pg.Client(server.urlOf('postgres'))
      const found = await other.connect().then(
        () => true,
        () => false,
      )
      if (!found) break
      others.push(other)
    }
    await expectUnavailable('/quotes?limit=all&format=csv')
    expect(await statusOf(MADE)).toBe(200)
    await Promise.all(others.map((each) => each.end()))
    expect(await statusOf('/quotes?limit=all&format=csv')).toBe(200)
  })

  it('that wait for a lock do so for a while only, and a server that waits is not ready', async () => {
    const other = new pg.Client(server.urlOf('postgres'))
    await other.connect()
    await other.query('begin; lock table dataset in access exclusive mode')
    await expectUnavailable('/readyz')
    expect(await statusOf('/livez')).toBe(200)
    await other.query('rollback')
    await other.end()
    await until('/readyz', 200)
    expect(await statusOf(MADE)).toBe(200)
  })
})

describe('a database that may only be read', () => {
  it('is served like any other, and cannot be loaded into', async () => {
    const name = 'set default_transaction_read_only'
    await admin(`alter database postgres ${name} = on`)
    const reader = await open(server.urlOf('postgres'))
    try {
      const loading = loadPaths(reader, [SEEDS], { authority, force: true })
      await expect(loading).rejects.toSatisfy(isOutOfReach)
      const other = await buildApp({ db: reader, version: 'test' })
      const { statusCode, body } = await other.inject(MADE)
      expect([statusCode, body]).toEqual([200, (await get(MADE)).body])
      await other.close()
    } finally {
      await reader.close()
      await admin(`${name} = off`, `alter database postgres ${name} = off`)
    }
  })
})
