import type { IncomingMessage, ServerResponse } from 'node:http'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { newLimiter, type RateLimit } from '../../src/api/limit.ts'
import { readConfig } from '../../src/config.ts'
import { startRig } from '../support/seeds.ts'
import { readSpec } from '../support/spec.ts'

describe('a client that asks too often', () => {
  it('is refused made and kept answers alike, is told when to come back, and may still be watched', async () => {
    const rig = await startRig(undefined, { rateLimit: { quota: 4, window: 3600, proxies: 0 } })
    const ask = (path = '/articles') => supertest(rig.app.server).get(path)
    const spec = await readSpec(rig.app)
    const seen = []
    for (const path of ['/articles', '/articles', '/nothing', '/articles', '/people']) {
      const { status, headers } = await ask(path)
      seen.push([status, headers.ratelimit?.replace(/t=\d+/, 't=…')])
    }
    expect(seen).toEqual([
      [200, '"client";r=2;t=…'],
      [200, '"client";r=1;t=…'],
      [404, '"client";r=0;t=…'],
      [429, '"client";r=0;t=…'],
      [429, '"client";r=0;t=…'],
    ])
    const { status, type, headers, body } = await ask()
    expect([status, type, body.type]).toEqual([
      429,
      'application/problem+json',
      'urn:problem-type:dateline:too-many-requests',
    ])
    expect(spec.faultsOf('/articles', status, type, body)).toEqual([])
    expect(headers['ratelimit-policy']).toBe('"client";q=4;w=3600')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toContain('RateLimit-Policy')
    expect(headers['x-content-type-options']).toBe('nosniff')
    for (const path of ['/livez', '/readyz', '/metrics', '/livez?'])
      expect([path, (await ask(path)).status]).toEqual([path, 200])
    // No file of the explorer has this name; that it is asked for counts nothing.
    expect((await ask('/assets/nothing.js')).status).toBe(404)
    await rig.close()
  })
  it('is nobody where no limit is set', async () => {
    const rig = await startRig()
    const { headers } = await supertest(rig.app.server).get('/articles')
    expect(headers).not.toHaveProperty('ratelimit')
    await rig.close()
  })
})

describe('a window', () => {
  /** Asks once; gives what is left, or null for a refusal. */
  function asker(limit: Partial<RateLimit>, clock = { now: 0 }) {
    const limiter = newLimiter({ quota: 2, window: 10, proxies: 0, ...limit }, () => clock.now)
    return (remoteAddress: string, forwarded?: string) => {
      const sent: Record<string, unknown> = {}
      const request = { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded }, url: '/people' }
      const admitted = limiter.admit(
        request as unknown as IncomingMessage,
        { setHeader: (name: string, value: unknown) => (sent[name] = value) } as unknown as ServerResponse,
      )
      expect(limiter.isOver(request as unknown as IncomingMessage)).toBe(!admitted)
      return [admitted, sent.ratelimit, sent['retry-after']]
    }
  }
  it('begins with the first request and gives everything back at its end', () => {
    const clock = { now: 5000 }
    const ask = asker({}, clock)
    expect(ask('1.1.1.1')).toEqual([true, '"client";r=1;t=10', undefined])
    clock.now += 4000
    expect(ask('1.1.1.1')).toEqual([true, '"client";r=0;t=6', undefined])
    clock.now += 5500
    expect(ask('1.1.1.1')).toEqual([false, '"client";r=0;t=1', 1])
    expect(ask('2.2.2.2')[0]).toBe(true)
    clock.now += 500
    expect(ask('1.1.1.1')).toEqual([true, '"client";r=1;t=10', undefined])
  })
  // [what, proxies in front, two requests as [address, X-Forwarded-For], one client or two]
  it.each<[string, number, [string, string?], [string, string?], number]>([
    ['one address', 0, ['1.1.1.1'], ['1.1.1.1'], 1],
    ['two addresses', 0, ['1.1.1.1'], ['1.1.1.2'], 2],
    ['one address written for IPv4 and IPv6', 0, ['1.1.1.1'], ['::ffff:1.1.1.1'], 1],
    ['one network of IPv6', 0, ['2001:db8::1'], ['2001:db8:0:0:ffff::9'], 1],
    ['two networks of IPv6', 0, ['2001:db8::1'], ['2001:db8:0:1::1'], 2],
    ['a header of its own where no proxy is', 0, ['1.1.1.1', '8.8.8.8'], ['1.1.1.1', '9.9.9.9'], 1],
    ['two addresses behind a proxy', 1, ['10.0.0.1', '8.8.8.8'], ['10.0.0.1', '9.9.9.9'], 2],
    ['a made-up address before the true one', 1, ['10.0.0.1', 'x, 8.8.8.8'], ['10.0.0.1', 'y, 8.8.8.8'], 1],
    ['two proxies', 2, ['10.0.0.1', '8.8.8.8, 10.0.0.2'], ['10.0.0.1', '9.9.9.9, 10.0.0.2'], 2],
    ['a proxy that says nothing', 1, ['10.0.0.1'], ['10.0.0.1'], 1],
  ])('counts for %s', (_what, proxies, [a, fromA], [b, fromB], clients) => {
    const ask = asker({ quota: 1, proxies })
    expect(ask(a, fromA)[0]).toBe(true)
    expect(ask(b, fromB)[0]).toBe(clients === 2)
  })
})

describe('the setting', () => {
  it.each([
    ['', undefined],
    ['600/min', { quota: 600, window: 60 }],
    ['5/s', { quota: 5, window: 1 }],
    ['10000/h', { quota: 10_000, window: 3600 }],
  ])('%j is read', (text, rateLimit) => {
    expect(readConfig({ RATE_LIMIT: text }).rateLimit).toEqual(rateLimit)
  })
  it.each(['600', '0/min', '-1/s', '600/day', 'min', '1.5/s', '600 / min', '1e9/s'])(
    '%j is refused',
    (text) => {
      expect(() => readConfig({ RATE_LIMIT: text })).toThrow(/^RATE_LIMIT: must be like 600\/min/)
    },
  )
  it.each(['yes', '-1', '10', '1.2.3.4'])('TRUST_PROXY=%s is refused', (text) => {
    expect(() => readConfig({ TRUST_PROXY: text })).toThrow(/^TRUST_PROXY: /)
  })
})
