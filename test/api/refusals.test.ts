import { connect } from 'node:net'
import fc from 'fast-check'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onPostgres } from '../support/databases.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

describe('a refusal names the place and what was probably meant', () => {
  // [what is wrong, address, status, parameter, suggestion, words of the message]
  const table: [string, string, number, string, string | undefined, RegExp][] = [
    ['a misspelt parameter', '/articles?persn=Lavrov', 400, 'persn', 'person', /unknown parameter/],
    ['a parameter of another list', '/people?include=body', 400, 'include', undefined, /unknown parameter/],
    [
      'a misspelt order',
      '/articles?sort=newst',
      400,
      'sort',
      'newest',
      /"newst" is not one of newest, oldest/,
    ],
    [
      'a misspelt addition',
      '/articles?include=body,mention',
      400,
      'include',
      'mentions',
      /"mention" is not one of/,
    ],
    ['an unknown field', '/articles?fields=id,headline', 400, 'fields', 'title', /"headline" is not one of/],
    ['words by another name', '/articles?query=truce', 400, 'query', 'q', /unknown parameter/],
    ['pages by number', '/articles?page=2', 400, 'page', 'offset', /unknown parameter/],
    ['a year by itself', '/articles?year=2016', 400, 'year', 'from', /unknown parameter/],
    ['a name of another list', '/people?name=Lavrov', 400, 'name', 'q', /unknown parameter/],
    ['a page that is too large', '/articles?limit=101', 400, 'limit', undefined, /100/],
    ['a limit that is no number', '/articles?limit=ten', 400, 'limit', undefined, /whole number/],
    ['a limit that is no whole number', '/articles?limit=1.5', 400, 'limit', undefined, /whole number/],
    ['a limit given twice', '/articles?limit=1&limit=2', 400, 'limit', undefined, /given once/],
    ['an offset that is too deep', '/articles?offset=10001', 400, 'offset', undefined, /10000/],
    ['a day that no month has', '/articles?from=2016-02-31', 400, 'from', undefined, /calendar/],
    ['a date in words', '/articles?to=yesterday', 400, 'to', undefined, /2016-02-11/],
    ['an empty name', '/articles?person=', 400, 'person', undefined, /empty/],
    ['a limit that is nothing', '/articles?limit=', 400, 'limit', undefined, /whole number/],
    ['a limit in another notation', '/articles?limit=1e1', 400, 'limit', undefined, /whole number/],
    [
      'a bar without names',
      '/articles?exclude_person=%7C',
      400,
      'exclude_person',
      undefined,
      /must be a name/,
    ],
    ['a name too many', `/articles?${'person=a&'.repeat(21)}`, 400, 'person', undefined, /20 times/],
    ['a character that no text has', '/articles?q=a%00', 400, 'q', undefined, /U\+0000/],
    ['the year 0', '/articles?from=0000', 400, 'from', undefined, /2016-02-11/],
    ['relevance without words', '/articles?sort=relevance', 400, 'sort', undefined, /needs q/],
    ['an unknown kind of place', '/places?kind=town', 400, 'kind', undefined, /"town" is not one of/],
    ['a person that is not there', '/people/nobody', 404, 'id', undefined, /no such person/],
    ['a place that is not there', '/places/atlantis', 404, 'id', undefined, /no such place/],
    ['an event that is not there', '/events/never', 404, 'id', undefined, /no such event/],
  ]
  it.each(table)('%s: %s', async (_what, address, status, name, suggestion, said) => {
    const answer = await supertest(rig.app.server).get(address)
    expect(answer.status).toBe(status)
    expect(answer.type).toBe('application/problem+json')
    expect(spec.faultsOf(address, answer.status, answer.type, answer.body)).toEqual([])
    expect(answer.body.errors[0]).toMatchObject({ name, message: expect.stringMatching(said) })
    expect(answer.body.errors[0].suggestion).toBe(suggestion)
  })
  // [address, parameter, suggestion]
  it.each([
    ['/articles?sort=date', 'sort', 'newest'],
    ['/articles?sort=published', 'sort', 'newest'],
    ['/articles?sort=-date', 'sort', 'newest'],
    ['/articles?sort=publishedAt:desc', 'sort', 'newest'],
    ['/articles?sort=recent', 'sort', 'newest'],
    ['/articles?sort=newest%20first', 'sort', 'newest'],
    ['/articles?sort=desc', 'sort', 'newest'],
    ['/articles?sort=published_at:asc', 'sort', 'oldest'],
    ['/articles?sort=_score', 'sort', 'relevance'],
    ['/events?sort=start', 'sort', 'newest'],
    ['/people?sort=popularity', 'sort', 'mentions'],
    ['/people?sort=alphabetical', 'sort', 'name'],
    ['/articles?order=desc', 'order', 'sort'],
    ['/articles?sortBy=publishedAt', 'sortBy', 'sort'],
    ['/articles?hitsPerPage=5', 'hitsPerPage', 'limit'],
    ['/articles?pageSize=5', 'pageSize', 'limit'],
    ['/articles?page[size]=5', 'page[size]', 'limit'],
    ['/articles?page[number]=2', 'page[number]', 'offset'],
    ['/articles?starting_after=x', 'starting_after', 'cursor'],
    ['/articles?filter[person]=Lavrov', 'filter[person]', 'person'],
    ['/articles?filter[author]=Gordts', 'filter[author]', undefined],
    ['/articles?fields[articles]=title', 'fields[articles]', 'fields'],
    ['/articles?created[gte]=2016', 'created[gte]', 'from'],
    ['/articles?created[lte]=2016', 'created[lte]', 'to'],
    ['/articles?_source=title', '_source', 'fields'],
    ['/articles?speaker=Kerry', 'speaker', 'person'],
    ['/articles?apiKey=x', 'apiKey', undefined],
    ['/quotes?said_by=Kerry', 'said_by', 'speaker'],
    ['/places?type=city', 'type', 'kind'],
    ['/articles?facet=people', 'facet', 'person'],
    ['/articles?facet=person,date', 'facet', 'published_at'],
    ['/events?facet=published_at', 'facet', 'date'],
    ['/articles?facet=published_at&interval=1M', 'interval', 'month'],
    ['/articles?format=rss', 'format', 'atom'],
    ['/articles?format=jsonl', 'format', 'ndjson'],
    ['/articles?include=content', 'include', 'body'],
    ['/articles?fields=headline', 'fields', 'title'],
    ['/articles?q=truce&highlight=1', 'highlight', 'true'],
  ])('knows the words of other APIs: %s', async (address, name, suggestion) => {
    const { status, body, type } = await supertest(rig.app.server).get(address)
    expect([status, spec.faultsOf(address, status, type, body)]).toEqual([400, []])
    expect(body.errors).toEqual([expect.objectContaining({ in: 'query', name })])
    expect(body.errors[0].suggestion).toBe(suggestion)
  })
  it.each([
    ['a Wikidata id', '/people/Q58217', ['/people/sergey-lavrov']],
    ['an alias', '/people/Lavrov', ['/people/sergey-lavrov']],
    ['an alias behind a title', '/people/Foreign%20Minister%20Lavrov', ['/people/sergey-lavrov']],
    ['another spelling of an id', '/people/sergei-lavrov', ['/people/sergey-lavrov']],
    ['a misspelt id', '/people/sergey-lavrof/related', ['/people/sergey-lavrov']],
    ['a Wikidata id of a place', '/places/Q71', ['/places/geneva']],
    ['a later name of a place', '/places/Nur-Sultan', ['/places/astana']],
    ['letters of an organization', '/organizations/UN/related', ['/organizations/united-nations']],
    ['a misspelt event', '/events/astana-2', ['/events/astana-1']],
    [
      'an article whose text was another',
      '/articles/syrian-opposition-groups-invited-to-moscow-00000000',
      ['/articles/syrian-opposition-groups-invited-to-moscow-7937c91b'],
    ],
    [
      'the first words of a headline',
      '/articles/Syrian%20Opposition%20Groups/raw',
      ['/articles/syrian-opposition-groups-invited-to-moscow-7937c91b'],
    ],
    ['nothing like any article', '/articles/nothing-like-this/similar', undefined],
    ['an id of nothing but marks', '/articles/---', undefined],
    ['an id longer than any', `/people/${'lavrov-'.repeat(60)}`, undefined],
  ])('points from %s to what was meant: %s', async (_what, address, meant) => {
    const { status, body, type } = await supertest(rig.app.server).get(address)
    expect([status, spec.faultsOf(address, status, type, body)]).toEqual([404, []])
    const suggested = body.suggestions?.map((each: { links: { self: string } }) => each.links.self)
    expect(suggested).toEqual(meant)
    for (const self of suggested ?? [])
      expect((await supertest(rig.app.server).get(self)).body.links.self).toBe(self)
    const best = body.suggestions?.[0].id
    expect(body.errors[0].suggestion).toBe(best)
    expect(body.detail.endsWith(best ? `did you mean ${best}?` : '.')).toBe(true)
  })
  it('lists every fault at once', async () => {
    const { body } = await supertest(rig.app.server).get('/articles?persn=a&limit=x&sort=best')
    expect(body.errors.map((fault: { name: string }) => fault.name).sort()).toEqual([
      'limit',
      'persn',
      'sort',
    ])
  })
  it.each([
    ['/article?person=Lavrov', '/articles'],
    ['/peopel/sergey-lavrov', '/people/sergey-lavrov'],
    ['/article/x/raw', '/articles/x/raw'],
    ['/openapi.jsn', '/openapi.json'],
    ['/doc', '/docs'],
    ['/person/sergey-lavrov', '/people/sergey-lavrov'],
    ['/api/v1/articles', '/articles'],
    ['/search', '/articles'],
    ['/swagger.json', '/openapi.json'],
    ['/v2/everything', '/articles'],
    ['/_search', '/articles'],
    ['/autocomplete', '/suggest'],
    ['/api', '/docs'],
    ['/v1/people/sergey-lavrov/articles', '/articles?person=sergey-lavrov'],
    ['/person/sergey-lavrov/quotes', '/quotes?person=sergey-lavrov'],
    ['/people/sergey-lavrov/graph', '/graph?person=sergey-lavrov'],
    ['/people/sergey-lavrov/nothing', undefined],
    ['/sources/bloomberg', '/articles?source=bloomberg'],
    ['/articles.csv', '/articles?format=csv'],
    ['/articles.rss', undefined],
    ['/v1', undefined],
    ['/xylophone', undefined],
    ['/xylophone/sergey-lavrov/whatever/else', undefined],
  ])('points from the unknown path %s to the nearest', async (address, near) => {
    const { status, body } = await supertest(rig.app.server).get(address)
    expect(status).toBe(404)
    expect(body.errors?.[0].suggestion).toBe(near)
  })
  it.each(['post', 'put', 'patch', 'delete'] as const)('answers 405 with Allow to %s', async (method) => {
    for (const path of ['/articles', '/people/sergey-lavrov', '/openapi.json']) {
      const { status, headers, type } = await supertest(rig.app.server)[method](path)
      expect([status, headers.allow, type]).toEqual([405, 'GET, HEAD, OPTIONS', 'application/problem+json'])
    }
  })
  it('answers 405 whatever the body holds', async () => {
    const { status } = await supertest(rig.app.server).post('/articles').type('application/json').send('{bad')
    expect(status).toBe(405)
  })
  it.each(['/docs/nope', '/docsfoo', '/nothing'])('answers 404, not 405, to a read of %s', async (path) => {
    expect((await supertest(rig.app.server).get(path)).status).toBe(404)
  })
  it('tells another origin the reason of every refusal', async () => {
    for (const path of [
      '/articles?persn=a',
      '/nothing',
      '/articles/%E0%A4%A',
      `/articles?q=${'a'.repeat(9000)}`,
    ])
      expect((await supertest(rig.app.server).get(path)).headers['access-control-allow-origin']).toBe('*')
  })
  it('answers 404, not 405, to a method on a path that is not there', async () => {
    expect((await supertest(rig.app.server).post('/nothing')).status).toBe(404)
  })
  it('answers 414 to an address that is too long', async () => {
    const { status, type } = await supertest(rig.app.server).get(`/articles?q=${'a'.repeat(9000)}`)
    expect([status, type]).toEqual([414, 'application/problem+json'])
  })
  it('answers 400 to an address that cannot be decoded', async () => {
    const { status, type } = await supertest(rig.app.server).get('/articles/%E0%A4%A')
    expect([status, type]).toEqual([400, 'application/problem+json'])
  })
})

