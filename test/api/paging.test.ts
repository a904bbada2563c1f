import fc from 'fast-check'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, startRig } from '../support/seeds.ts'
import { keyOf, walk } from '../support/walk.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

const get = (address: string) => supertest(rig.app.server).get(address)
const LISTS = [
  '/articles?',
  '/articles?sort=oldest&',
  '/articles?sort=title&',
  '/articles?q=Syria&',
  '/articles?person=Kerry|Lavrov&',
  '/people?',
  '/people?sort=name&',
  '/places?',
  '/places?sort=name&',
  '/events?',
  '/events?sort=oldest&',
  '/events?sort=title&',
  '/sources?',
  '/mentions?',
  '/mentions?person=Kerry&',
]

describe('walking a list by cursors', () => {
  it.each(LISTS)('gives every item once, whatever the page size: %s', async (list) => {
    const whole = await walk(rig, `${list}limit=100`)
    const { body } = await get(`${list}limit=0`)
    expect(whole.length).toBe(body.page.total)
    expect(new Set(whole).size).toBe(whole.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
        expect(await walk(rig, `${list}limit=${limit}`)).toEqual(whole)
      }),
      { numRuns: 4 },
    )
  })
  it.each(LISTS)('agrees with skipping by offset: %s', async (list) => {
    const whole = await walk(rig, `${list}limit=100`)
    const { body } = await get(`${list}limit=2&offset=2`)
    expect(body.data.map(keyOf)).toEqual(whole.slice(2, 4))
  })
})

describe('a cursor', () => {
  const next = async (address: string): Promise<string> => {
    const { body } = await get(address)
    return body.page.next_cursor
  }
  it.each([
    ['is refused when it is no cursor', 'abc', /not a cursor/],
    ['is refused when its parts are of another kind', 'PARTS', /not a cursor/],
    ['is refused when it holds other things', Buffer.from('["a",{}]').toString('base64url'), /not a cursor/],
  ])('%s', async (_what, cursor, said) => {
    const [version, bound] = JSON.parse(Buffer.from(await next('/articles?limit=1'), 'base64url').toString())
    const forged = Buffer.from(JSON.stringify([version, bound, 'abc', -5])).toString('base64url')
    const { status, body } = await get(`/articles?limit=1&cursor=${cursor === 'PARTS' ? forged : cursor}`)
    expect(status).toBe(400)
    expect(body.detail).toMatch(said)
  })
  it('is refused by another query', async () => {
    const cursor = await next('/articles?limit=1')
    expect((await get(`/articles?limit=1&cursor=${cursor}`)).status).toBe(200)
    const { status, body } = await get(`/articles?limit=1&person=Kerry&cursor=${cursor}`)
    expect(status).toBe(400)
    expect(body.detail).toContain('belongs to another query')
  })
  it('goes on with another page size, other fields and additions', async () => {
    const cursor = await next('/articles?limit=1')
    const { status, body } = await get(`/articles?limit=2&fields=id&cursor=${cursor}`)
    expect([status, body.data.length]).toEqual([200, 2])
  })
  it('is refused beside offset', async () => {
    const cursor = await next('/articles?limit=1')
    expect((await get(`/articles?limit=1&offset=1&cursor=${cursor}`)).status).toBe(400)
  })
  it('of another dataset version answers 410 with the first page', async () => {
    const cursor = await next('/articles?limit=1&person=Kerry')
    const [, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const old = Buffer.from(JSON.stringify(['older', ...rest])).toString('base64url')
    const { status, body } = await get(`/articles?person=Kerry&limit=1&cursor=${old}`)
    expect(status).toBe(410)
    expect(body.links.first).toBe('/articles?person=Kerry&limit=1')
  })
  it('that is not well formed never makes a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.base64String()), async (text) => {
        const { status } = await get(
          `/articles?cursor=${encodeURIComponent(Buffer.from(text).toString('base64url'))}`,
        )
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 200 },
    )
  })
})
