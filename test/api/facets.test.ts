import { parse } from 'csv-parse/sync'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bucket } from '../../src/contract/facets.ts'
import { writeAmbiguous } from '../support/ambiguous.ts'
import { type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
const folder = temporaryFolder()
beforeAll(async () => {
  writeAmbiguous(folder.path, 60, 3)
  rig = await startRig([SEEDS, folder.path])
  spec = await readSpec(rig.app)
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

const get = (address: string) => supertest(rig.app.server).get(address)
async function ask(address: string) {
  const { status, body, type } = await get(address)
  expect([address, status]).toEqual([address, 200])
  expect(spec.faultsOf(address, status, type, body)).toEqual([])
  return body as { facets: Record<string, Bucket[]>; page: { total: number }; data: unknown[] }
}

const ARTICLES = 'person,place,organization,source,event_type,language,published_at'
const QUOTES = 'speaker,source,published_at'
const EVENTS = 'type,place,person,date'
const MENTIONS = 'kind,person,place,organization,source,published_at'

describe('every bucket leads to as many items as it counts', () => {
  it.each([
    ['of all articles', `/articles?facet=${ARTICLES}`],
    ['by day', '/articles?facet=published_at&interval=day&from=2016-08-20&to=2016-09-05'],
    [
      'by week, cut by from and to',
      '/articles?facet=published_at&interval=week&from=2016-08-04&to=2016-10-20',
    ],
    [
      'by quarter, cut by from and to',
      '/articles?facet=published_at&interval=quarter&from=2013-02-10&to=2016-12-20',
    ],
    ['by year', '/articles?facet=published_at&interval=year'],
    ['of one person', `/articles?person=Lavrov&facet=${ARTICLES}`],
    ['of either of two', `/articles?person=Lavrov%7CKerry&facet=${ARTICLES}`],
    ['of both of two', `/articles?person=Lavrov&person=Kerry&facet=${ARTICLES}`],
    ['without somebody', `/articles?exclude_person=Lavrov&facet=${ARTICLES}`],
    ['of words', `/articles?q=ceasefire&facet=${ARTICLES}`],
    ['of exclusions only', `/articles?q=-ceasefire&facet=${ARTICLES}`],
    ['of a paper in a year', `/articles?source=Bloomberg&from=2016&to=2016&facet=${ARTICLES}`],
    ['of a type of event', `/articles?event_type=talks&event_type=attack%7Cstatement&facet=${ARTICLES}`],
    ['of a language', `/articles?language=EN&facet=${ARTICLES}`],
    ['without copies', `/articles?duplicates=collapse&facet=${ARTICLES}`],
    ['of all quotations', `/quotes?facet=${QUOTES}`],
    ['of what one said', `/quotes?speaker=Kerry%7CLavrov&q=the&facet=${QUOTES}`],
    ['of what was said of a place', `/quotes?about=Syria&facet=${QUOTES}&interval=quarter`],
    ['of all events', `/events?facet=${EVENTS}`],
    ['of events of a type', `/events?type=talks&q=talks&facet=${EVENTS}&interval=year`],
    ['of events with somebody somewhere', `/events?person=Lavrov&exclude_place=Moscow&facet=${EVENTS}`],
    ['of events of either of two', `/events?person=Lavrov%7CKerry&exclude_organization=UN&facet=${EVENTS}`],
    ['of events in a paper', `/events?source=Bloomberg&exclude_person=Kerry&facet=${EVENTS}`],
    ['of events in a language', `/events?language=en&exclude_source=Bloomberg&facet=${EVENTS}`],
    ['of events told of at a time', `/events?date_field=published&from=2014&facet=type,place,person`],
    ['of what is said in articles of two', `/quotes?person=Lavrov&person=Kerry&facet=${QUOTES}`],
    ['of what is said without somebody', `/quotes?exclude_person=Kerry&from=2013&facet=${QUOTES}`],
    ['of all mentions', `/mentions?facet=${MENTIONS}`],
    ['of mentions of a kind', `/mentions?kind=place&facet=${MENTIONS}`],
    ['of mentions of somebody or a place', `/mentions?person=Lavrov%7CKerry&place=Geneva&facet=${MENTIONS}`],
    ['of places beside somebody', `/mentions?person=Lavrov&person=Kerry&kind=place&facet=${MENTIONS}`],
    ['of mentions in a paper', `/mentions?exclude_person=Trump&source=Bloomberg&facet=${MENTIONS}`],
    ['of mentions without somebody', `/mentions?exclude_person=Lavrov&from=2013&to=2016&facet=${MENTIONS}`],
    ['of names that are known', `/mentions?resolved=true&q=ceasefire&facet=${MENTIONS}`],
    ['of names that are not', `/mentions?resolved=false&facet=${MENTIONS}`],
    ['of names in headlines', `/mentions?field=title&facet=${MENTIONS}`],
    ['of all people', '/people?facet=origin'],
    ['of people beside a place', '/people?place=Geneva&q=s*&facet=origin'],
    ['of people of one origin', '/people?origin=authority&exclude_place=Geneva&facet=origin'],
    ['of all places', '/places?facet=kind,country,origin'],
    [
      'of places beside somebody by kind',
      '/places?kind=city&person=Lavrov%7CKerry&facet=kind,country,origin',
    ],
    ['of all organizations', '/organizations?facet=kind,origin'],
    ['of organizations without somebody', '/organizations?exclude_person=Lavrov&facet=kind,origin'],
    ['of events in a time', `/events?from=2015-05-20&to=2016-08&facet=${EVENTS}`],
  ])('%s', async (_what, address) => {
    const timed = /facet=\S*(published_at|date)/.test(address) && !address.includes('interval')
    const sized = !/facet=(published_at|date)(&|$)/.test(address)
    const { facets, page } = await ask(
      `${address}${sized ? '&facet_size=4' : ''}${timed ? '&interval=quarter' : ''}`,
    )
    expect(page.total).toBeGreaterThan(0)
    const buckets = Object.values(facets).flat()
    expect(buckets.length).toBeGreaterThan(0)
    for (const { count, url } of buckets) {
      expect([url, (await ask(url)).page.total]).toEqual([url, count])
    }
  })
})

describe('buckets', () => {
  it('come with the fullest first, then by value, as many as asked for', async () => {
    const { facets } = await ask('/articles?facet=person,source&facet_size=7&limit=0')
    for (const buckets of Object.values(facets)) {
      expect(buckets.length).toBe(7)
      const sorted = buckets.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      expect(buckets).toEqual(sorted)
    }
  })
  it('that the loader counted are those that a count gives', async () => {
    const plain = ({ facets }: Awaited<ReturnType<typeof ask>>) =>
      Object.values(facets).map((buckets) => buckets.map(({ url: _, ...bucket }) => bucket))
    const asked = `/articles?facet=${ARTICLES}&facet_size=100&limit=0`
    expect(plain(await ask(`${asked}&q=-zebra`))).toEqual(plain(await ask(asked)))
  })
  it('of time follow one another without a gap and hold all that is dated', async () => {
    const { facets, page } = await ask('/articles?facet=published_at&interval=month&from=2012&limit=0')
    const months = facets.published_at ?? []
    for (const [i, { value }] of months.slice(1).entries()) {
      const [year = 0, month = 0] = (months[i]?.value ?? '').split('-').map(Number)
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
      expect(value).toBe(next)
    }
    expect(months.some(({ count }) => count === 0)).toBe(true)
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(page.total)
  })
  // [interval, value, label, url]
  it.each([
    ['day', '2016-08-26', '2016-08-26', '/articles?person=Lavrov&from=2016-08-26&to=2016-08-26'],
    ['week', '2016-W34', 'week of 2016-08-22', '/articles?person=Lavrov&from=2016-08-22&to=2016-08-28'],
    ['month', '2016-08', 'August 2016', '/articles?person=Lavrov&from=2016-08&to=2016-08'],
    ['quarter', '2016-Q3', 'quarter 3 of 2016', '/articles?person=Lavrov&from=2016-07&to=2016-09'],
    ['year', '2016', '2016', '/articles?person=Lavrov&from=2016&to=2016'],
  ])('of a %s are called %s', async (interval, value, label, url) => {
    const { facets } = await ask(`/articles?person=Lavrov&facet=published_at&interval=${interval}`)
    const found = facets.published_at?.find((bucket) => bucket.value === value)
    const asked = interval === 'month' ? '' : `&interval=${interval}`
    expect(found).toMatchObject({ label, url: `${url}&facet=published_at${asked}` })
  })
  it('are the same on every page, and pages go on', async () => {
    const first = await ask('/articles?facet=person&limit=2')
    const { links } = first as unknown as { links: { next: string } }
    const second = await ask(links.next)
    expect(second.facets).toEqual(first.facets)
    expect(second.data).not.toEqual(first.data)
  })
  it('of nothing are none', async () => {
    const { facets } = await ask(`/articles?person=Nobodyski&facet=${ARTICLES}`)
    expect(Object.values(facets)).toEqual(ARTICLES.split(',').map(() => []))
    for (const [list, names] of [
      ['quotes', QUOTES],
      ['events', EVENTS],
    ])
      expect(Object.values((await ask(`/${list}?person=Nobodyski&facet=${names}`)).facets).flat()).toEqual([])
  })
})

describe('the buckets alone', () => {
  it('are a table, or lines, with what JSON says', async () => {
    const { facets } = await ask('/articles?person=Lavrov&facet=place,published_at&limit=0')
    const rows = ['place', 'published_at'].flatMap((facet) =>
      (facets[facet] ?? []).map((bucket) => ({ facet, ...bucket })),
    )
    const table = await get('/articles?person=Lavrov&facet=place,published_at&limit=0&format=csv')
    expect(parse(table.text, { columns: true })).toEqual(
      rows.map((row) => ({ ...row, count: String(row.count) })),
    )
    const lines = await get('/articles?person=Lavrov&facet=place,published_at&limit=0&format=ndjson').buffer(
      true,
    )
    expect(
      lines.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows)
  })
})

describe('what cannot be counted is refused', () => {
  it.each([
    ['a facet that there is not', '/articles?facet=persons', 'facet', 'person'],
    ['a facet of another list', '/quotes?facet=event_type', 'facet', undefined],
    ['an interval that there is not', '/articles?facet=published_at&interval=hour', 'interval', undefined],
    ['too many buckets', '/articles?facet=person&facet_size=101', 'facet_size', undefined],
    ['a table of items with facets', '/articles?facet=person&format=csv', 'facet', undefined],
    ['a whole list with facets', '/articles?facet=person&format=ndjson&limit=all', 'facet', undefined],
    ['a feed with facets', '/articles?facet=person&format=atom&limit=0', 'facet', undefined],
    [
      'people where those named have spoken',
      '/articles?person=Kerry&role=speaker&facet=person',
      'facet',
      undefined,
    ],
    [
      'days of events by days of articles',
      '/events?from=2015&date_field=published&facet=date',
      'facet',
      undefined,
    ],
    [
      'days of articles by days of events',
      '/articles?to=2016&date_field=event&facet=published_at',
      'facet',
      undefined,
    ],
    [
      'mentions of each of two that are both there',
      '/mentions?person=Kerry&person=Lavrov&facet=person',
      'facet',
      undefined,
    ],
    ['an origin that there is not', '/people?origin=discoverd', 'origin', 'discovered'],
    ['a type of event that there is not', '/articles?event_type=party', 'event_type', undefined],
  ])('%s', async (_what, address, name, suggestion) => {
    const { status, body } = await get(address)
    expect(status).toBe(400)
    expect(body.errors[0].name).toBe(name)
    expect(body.errors[0].suggestion).toBe(suggestion)
  })
  it('one more name than a filter takes', async () => {
    const twenty = Array.from({ length: 20 }, (_, i) =>
      [...'lavrov'].map((letter, k) => (i & (1 << k) ? letter.toUpperCase() : letter)).join(''),
    )
    const address = `/articles?${twenty.map((name) => `person=${name}`).join('&')}`
    const { status, body } = await get(`${address}&facet=person`)
    expect([status, body.errors[0].name]).toEqual([400, 'facet'])
    expect((await ask(`${address}&facet=place`)).facets.place?.length).toBeGreaterThan(0)
  })
})