describe('what is hardly HTTP', () => {
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const address = rig.app.server.address()
      if (typeof address !== 'object' || !address) return reject(new Error('not listening'))
      let answer = ''
      const socket = connect(address.port, '127.0.0.1', () => socket.write(text))
      socket.on('data', (data) => {
        answer += data
      })
      socket.on('end', () => resolve(answer))
      socket.on('error', reject)
    })
  beforeAll(async () => {
    await rig.app.listen({ host: '127.0.0.1', port: 0 })
  })
  it('is a problem of 400 when it is no request', async () => {
    expect(await send('HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json/)
  })
  it('is a problem of 431 when its headers are too large', async () => {
    const answer = await send(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/problem\+json/)
  })
})

describe('no question makes a fault of ours', () => {
  const names = [
    'person',
    'place',
    'event',
    'source',
    'q',
    'from',
    'to',
    'sort',
    'limit',
    'cursor',
    'offset',
    'fields',
    'include',
  ]
  const paths = [
    '/articles',
    '/people',
    '/places',
    '/events',
    '/sources',
    '/mentions',
    '/articles/x',
    '/meta',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'al-Assad',
      "O'Brien",
      '"',
      '(',
      '*',
      '-',
      'OR',
      'a OR',
      '-"x',
      'NEAR(a b)',
      "'; drop table articles; --",
      '\u0000',
      '%',
    ),
  )
  it('whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), text), { maxLength: 4 }),
        async (path, pairs) => {
          const search = pairs
            .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
            .join('&')
          const { statusCode, payload } = await rig.app.inject(`${path}?${search}`)
          expect(status500(statusCode, payload)).toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
  it('whatever words are searched for', async () => {
    const word = fc.oneof(text, fc.constantFrom(...WORDS))
    const where = fc.constantFrom('/articles', '/quotes', '/people', '/events', '/suggest')
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), where, async (words, path) => {
        const search = `q=${encodeURIComponent(words.join(' '))}${path === '/suggest' ? '' : '&limit=1'}`
        const { statusCode, payload } = await rig.app.inject(`${path}?${search}`)
        expect(status500(statusCode, payload)).toBe('')
      }),
      // The grammar is the same on both engines; what it is compiled to is looked at in test/db/postgres/same.test.ts.
      { numRuns: onPostgres ? 2000 : 20_000 },
    )
  }, 240_000)
  it('whatever words evidence and highlights are asked of', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const q = encodeURIComponent(`${a} ${b}`)
        const { statusCode, payload } = await rig.app.inject(
          `/articles?q=${q}&include=evidence&highlight=true`,
        )
        expect(status500(statusCode, payload)).toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})

/** Words that the seeds hold, also in parts of a query. */
const WORDS = ['syria', 'kerry*', '"safe zone', '-talks', 'U.S.', 'US']

const status500 = (status: number, payload: string): string => (status >= 500 ? payload : '')
