/** Every answer that the description promises, provoked: each operation with each of its statuses and media types. */
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp, routesOf } from '../../src/api/app.ts'
import { makeDocument } from '../../src/api/openapi.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { bodyOf, type Document, readSpec, type Spec } from '../support/spec.ts'
import { runStatements } from '../support/statements.ts'

const PATHS = (makeDocument(routesOf('test'), 'test') as unknown as Document).paths

let rig: Rig
let spec: Spec
/** Servers that cannot do what they should: one admits nobody, one has lost its tables, one its database. */
const others: Record<number, Rig['app']> = {}
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
  const limited = await buildApp({
    db: rig.db,
    version: 'test',
    rateLimit: { quota: 0, window: 60, proxies: 0 },
  })
  await limited.ready()
  const [broken, gone] = [await startRig(), await startRig()]
  await runStatements(broken.url, 'drop table dataset')
  await gone.db.close()
  Object.assign(others, { 429: limited, 500: broken.app, 503: gone.app })
  closing.push(() => limited.close(), broken.close, gone.close, rig.close)
})
afterAll(async () => {
  for (const close of closing) await close()
})

/** The example of an operation: its path filled in, with the parameters that it needs. */
function exampleOf(path: string): string {
  const { parameters = [] } = PATHS[path]?.get ?? {}
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((parameter) => parameter.name === name)?.example),
  )
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  return `${filled}?${needed.map(({ name, schema }) => `${name}=${schema.examples?.[0]}`).join('&')}`
}

/** The cursor that another dataset would have given. */
async function oldCursor(address: string): Promise<string> {
  const { body } = await supertest(rig.app.server).get(`${address}limit=1`)
  const [, ...rest] = JSON.parse(Buffer.from(body.page.next_cursor, 'base64url').toString())
  return Buffer.from(JSON.stringify(['older', ...rest])).toString('base64url')
}

/** What has to be asked for this status. */
async function provoke(path: string, status: number) {
  const address = exampleOf(path)
  const server = supertest((others[status] ?? rig.app).server)
  if (status === 304) return server.get(address).set('if-none-match', '*')
  if (status === 400) return server.get(`${address}&no_such_parameter=1`)
  if (status === 404) return server.get(path.replace(/\{\w+\}/, 'nothing-of-this-name'))
  if (status === 405) return server.post(address)
  if (status === 406) return server.get(address).set('accept', 'image/png')
  if (status === 410) return server.get(`${address}limit=1&cursor=${await oldCursor(address)}`)
  if (status === 414) return server.get(`${address}&q=${'a'.repeat(9000)}`)
  return server.get(address)
}

/** What is documented of every operation, and cannot happen to these in any way that a test could bring about. */
const UNPROVOKED: Record<string, number[]> = {
  // Asks no database.
  '/livez': [500, 503],
  // Answers every fault of the database with 503.
  '/readyz': [500],
  // Leaves out what the database does not tell.
  '/metrics': [500, 503],
}

const PROMISES = Object.entries(PATHS).flatMap(([path, { get }]) =>
  Object.keys(get.responses)
    .map(Number)
    .filter((status) => !UNPROVOKED[path]?.includes(status))
    .map((status) => [status, path] as const),
)
const TYPES = Object.entries(PATHS).flatMap(([path, { get }]) =>
  Object.keys(get.responses[200]?.content ?? {}).map((type) => [type, path] as const),
)

describe('a promise of the description is kept:', () => {
  it.each(PROMISES)('%i of %s', async (status, path) => {
    const answer = await provoke(path, status)
    expect(answer.status).toBe(status)
    if (status === 304) return expect(answer.text).toBe('')
    if (status === 200) return
    expect(answer.body.status).toBe(status)
    expect(spec.faultsOf(exampleOf(path), status, answer.type, bodyOf(answer))).toEqual([])
  })
  it.each(TYPES)('%s of %s', async (type, path) => {
    const answer = await supertest(rig.app.server).get(exampleOf(path)).set('accept', type)
    expect([answer.status, answer.type]).toEqual([200, type])
  })
  it.each(Object.entries(UNPROVOKED))('%s is well where others are not', async (path, statuses) => {
    for (const status of statuses) expect([200, 503]).toContain((await provoke(path, status)).status)
  })
})
