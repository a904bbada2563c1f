import { Agent, request } from 'node:http'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { buildApp } from '../../src/api/app.ts'
import { loadPaths } from '../../src/commands/load.ts'
import { onPostgres } from '../support/databases.ts'
import { authority, type Rig, SEEDS, startRig } from '../support/seeds.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
  // Else each request would find a server of its own, and with it other absolute addresses.
  await rig.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => rig.close())

const get = (address: string) => supertest(rig.app.server).get(address)

describe('an answer has a name', () => {
  const ADDRESS = '/articles?person=Kerry&place=Syria'
  it('that is the same for the same question in other words', async () => {
    const { etag } = (await get(ADDRESS)).headers
    for (const same of [
      '/articles?place=Syria&person=Kerry',
      '/articles?person=Kerry&place=Syria&limit=20',
      '/articles?person=Kerry&place=Syria&limit=020',
    ])
      expect((await get(same)).headers.etag).toBe(etag)
    expect((await get('/articles?person=Kerry&person=Lavrov')).headers.etag).toBe(
      (await get('/articles?person=Lavrov&person=Kerry')).headers.etag,
    )
    expect((await get('/articles?person=Kerry&place=Aleppo')).headers.etag).not.toBe(etag)
  })
  it('by which a client that has it is told so, first time and again', async () => {
    const address = '/people?q=kerry'
    const { etag } = (await get('/people?q=kerry&limit=20')).headers
    for (const attempt of ['made', 'kept']) {
      for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await get(address).set('if-none-match', tag as string)
        expect([attempt, tag, answer.status, answer.text]).toEqual([attempt, tag, 304, ''])
        expect(answer.headers.etag).toBe(etag)
        expect(answer.headers['content-type']).toBeUndefined()
      }
      expect((await get(address).set('if-none-match', '"other"')).status).toBe(200)
    }
  })
  it('that another version of the program does not share', async () => {
    const newer = await buildApp({ db: rig.db, version: 'newer' })
    await newer.ready()
    const [a, b] = [await get('/articles'), await supertest(newer.server).get('/articles')]
    expect(a.headers.etag).not.toBe(b.headers.etag)
    await newer.close()
  })
  it('that changes with the dataset, as do kept answers', async () => {
    const other = await startRig([join(SEEDS, '003_f30a9fb4b2672f2e.txt')])
    const ask = () => supertest(other.app.server).get('/articles?limit=5')
    const before = await ask()
    expect((await ask()).body.page.total).toBe(1)
    const writer = await open(other.url)
    await loadPaths(writer, [SEEDS], { authority })
    await writer.close()
    // What another connection wrote is seen at once in a file, and within a second on a server.
    if (onPostgres) await expect.poll(async () => (await ask()).body.page.total, { timeout: 10_000 }).toBe(5)
    const after = await ask()
    expect(after.body.page.total).toBe(5)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    await other.close()
  })
})

describe('made and kept answers', () => {
  it.each(['/articles?person=Putin', '/people', '/meta'])(
    'are the same in body and headers: %s',
    async (address) => {
      const plain = (headers: Record<string, string>) => ({ ...headers, date: '' })
      const made = await get(address)
      const kept = await get(address)
      expect(kept.text).toBe(made.text)
      expect(plain(kept.headers)).toEqual(plain(made.headers))
    },
  )
  it('answer HEAD as GET without the body', async () => {
    for (const _ of ['made', 'kept']) {
      const full = await get('/articles?person=Trenin').set('accept-encoding', 'identity')
      const { status, headers, text } = await supertest(rig.app.server).head('/articles?person=Trenin')
      expect([status, text]).toEqual([200, undefined])
      expect(headers['content-length']).toBe(String(Buffer.byteLength(full.text)))
      expect(headers.etag).toBe(full.headers.etag)
    }
  })
})

