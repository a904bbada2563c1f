import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../src/api/app.ts'
import { type Client, createClient, ProblemError } from '../src/client.ts'
import { type Rig, startRig } from './support/seeds.ts'

let rig: Rig
let base: string
let client: Client
beforeAll(async () => {
  rig = await startRig()
  base = await rig.app.listen({ host: '127.0.0.1', port: 0 })
  client = createClient(base)
})
afterAll(() => rig.close())

describe('a list', () => {
  it('is walked over all of its pages', async () => {
    const ids: (string | undefined)[] = []
    for await (const article of client.articles({ limit: 2 })) ids.push(article.id)
    const { data, page } = await client.articles({ limit: 100 }).page()
    expect(ids).toEqual(data.map(({ id }) => id))
    expect(ids.length).toBe(page.total)
    const sizes: number[] = []
    for await (const each of client.articles({ limit: 2 }).pages()) sizes.push(each.data.length)
    expect(sizes).toEqual([2, 2, 1])
  })
  it('takes one name or several, choices and truth values', async () => {
    const both = await client
      .articles({ person: ['Kerry', 'Lavrov'], include: ['evidence', 'quotes'] })
      .page()
    expect(both.meta.query).toBe('articles mentioning John Kerry and Sergey Lavrov, newest first')
    expect(both.data[0]?.evidence?.map(({ value }) => value)).toEqual(['john-kerry', 'sergey-lavrov'])
    expect((await client.articles({ person: 'Lavrov' }).page()).page.total).toBe(2)
    expect((await client.mentions({ resolved: true, limit: 1 }).page()).data.length).toBe(1)
  })
  it('takes the parameters of an address as they are', async () => {
    const query = new URLSearchParams('person=Kerry&person=Lavrov&include=evidence')
    const both = client.articles(query)
    expect((await both.page()).meta.query).toBe(
      'articles mentioning John Kerry and Sergey Lavrov, newest first',
    )
    expect(both.url('csv')).toBe(`${base}/articles?${query}&limit=all&format=csv`)
    expect(String(query)).toBe('person=Kerry&person=Lavrov&include=evidence')
    await expect(client.articles(new URLSearchParams('persn=Kerry')).page()).rejects.toBeInstanceOf(
      ProblemError,
    )
  })
  it('has an address for every format', async () => {
    const url = client.people({ place: 'Geneva' }).url('csv')
    expect(url).toBe(`${base}/people?place=Geneva&limit=all&format=csv`)
    expect((await (await fetch(url)).text()).split('\r\n')[0]).toMatch(/^id,name,/)
  })
})

describe('what is typed', () => {
  it('is completed, counted and linked', async () => {
    const [first] = await client.suggest({ q: 'lav', kind: ['person', 'place'] })
    expect(first).toMatchObject({ kind: 'person', id: 'sergey-lavrov', article_count: 2 })
    const { nodes } = await client.graph({ place: 'Geneva', min_count: 1 })
    expect(nodes.map(({ id }) => id)).toContain('sergey-lavrov')
    const { facets } = await client.articles({ facet: ['person', 'place'], limit: 0 }).page()
    expect(facets?.person?.[0]).toMatchObject({ value: 'bashar-al-assad', count: 4 })
  })
})

describe('one record', () => {
  it('is found by its id, and leads on', async () => {
    const person = await client.person('sergey-lavrov')
    expect(person.wikidata_id).toBe('Q58217')
    const articles = await client.follow<{ page: { total: number } }>(person.links.articles)
    expect(articles.page.total).toBe(person.article_count)
    const [first] = await client.articles({ person: person.id }).all()
    const article = await client.article(first?.id ?? '', { include: ['mentions'] })
    expect(article.mentions?.length).toBeGreaterThan(0)
    expect((await client.raw(article.id)).text).toContain(article.body.slice(0, 40))
  })
})

describe('a refusal', () => {
  it('is thrown as the problem that the server tells of', async () => {
    const failure = await client.person('nobody-at-all').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ProblemError)
    expect(failure).toMatchObject({
      status: 404,
      problem: { type: 'urn:problem-type:dateline:not-found' },
      message: 'There is no person with the id nobody-at-all.',
    })
  })
  it('of somebody in between is told all the same', async () => {
    const proxied = createClient(base, { fetch: async () => new Response('<html>', { status: 502 }) })
    await expect(proxied.meta()).rejects.toMatchObject({ status: 502, problem: { type: 'about:blank' } })
  })
})

it('has a method for every address of the contract', async () => {
  const asked: string[] = []
  const id = 'ID'
  const spy = createClient('', {
    fetch: async (address) => {
      asked.push(String(address).replace(/\?.*$/, '').replace(id, '{id}'))
      return Response.json({ data: [], links: { next: null } })
    },
  })
  for (const method of Object.values(spy) as ((id?: string) => unknown)[]) {
    // Lists take a query first, records an id: a list that is given an id asks for the same address.
    const answer = method(method.length === 0 ? undefined : id)
    if (answer instanceof Promise) await answer
    else await (answer as { page: () => Promise<unknown> }).page()
  }
  // What is live tells of the server, to those who run it; files are fetched by their address.
  const paths = routesOf('test').flatMap(({ path, live, type }) => (live || type ? [] : [path]))
  expect([...new Set(asked)].filter((path) => path !== id && path !== '{id}').sort()).toEqual(paths.sort())
})
