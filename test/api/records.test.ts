import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rig, startRig } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const get = async (address: string) => {
  const answer = await supertest(rig.app.server).get(address)
  expect(spec.faultsOf(address, answer.status, answer.type, answer.body)).toEqual([])
  return answer
}
const idsOf = (body: { data: { id: string }[] }) => body.data.map((item) => item.id)

describe('people', () => {
  // [what is asked, address, ids that must be first (in order)]
  const table: [string, string, string[]][] = [
    ['most mentioned first', '/people?limit=2', ['bashar-al-assad', 'john-kerry']],
    ['by name', '/people?sort=name&limit=3', ['bashar-al-assad', 'staffan-de-mistura', 'john-kerry']],
    ['by the beginning of a name', '/people?q=lav*', ['sergey-lavrov', 'alexander-lavrentyev']],
    ['by a word of an alias', '/people?q=sergei', ['sergey-lavrov']],
    [
      'in articles of a place',
      '/people?place=Ariha&sort=name',
      ['bashar-al-assad', 'john-kerry', 'vladimir-putin', 'dmitry-trenin'],
    ],
    [
      'in articles with somebody and without another',
      '/people?person=Kerry&exclude_person=Lavrov&q=trenin',
      ['dmitry-trenin'],
    ],
    ['in articles of a time', '/people?from=2017-06&to=2017-06', ['bashar-al-assad']],
    ['nobody for words that fit nobody', '/people?q=xyzzy', []],
    ['nobody for an unknown place', '/people?place=Atlantis', []],
  ]
  it.each(table)('%s: %s', async (_what, address, expected) => {
    const { status, body } = await get(address)
    expect(status).toBe(200)
    expect(idsOf(body).slice(0, Math.max(expected.length, 1))).toEqual(expected)
  })
  it('lists nobody that no article names', async () => {
    const { body } = await get('/people?limit=100')
    for (const person of body.data) expect(person.article_count).toBeGreaterThan(0)
    expect(idsOf(body)).not.toContain('angela-merkel')
  })
  it('counts and links a person truly', async () => {
    const { body: person } = await get('/people/sergey-lavrov')
    expect(person).toMatchObject({
      name: 'Sergey Lavrov',
      sort_name: 'Lavrov, Sergey',
      wikidata_id: 'Q58217',
      origin: 'authority',
      article_count: 2,
      first_seen: '2016-08-26',
      last_seen: '2017-01-26',
    })
    expect((await get(person.links.articles)).body.page.total).toBe(person.article_count)
    expect((await get(person.links.mentions)).body.page.total).toBe(person.mention_count)
  })
})

describe('places and organizations', () => {
  it.each([
    ['places', 'aleppo', '2015-01-14', '2016-08-26', undefined],
    ['places', 'syria', '2015-01-14', '2017-06-02', undefined],
    ['organizations', 'islamic-state', '2015-11-18', '2017-01-26', 0],
    ['organizations', 'al-monitor', '2017-06-02', '2017-06-02', 0],
  ])('/%s/%s says when it was first and last seen', async (list, id, first_seen, last_seen, quotes) => {
    const { body } = await get(`/${list}/${id}`)
    expect([body.first_seen, body.last_seen, body.quote_count]).toEqual([first_seen, last_seen, quotes])
    expect((await get(body.links.articles)).body.page.total).toBe(body.article_count)
    expect(Array.isArray(body.aliases) && 'description' in body && 'wikidata_id' in body).toBe(true)
  })
  it.each(['people', 'organizations'])('/%s count just the quotations that they link to', async (list) => {
    const { body } = await get(`/${list}?limit=100`)
    for (const { id, quote_count, links } of body.data)
      expect([id, (await get(links.quotes)).body.page.total]).toEqual([id, quote_count])
  })
})

describe('places', () => {
  const table: [string, string, string[]][] = [
    ['most mentioned first', '/places?limit=2', ['syria', 'russia']],
    [
      'of one kind in one country',
      '/places?kind=city&country=syria&sort=name',
      ['aleppo', 'ariha', 'jarabulus'],
    ],
    ['named beside somebody', '/places?person=Trenin&kind=city', ['ariha']],
    ['by an alias', '/places?q=usa', ['united-states']],
  ]
  it.each(table)('%s: %s', async (_what, address, expected) => {
    const { body } = await get(address)
    expect(idsOf(body).slice(0, expected.length)).toEqual(expected)
  })
  it('has the coordinates and the country of a city', async () => {
    const { body } = await get('/places/aleppo')
    expect(body).toMatchObject({ kind: 'city', country: { id: 'syria', name: 'Syria' } })
    expect(body.latitude).toBeCloseTo(36.2, 1)
    expect(body.longitude).toBeCloseTo(37.2, 1)
  })
})

describe('the total of mentions', () => {
  it.each(['', '&kind=place', '&kind=person', '&kind=organization'])(
    'of those with a record%s is what is listed',
    async (kind) => {
      const listed = await rig.app.inject(`/mentions?resolved=true${kind}&format=ndjson&limit=all`)
      const { body } = await get(`/mentions?resolved=true${kind}&limit=0`)
      expect(body.page.total).toBe(listed.body.split('\n').length - 1)
      expect(body.page.total).toBeGreaterThan(5)
    },
  )
})

