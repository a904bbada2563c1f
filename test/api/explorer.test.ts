import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPLORER } from '../support/explorer.ts'
import { type Rig, startRig } from '../support/seeds.ts'

let rig: Rig
/** Addresses of a script and a style of the page. */
let script: string
let style: string
beforeAll(async () => {
  rig = await startRig(undefined, { explorer: EXPLORER })
  const assets = readdirSync(join(EXPLORER, 'assets'))
  const named = (ending: string) => `/assets/${assets.find((name) => name.endsWith(ending))}`
  script = named('.js')
  style = named('.css')
})
afterAll(() => rig.close())

const get = (address: string) => supertest(rig.app.server).get(address)
const head = (address: string) => supertest(rig.app.server).head(address)
const onDisk = (path: string) => readFileSync(join(EXPLORER, path))
/** The bytes as they came, whatever they are said to be. */
const bytesOf = async (address: string, encoding: string) =>
  (await rig.app.inject({ url: address, headers: { 'accept-encoding': encoding } })).rawPayload

describe('the page', () => {
  it('is at the root, asked anew each time, and leads programs to the description', async () => {
    const { status, headers, text } = await get('/')
    expect([status, text]).toEqual([200, onDisk('index.html').toString()])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('public, no-cache')
    expect(headers.link).toContain('rel="api-catalog"')
  })
  it('runs nothing but files of this server, and makes no markup of text', async () => {
    const { headers } = await get('/')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
    for (const rule of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(rule)
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })
  it('has files that are all there', async () => {
    const { text } = await get('/')
    const addresses = [...text.matchAll(/(?:src|href)="(\/[^"]+\.\w+)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(2)
    for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 200])
  })
  it('is not there where nothing was built: the description of the API is', async () => {
    const bare = await startRig()
    const { status, headers } = await supertest(bare.app.server).get('/')
    expect([status, headers.location]).toEqual([302, '/docs'])
    await bare.close()
  })
})

describe('its files', () => {
  it('are kept for good under their names', async () => {
    for (const [address, type] of [
      [script, 'text/javascript; charset=utf-8'],
      [style, 'text/css; charset=utf-8'],
    ] as const) {
      const { headers, status } = await get(address)
      expect([status, headers['content-type']]).toEqual([200, type])
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('public, no-cache')
  })
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('go out as small as the client takes: %j as %s', async (accepted, encoding) => {
    const opened = { br: brotliDecompressSync, gzip: gunzipSync }
    for (const [address, file] of [
      ['/', 'index.html'],
      [script, script],
      [style, style],
    ] as const) {
      const { headers } = await get(address).set('accept-encoding', accepted)
      expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding'])
      const body = await bytesOf(address, accepted)
      expect(headers['content-length']).toBe(String(body.length))
      const open = opened[encoding as keyof typeof opened] ?? ((bytes: Buffer) => bytes)
      expect(open(body).equals(onDisk(file))).toBe(true)
    }
  })
  it('have one ETag for each form, by which a client that has it is told so', async () => {
    for (const address of ['/', script, '/favicon.svg']) {
      const [small, plain] = [await get(address), await get(address).set('accept-encoding', 'identity')]
      if (address !== '/favicon.svg') expect(small.headers.etag).not.toBe(plain.headers.etag)
      const known = await get(address).set('if-none-match', small.headers.etag ?? '')
      expect([known.status, known.text, known.headers.etag]).toEqual([304, '', small.headers.etag])
      expect([known.headers['content-type'], known.headers['content-encoding']]).toEqual([
        undefined,
        undefined,
      ])
      expect(known.headers['cache-control']).toBe(small.headers['cache-control'])
    }
  })
  it('answer HEAD as GET without the body', async () => {
    for (const address of ['/', script, '/favicon.svg']) {
      const [full, bare] = [await get(address), await head(address).set('accept-encoding', 'gzip, deflate')]
      expect([bare.status, bare.text]).toEqual([200, undefined])
      expect({ ...bare.headers, date: '' }).toEqual({ ...full.headers, date: '' })
    }
  })
  it('can only be read', async () => {
    for (const address of ['/', script, '/favicon.svg'])
      for (const method of ['post', 'put', 'patch', 'delete'] as const) {
        const { status, headers, type } = await supertest(rig.app.server)[method](address)
        expect([address, status, headers.allow, type]).toEqual([
          address,
          405,
          'GET, HEAD, OPTIONS',
          'application/problem+json',
        ])
      }
  })
})