describe('headers', () => {
  it('let any page read, and see the ETag, the Link and the name of a file', async () => {
    const { headers } = await get('/articles').set('origin', 'https://example.org')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toBe('ETag, Link, Content-Disposition, Retry-After')
  })
  it('answer a preflight for reads', async () => {
    const { status, headers } = await supertest(rig.app.server)
      .options('/articles')
      .set('origin', 'https://example.org')
      .set('access-control-request-method', 'GET')
    expect(status).toBe(204)
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  })
  it('keep the API from being framed, sniffed or run', async () => {
    const { headers } = await get('/articles')
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
  })
  it('let Swagger UI run from its own files and nothing else', async () => {
    const { headers, text } = await get('/docs/')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:)/)
    expect(text).not.toMatch(/(src|href)="https?:/)
    for (const [, file] of text.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)) {
      const path = file?.startsWith('docs') ? `/${file}` : `/docs/${file}`
      expect([path, (await get(path)).status]).toEqual([path, 200])
    }
  })
  it('tell that the database is gone, while the process lives', async () => {
    const other = await startRig()
    await other.db.close()
    const alive = await supertest(other.app.server).get('/livez')
    const ready = await supertest(other.app.server).get('/readyz')
    expect([alive.status, ready.status, ready.headers['retry-after']]).toEqual([200, 503, '1'])
    await other.close()
  })
  it('tell that the database is gone to those who had answers before, and what is refused says nothing of it', async () => {
    const other = await startRig()
    const ask = (path: string) => supertest(other.app.server).get(path)
    expect((await ask('/articles')).status).toBe(200)
    await other.db.close()
    for (const path of ['/articles', '/people?q=x', '/meta', '/readyz']) {
      const { status, type, headers, body } = await ask(path)
      expect([path, status, type, headers['retry-after']]).toEqual([
        path,
        503,
        'application/problem+json',
        '1',
      ])
      expect(body.detail).not.toMatch(/connection|sqlite|\//i)
      expect([headers.etag, headers['content-encoding'], headers['content-disposition']]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
    await other.close()
  })
  it('are never kept for what is alive', async () => {
    for (const address of ['/livez', '/readyz']) {
      const { headers, body } = await get(address)
      expect([headers['cache-control'], headers.etag, body.status]).toEqual(['no-store', undefined, 'ok'])
    }
  })
})

describe('every answer', () => {
  // [address, status, Cache-Control, whether it has an ETag]
  const table: [string, number, string, boolean][] = [
    ['/articles', 200, 'public, no-cache', true],
    ['/people/sergey-lavrov', 200, 'public, no-cache', true],
    ['/mentions?format=csv&limit=all', 200, 'public, no-cache', true],
    ['/quotes?format=ndjson&limit=all', 200, 'public, no-cache', true],
    ['/openapi.json', 200, 'public, no-cache', true],
    ['/.well-known/api-catalog', 200, 'public, no-cache', true],
    ['/export/dateline.sqlite', 200, 'public, no-cache', true],
    ['/livez', 200, 'no-store', false],
    ['/people/nobody', 404, 'no-store', false],
    ['/nothing', 404, 'no-store', false],
    ['/articles?limit=x', 400, 'no-store', false],
  ]
  it.each(table)(
    'is safe, may be read by any page, and is HEAD without its body: %s',
    async (address, ...said) => {
      const [got, head] = [await get(address), await supertest(rig.app.server).head(address)]
      for (const { status, headers } of [got, head]) {
        expect([status, headers['cache-control'], headers.etag !== undefined]).toEqual(said)
        expect([headers['x-content-type-options'], headers['access-control-allow-origin']]).toEqual([
          'nosniff',
          '*',
        ])
        expect(headers['content-security-policy']).toContain("default-src 'none'")
      }
      expect(head.text ?? '').toBe('')
      expect(head.headers['content-type']).toBe(got.headers['content-type'])
      const { etag } = got.headers
      if (etag === undefined) return
      const again = await get(address).set('if-none-match', etag)
      expect([again.status, again.headers.etag, again.headers['content-disposition']]).toEqual([
        304,
        etag,
        undefined,
      ])
    },
  )
  it.each(['/articles', '/people/sergey-lavrov', '/export/dateline.sqlite', '/metrics'])(
    'tells OPTIONS what may be done, asked by a page or not: %s',
    async (path) => {
      const { status, headers } = await supertest(rig.app.server).options(path)
      expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
    },
  )
})

describe('stopping', () => {
  it('does not wait for clients that keep their connection', async () => {
    const other = await startRig()
    await other.app.listen({ host: '127.0.0.1', port: 0 })
    const address = other.app.server.address()
    const agent = new Agent({ keepAlive: true })
    const port = typeof address === 'object' && address ? address.port : 0
    const ask = () =>
      new Promise<number | undefined>((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: '/articles', agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode))
        })
          .on('error', reject)
          .end()
      })
    expect(await ask()).toBe(200)
    await other.close()
    await expect(ask()).rejects.toThrow()
    agent.destroy()
  })
})
