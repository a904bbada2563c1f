import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import RssParser from 'rss-parser'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS, PLAIN_FORMATS } from '../../src/contract/formats.ts'
import { asBytes } from '../support/bytes.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { bodyOf, readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const LISTS = [
  '/articles',
  '/people',
  '/places',
  '/organizations',
  '/quotes',
  '/events',
  '/sources',
  '/mentions',
]

/** An answer as text, whatever its type. */
const get = (address: string, headers: Record<string, string> = {}) =>
  supertest(rig.app.server)
    .get(address)
    .set({ 'accept-encoding': 'identity', ...headers })
    .buffer(true)
    .parse(asBytes)
const textOf = async (address: string, headers = {}) =>
  (await get(address, headers)).body.toString() as string
const dataOf = async (address: string) => JSON.parse(await textOf(address)).data as Record<string, unknown>[]
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('every list', () => {
  it.each(LISTS.flatMap((list) => PLAIN_FORMATS.map((format) => [list, format] as const)))(
    '%s is written as %s, as its document says, by address and by header',
    async (list, format) => {
      const answer = await get(`${list}?format=${format}`)
      expect([answer.status, answer.type]).toEqual([200, FORMATS[format].type])
      const text = answer.body.toString()
      const body = bodyOf({ type: answer.type, text, body: {} })
      expect(spec.faultsOf(list, 200, answer.type, body)).toEqual([])
      const accepted = await get(list, { accept: FORMATS[format].type })
      expect(accepted.headers.vary).toContain('Accept')
      if (!['jsonld', 'jsonfeed', 'atom'].includes(format)) {
        expect(accepted.body.toString()).toBe(text)
        expect(accepted.headers.etag).toBe(answer.headers.etag)
      }
    },
  )
  it.each(LISTS)(
    '%s has the items of its pages in the whole table, in order, and the same columns',
    async (list) => {
      const items = await dataOf(`${list}?limit=100`)
      const table = await textOf(`${list}?format=csv&limit=all`)
      const lines = (await textOf(`${list}?format=ndjson&limit=all`)).trimEnd().split('\n')
      expect(rowsOf(table).length).toBe(lines.length)
      expect(lines.slice(0, 100).map((line) => JSON.parse(line))).toEqual(items)
      const key = 'id' in (items[0] ?? {}) ? 'id' : 'start'
      expect(
        rowsOf(table)
          .slice(0, 100)
          .map((row) => row[key]),
      ).toEqual(items.map((item) => String(item[key])))
      expect(table.split('\r\n')[0]).toBe((await textOf(`${list}?format=csv&limit=0`)).trimEnd())
    },
  )
})

describe('a table', () => {
  it('joins names with a bar, leaves out what is not known, and is a file with a name', async () => {
    const { headers, body } = await get('/articles?person=Lavrov&format=csv')
    expect(headers['content-disposition']).toBe('attachment; filename="articles-person-lavrov.csv"')
    const [row] = rowsOf(body.toString())
    expect(row?.people?.split('|')).toContain('Sergey Lavrov')
    expect(row?.duplicate_of).toBe('')
  })
  it('has the columns that `fields` chooses, and the body when it is included', async () => {
    const text = await textOf('/articles?format=csv&fields=title,source&include=body&limit=1')
    expect(text.split('\r\n')[0]).toBe('title,source,source_id,body')
  })
  it.each([
    ['a formula', '=1+1'],
    ['an at', '@SUM(A1)'],
    ['a minus', '-2'],
    ['a plus', '+2'],
  ])('keeps a spreadsheet from running %s if it is asked to', async (_what, text) => {
    const { csvWriter } = await import('../../src/api/formats/csv.ts')
    const { shape } = await import('../../src/api/formats/shape.ts')
    const one = shape<{ text: string }>({
      columns: [['text', 'text', (item) => item.text]],
      entry: () => ({}) as never,
      thing: () => ({ '@type': 'Thing' }),
    })
    expect(csvWriter(one, { safe: false }).rows([{ text }])).toBe(`${text}\r\n`)
    expect(csvWriter(one, { safe: true }).rows([{ text }])).toBe(`'${text}\r\n`)
  })
})

