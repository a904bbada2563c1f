import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Database } from '#dialect'
import { AnswerCache } from '../../src/api/cache.ts'
import { refuseRequests } from '../../src/api/refusals.ts'
import { route } from '../../src/api/routes.ts'
import { serveRoute } from '../../src/api/serve.ts'
import { VersionWatch } from '../../src/db/version.ts'
import { type Rig, startRig } from '../support/seeds.ts'

/** More than any encoder looks back on, so that nothing much smaller can be made of it. */
const PIECES = Array.from({ length: 8 }, () => randomBytes(750_000).toString('base64'))
const MANY = 2000

let rig: Rig
let app: FastifyInstance
/** Pieces that were made, lists that were ended, connections that were frozen and freed. */
const seen = { made: 0, ended: 0, frozen: 0, freed: 0 }

/** A list of any length, which fails before the piece of this number. */
async function* pieces(failing: number): AsyncGenerator<string> {
  try {
    for (let n = 0; n < MANY; n++) {
      if (n === failing) throw new Error('/secret/place is broken')
      seen.made += 1
      yield PIECES[n % PIECES.length] ?? ''
    }
  } finally {
    seen.ended += 1
  }
}

const listOf = (path: string, failing: number) =>
  route({
    path,
    operationId: 'list',
    tag: 'dataset',
    summary: '',
    description: '',
    query: z.strictObject({ limit: z.literal('all'), format: z.enum(['csv']).optional() }),
    params: z.object({}),
    response: z.string(),
    examples: [],
    answer: async () => {
      if (failing < 0) throw new Error('/secret/place is broken')
      return { body: pieces(failing), type: 'text/csv', filename: 'list.csv' }
    },
  })

const ROUTES = [listOf('/long', MANY), listOf('/unmade', -1), listOf('/first', 0), listOf('/middle', 12)]

/** Serves the lists to clients who are given up when they take nothing for so many milliseconds. */
async function startApp(patience: number): Promise<FastifyInstance> {
  const db: Database = {
    ...rig.db,
    freeze: async () => {
      const frozen = await rig.db.freeze()
      seen.frozen += 1
      let open = true
      return {
        ...frozen,
        close: async () => {
          if (open) seen.freed += 1
          open = false
          await frozen.close()
        },
      }
    },
  }
  const started = Fastify()
  refuseRequests(started, ROUTES, {
    spoken: [],
    files: new Set(),
    closing: () => false,
    isOver: () => false,
  })
  const serving = {
    program: 'test',
    db,
    version: new VersionWatch(db),
    cache: new AnswerCache(),
    origin: () => 'http://localhost',
    closing: () => false,
    patience,
  }
  for (const each of ROUTES) serveRoute(started, each, serving)
  await started.listen({ host: '127.0.0.1', port: 0 })
  return started
}

beforeAll(async () => {
  rig = await startRig()
  app = await startApp(60_000)
})
afterAll(async () => {
  await app.close()
  await rig.close()
})

function ask(path: string, headers = '', { server } = app): Socket {
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`GET ${path}?limit=all&format=csv HTTP/1.1\r\nHost: x\r\n${headers}\r\n`)
  return socket
}

/** Waits until nothing has been made for a while; gives how much has been. */
async function whenStill(): Promise<number> {
  for (let before = -1; before !== seen.made; await wait(200)) before = seen.made
  return seen.made
}

const ENCODINGS = [
  ['as it is', ''],
  ['in gzip', 'Accept-Encoding: gzip\r\n'],
  ['in br', 'Accept-Encoding: br\r\n'],
] as const

describe.each(ENCODINGS)('a whole list %s', (_what, headers) => {
  const allFreed = () => expect.poll(() => seen.freed).toBe(seen.frozen)
  it('is made no faster than the client takes it, and given up at once when the client goes', async () => {
    const [made, ended] = [seen.made, seen.ended]
    const socket = ask('/long', headers)
    await once(socket, 'data')
    socket.pause()
    expect((await whenStill()) - made).toBeLessThan(MANY / 10)
    socket.destroy()
    await expect.poll(() => seen.ended).toBe(ended + 1)
    await allFreed()
    expect(seen.made - made).toBeLessThan(MANY / 10)
  })
  it('is given up when the client stays but takes nothing, and the state of the dataset is let go', async () => {
    const hasty = await startApp(100)
    const ended = seen.ended
    const held = once(hasty.server, 'connection') as Promise<[Socket]>
    const socket = ask('/long', headers, hasty)
    const [theirs] = await held
    const closed = once(theirs, 'close')
    // On a busy machine its patience may end before anything came.
    await Promise.race([once(socket, 'data'), closed])
    socket.pause()
    await closed
    await expect.poll(() => seen.ended).toBe(ended + 1)
    await allFreed()
    socket.destroy()
    await hasty.close()
  })
  it.each(['/unmade', '/first'])('is a problem when it fails before its first piece: %s', async (path) => {
    const socket = ask(path, `${headers}Connection: close\r\n`)
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).toContain('application/problem+json')
    expect(answer).not.toMatch(/secret|content-encoding|content-disposition|etag/i)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').status).toBe(500)
    await allFreed()
  })
  it('breaks off when it fails in the middle, so that nobody takes it for whole', async () => {
    const socket = ask('/middle', headers)
    const got: Buffer[] = []
    socket.on('data', (data) => got.push(data))
    await once(socket, 'close')
    const answer = Buffer.concat(got)
    // The last chunk of a whole answer is empty.
    expect(answer.subarray(-5).toString()).not.toBe('0\r\n\r\n')
    await allFreed()
  })
})