describe('events', () => {
  it('tell of a meeting with its day, place, participants and words', async () => {
    const { body } = await get('/events?person=de%20Mistura&place=Geneva&from=2015-01-14&to=2015-01-14')
    const meeting = body.data.find((event: { type: string }) => event.type === 'meeting')
    expect(meeting).toMatchObject({ start_on: '2015-01-14', place: { id: 'geneva' }, article_count: 1 })
    expect(meeting.participants.map((each: { id: string }) => each.id)).toContain('john-kerry')
    const { body: article } = await get(`/articles/${meeting.evidence[0].article_id}`)
    for (const { start, end, text } of meeting.evidence) expect(article.body.slice(start, end)).toBe(text)
    expect((await get(meeting.links.articles)).body.page.total).toBe(1)
    expect((await get(meeting.links.self)).body).toEqual(meeting)
  })
  it('come newest first, undated ones last', async () => {
    const { body } = await get('/events?limit=100')
    const days = body.data.map((event: { start_on: string | null }) => event.start_on ?? '')
    expect(days).toEqual([...days].sort().reverse())
  })
  it.each([
    ['of a type', '/events?type=meeting', (event: { type: string }) => event.type === 'meeting'],
    [
      'in a year',
      '/events?from=2017&to=2017',
      (event: { start_on: string }) => event.start_on.startsWith('2017'),
    ],
    [
      'told by an article of a time',
      '/events?date_field=published&from=2016&to=2016',
      (event: { evidence: { article_id: string }[] }) =>
        event.evidence.some(({ article_id }) => article_id.startsWith('us-russia-revive')),
    ],
    ['told in a language', '/events?language=en', () => true],
    ['with words', '/events?q=meeting', (event: { title: string }) => /meeting/i.test(event.title)],
  ])('narrow to those %s', async (_what, address, fits) => {
    const { body } = await get(address)
    expect(body.page.total).toBeGreaterThan(0)
    expect(body.data.filter((event: never) => !fits(event))).toEqual([])
  })
})

describe('every record', () => {
  it.each(['people', 'places', 'events', 'sources'])(
    'of /%s links to just the articles it counts',
    async (list) => {
      const { body } = await get(`/${list}?limit=100`)
      for (const record of body.data)
        expect([record.id, (await get(record.links.articles)).body.page.total]).toEqual([
          record.id,
          record.article_count,
        ])
    },
  )
})

describe('mentions and sources', () => {
  it.each(['person', 'place'])('give every resolved %s with its record', async (kind) => {
    const { body } = await get(`/mentions?kind=${kind}&resolved=true&limit=100`)
    expect(body.data.length).toBeGreaterThan(20)
    for (const mention of body.data) expect(mention.candidates).toContain(mention.entity?.id)
  })
  it('of two people are those of both, in articles that name both', async () => {
    const { body } = await get('/mentions?person=Lavrov&person=Kerry&limit=100')
    const named = body.data.map((mention: { entity: { id: string } }) => mention.entity.id)
    expect([...new Set(named)].sort()).toEqual(['john-kerry', 'sergey-lavrov'])
    expect(new Set(body.data.map((mention: { article_id: string }) => mention.article_id)).size).toBe(1)
  })
  it('of places beside a person', async () => {
    const { body } = await get('/mentions?person=Trenin&kind=place')
    expect(body.data[0].kind).toBe('place')
  })
  it('lists the mentions of one person in reading order, newest article first', async () => {
    const { body } = await get('/mentions?person=Lavrov')
    const surfaces = body.data.map((mention: { surface: string }) => mention.surface)
    expect(surfaces[0]).toBe('Sergey Lavrov')
    expect(surfaces.at(-1)).toBe('Sergei Lavrov')
  })
  it('keeps the printed role', async () => {
    const { body } = await get('/mentions?person=Kerry&source=Bloomberg')
    expect(body.data[0]).toMatchObject({ surface: 'John Kerry', role: 'U.S. Secretary of State' })
  })
  it('narrows by article, kind and headline', async () => {
    const { body: articles } = await get('/articles?person=Putin&fields=id')
    const { body } = await get(`/mentions?article=${articles.data[0].id}&kind=person&field=title`)
    expect(body.data.map((mention: { surface: string }) => mention.surface)).toEqual(['Kerry'])
  })
  it('lists sources with their counts', async () => {
    const { body } = await get('/sources')
    expect(
      body.data.map((source: { name: string; article_count: number }) => [source.name, source.article_count]),
    ).toEqual([
      ['Bloomberg', 1],
      ['Rense', 1],
      ['The Moscow Times', 3],
    ])
  })
  it('sums up the dataset', async () => {
    const { body } = await get('/meta')
    expect(body.counts).toMatchObject({ articles: 5, sources: 3 })
    expect((await get('/mentions?limit=0')).body.page.total).toBe(body.counts.mentions)
    expect(body.published).toEqual({ first: '2015-01-14', last: '2017-06-02' })
    for (const name of ['people', 'places', 'events'] as const)
      expect((await get(`/${name}?limit=0`)).body.page.total).toBe(body.counts[name])
  })
})