describe('a map', () => {
  it.each(['/articles', '/places', '/events', '/articles?place=Geneva&limit=1'])(
    'of %s is valid GeoJSON with a feature for every place',
    async (address) => {
      const text = await textOf(`${address}${address.includes('?') ? '&' : '?'}format=geojson`)
      const { features } = check(text) as { features: { geometry: unknown }[] }
      expect(features.length).toBeGreaterThan(0)
      expect(features.filter(({ geometry }) => geometry !== null).length).toBeGreaterThan(0)
    },
  )
})

describe('feeds', () => {
  it.each(['/articles', '/events', '/quotes', '/people'])('of %s are read by a feed reader', async (list) => {
    const items = await dataOf(list)
    const atom = await new RssParser().parseString(await textOf(`${list}?format=atom`))
    expect(atom.items.length).toBe(items.length)
    const feed = JSON.parse(await textOf(`${list}?format=jsonfeed`))
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ title }: { title: string }) => title)).toEqual(
      atom.items.map(({ title }) => title),
    )
    for (const { id, url } of feed.items)
      expect([new URL(id).origin, new URL(url).origin]).toEqual([id, url].map((each) => new URL(each).origin))
  })
})

describe('linked data', () => {
  it('says who a person is elsewhere', async () => {
    const { '@graph': graph } = JSON.parse(await textOf('/people?q=lavrov&format=jsonld'))
    expect(graph[0]).toMatchObject({
      '@type': 'Person',
      name: 'Sergey Lavrov',
      sameAs: 'http://www.wikidata.org/entity/Q58217',
    })
    expect(new URL(graph[0]['@id']).pathname).toBe('/people/sergey-lavrov')
  })
})

describe('what a client takes', () => {
  // [Accept, what it gets]
  it.each([
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/csv;q=0.5, application/x-ndjson', 'application/x-ndjson'],
  ])('%s gives %s', async (accept, type) => {
    expect((await get('/articles', { accept })).type).toBe(type)
  })
  it('is refused with what there is', async () => {
    const { status, body, type } = await get('/people', { accept: 'image/png' })
    expect([status, type]).toEqual([406, 'application/problem+json'])
    expect(JSON.parse(body.toString()).errors[0].message).toContain('text/csv')
  })
  it.each(['br', 'gzip'])('%s is what it gets, first and again, whole lists too', async (encoding) => {
    for (const address of ['/articles', '/articles', '/mentions?format=csv&limit=all']) {
      const plain = await textOf(address)
      const { headers, body } = await get(address, { 'accept-encoding': encoding })
      expect(headers['content-encoding']).toBe(encoding)
      // The client has unpacked it.
      expect(body.toString()).toBe(plain)
      expect(Number(headers['content-length'] ?? 0)).toBeLessThan(plain.length)
      expect(headers.etag).toContain(`-${encoding}`)
      const again = await get(address, { 'accept-encoding': encoding, 'if-none-match': headers.etag ?? '' })
      expect(again.status).toBe(304)
    }
  })
})

describe('what a format cannot show is refused', () => {
  it.each([
    ['/articles?limit=all', 'limit'],
    ['/articles?limit=all&format=geojson', 'limit'],
    ['/articles?format=csv&include=mentions', 'include'],
    ['/articles?format=atom&fields=id', 'fields'],
    ['/articles?format=csv&limit=all&cursor=none', 'cursor'],
    ['/people?format=geojson', 'format'],
    ['/articles?format=xml', 'format'],
  ])('%s names %s', async (address, name) => {
    const { status, body } = await get(address)
    expect([status, JSON.parse(body.toString()).errors[0].name]).toEqual([400, name])
  })
})
