import { readdirSync, writeFileSync } from 'node:fs'
import { get as httpGet, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPaths } from '../../src/commands/load.ts'
import { asBytes } from '../support/bytes.ts'
import { filePathOf } from '../support/databases.ts'
import { authority, type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { runStatements } from '../support/statements.ts'
import { dumpTables } from '../support/tables.ts'

const PATH = '/export/dateline.sqlite'
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

/** Files of copies that lie beside the database. */
const copiesBeside = ({ url }: Rig) =>
  readdirSync(join(filePathOf(url) ?? '', '..')).filter((name) => name.includes('copy'))
async function listen({ app }: Rig): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}
/** An answer that is not read. */
const begin = (port: number): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    httpGet({ port, host: '127.0.0.1', path: PATH, agent: false }, resolve).on('error', reject)
  })
const download = () => supertest(rig.app.server).get(PATH).buffer(true).parse(asBytes)

describe('the database as a file', () => {
  it('is whole, sound and the same', async () => {
    const { status, headers, body } = await download()
    expect(status).toBe(200)
    const { body: meta } = await supertest(rig.app.server).get('/meta')
    expect([
      headers['content-type'],
      headers['content-disposition'],
      headers['x-content-type-options'],
    ]).toEqual([
      'application/vnd.sqlite3',
      `attachment; filename="dateline-${meta.dataset}.sqlite"`,
      'nosniff',
    ])
    expect(Number(headers['content-length'])).toBe(body.length)
    const folder = temporaryFolder()
    const path = join(folder.path, 'got.sqlite')
    writeFileSync(path, body)
    const got = new Driver(path, { readonly: true })
    expect(got.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(got.prepare('select count(*) from articles').pluck().get()).toBe(meta.counts.articles)
    expect(got.prepare('select count(*) from mentions').pluck().get()).toBeGreaterThanOrEqual(
      meta.counts.mentions,
    )
    got.close()
    expect(await dumpTables(`file:${path}`)).toEqual(await dumpTables(rig.url))
    folder.remove()
    expect(copiesBeside(rig)).toEqual([])
  })
  it('has a name by which who has it is told so, and HEAD makes none', async () => {
    const { headers } = await supertest(rig.app.server).head(PATH)
    expect(headers['content-disposition']).toMatch(/^attachment; filename="dateline-\w+\.sqlite"$/)
    const { status, text } = await supertest(rig.app.server)
      .get(PATH)
      .set('if-none-match', headers.etag ?? '')
    expect([status, text]).toEqual([304, ''])
    expect((await download()).headers.etag).toBe(headers.etag)
  })
  it('is another file with another name after a load', async () => {
    const other = await startRig([join(SEEDS, '003_f30a9fb4b2672f2e.txt')])
    const head = () => supertest(other.app.server).head(PATH)
    const before = (await head()).headers
    await loadPaths(other.db, [SEEDS], { authority })
    const after = (await head()).headers
    expect(after.etag).not.toBe(before.etag)
    expect(after['content-disposition']).not.toBe(before['content-disposition'])
    await other.close()
  })
  it('is sent to two at once; a third is asked to wait, until one of them is done or gone', async () => {
    const large = await startRig()
    // More than fits between a server and a client that does not read.
    await runStatements(
      large.url,
      'create table ballast (x)',
      'insert into ballast values (randomblob(40000000))',
    )
    const port = await listen(large)
    const third = () => supertest(large.app.server).get(PATH).buffer(false)
    const [a, b] = [await begin(port), await begin(port)]
    expect([a.statusCode, b.statusCode, copiesBeside(large)]).toEqual([200, 200, []])
    const { status, type, headers } = await supertest(large.app.server).get(PATH)
    expect([status, type, headers['retry-after']]).toEqual([503, 'application/problem+json', '1'])
    a.destroy()
    await expect.poll(async () => (await third()).status, { timeout: 20_000, interval: 50 }).toBe(200)
    b.destroy()
    await large.close()
  })
  it('is a problem that names no place where it cannot be made, and nothing is left', async () => {
    const other = await startRig()
    expect((await supertest(other.app.server).head(PATH)).status).toBe(200)
    await other.db.close()
    const { status, type, text, headers } = await supertest(other.app.server).get(PATH)
    expect([status, type]).toEqual([503, 'application/problem+json'])
    expect(text).not.toContain(filePathOf(other.url) ?? '')
    expect(headers['content-disposition']).toBeUndefined()
    await other.close()
  })
})

describe('the catalog', () => {
  it('leads a program that knows the host to the description, the reader and the state', async () => {
    const server = supertest(rig.app.server)
    const { headers: front } = await server.get('/')
    const path = front.link?.match(/<([^>]+)>; rel="api-catalog"/)?.[1] ?? ''
    const { headers, text } = await server.get(path)
    expect(headers['content-type']).toMatch(
      /^application\/linkset\+json; profile="https:\/\/www.rfc-editor.org\/info\/rfc9727"/,
    )
    expect((await server.head(path)).headers.link).toBe('</.well-known/api-catalog>; rel="api-catalog"')
    const [{ anchor, ...links }] = JSON.parse(text).linkset
    expect(new URL(anchor).pathname).toBe('/')
    expect(Object.keys(links)).toEqual(['service-desc', 'service-doc', 'status'])
    for (const [{ href, type }] of Object.values(links) as [{ href: string; type: string }][]) {
      const answer = await server.get(new URL(href).pathname).redirects(1)
      expect([href, answer.status, answer.type]).toEqual([href, 200, type])
    }
  })
})
