import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient, ProblemError } from '../../../src/client.ts'
import { articleQuery } from '../../../src/contract/articles.ts'
import { needsOf } from '../../../src/contract/needs.ts'
import { adding, listAt, pathOf, readAddress } from '../../../web/src/address.ts'
import { facetsOf } from '../../../web/src/search/facets.ts'
import { cleared, filterInWords, filtersOf, instead } from '../../../web/src/search/filters.ts'
import { articlesInWords } from '../../../web/src/search/inWords.ts'
import { mendsOf } from '../../../web/src/search/mending.ts'
import { tidied } from '../../../web/src/search/needs.ts'
import { resultsQuery } from '../../../web/src/search/request.ts'
import { type Rig, startRig } from '../../support/seeds.ts'

let rig: Rig
let client: Client
beforeAll(async () => {
  rig = await startRig()
  client = createClient(await rig.app.listen({ host: '127.0.0.1', port: 0 }))
})
afterAll(() => rig.close())

/** What the page of results asks for at this address. */
const find = (path: string) => client.articles(resultsQuery(readAddress(path))).page()

describe('the heading of a list', () => {
  it.each([
    ['all of it', '/articles', '5 articles', 'newest first'],
    ['a name', '/articles?person=Lavrov', '2 articles mentioning Sergey Lavrov', 'newest first'],
    ['one', '/articles?source=rense&sort=title', '1 article from Rense', 'by title'],
    [
      'one that is no copy',
      '/articles?source=rense&duplicates=collapse',
      '1 article from Rense, that is no copy of another',
      'newest first',
    ],
    ['words', '/articles?q=ceasefire', '3 articles with the words ceasefire', 'best match first'],
    ['nothing', '/articles?person=Bob', 'No articles mentioning “Bob” (unknown)', 'newest first'],
  ])('says %s', async (_, path, what, order) => {
    const { meta, page } = await find(path)
    expect(articlesInWords(meta.query, page.total)).toEqual({ what, order })
  })
  it('says that only the newest were ranked where there are more', () => {
    const query = 'articles with the words a, best match first (among the newest 10000 matches)'
    expect(articlesInWords(query, 10_001).order).toBe('best match first (among the newest 10000 matches)')
  })
})

describe('a filter', () => {
  it.each([
    ['is called as its record is', 'person=Lavrov', ['Sergey Lavrov']],
    ['has alternatives', 'person=Kerry|Lavrov', ['John Kerry or Sergey Lavrov']],
    ['leaves out', 'exclude_place=Aleppo', ['not Aleppo']],
    ['is not known', 'person=Bob', ['Bob (unknown)']],
    ['is of words, which may hold a |', 'q=a|b', ['words “a|b”']],
    ['bounds the time', 'from=2016-08&to=2016', ['from August 2016', 'until 2016']],
    ['is a language', 'language=en|de', ['in English or German']],
    ['is a type of events', 'event_type=talks', ['tells of talks']],
    ['says what its person does', 'person=Lavrov&role=speaker', ['Sergey Lavrov', 'who is quoted']],
    ['is of copies', 'duplicates=collapse', ['copies: left out']],
  ])('%s', async (_, search, words) => {
    const list = readAddress(`/articles?${search}`)
    const { meta } = await find(`/articles?${search}`)
    expect(filtersOf(list, meta.resolved).map(filterInWords)).toEqual(words)
  })
  it('is told from what only shapes the list', () => {
    expect(filtersOf(readAddress('/articles?sort=title&offset=20&limit=5&facet=person'))).toEqual([])
  })
  it.each([
    ['one of two people', '/articles?person=a&person=b', 0, '/articles?person=b'],
    [
      'words, and what needs them',
      '/articles?q=a&search_in=title&sort=relevance&person=b',
      0,
      '/articles?person=b',
    ],
    ['what no list knows', '/articles?persn=a', 0, '/articles'],
  ])('is taken away: %s', (_, path, at, left) => {
    const off = filtersOf(readAddress(path))[at]?.off
    expect(off && pathOf(off)).toBe(left)
  })
  it('can be taken away with all others', () => {
    const bare = (path: string) => pathOf(cleared(readAddress(path)))
    expect(bare('/articles?q=a&sort=relevance')).toBe('/articles')
    expect(bare('/articles?person=a&sort=oldest&offset=20')).toBe('/articles?sort=oldest')
  })
  it('is mended in the place of the name that nothing has', () => {
    const list = readAddress('/articles?person=Kerry|Lavrof&person=x&offset=20')
    expect(pathOf(instead(list, 'person', 'Lavrof', 'sergey-lavrov'))).toBe(
      '/articles?person=Kerry|sergey-lavrov&person=x',
    )
  })
})

describe('a parameter that says something about another', () => {
  it('goes with it, as the server would refuse it alone', () => {
    for (const { name, value, oneOf, fallback } of needsOf(articleQuery.shape)) {
      if (['facet_size', 'interval', 'limit', 'csv_safe'].includes(name)) continue
      const list = listAt('/articles', { [name]: value ?? `not ${fallback}`, place: 'x' })
      expect(pathOf(tidied(list))).toBe('/articles?place=x')
      for (const other of oneOf) expect(tidied(adding(list, other, 'y')).query.get(name)).not.toBeNull()
    }
  })
})

describe('the counts beside a list', () => {
  const facet = async (path: string, name: string) =>
    facetsOf(readAddress(path), await find(path)).find((each) => each.name === name)

  it('add a filter, leave out, and take away what is chosen by any name', async () => {
    const [chosen, other] = (await facet('/articles?person=Lavrov&offset=0', 'person'))?.buckets ?? []
    expect(chosen).toMatchObject({ label: 'Sergey Lavrov', count: 2, share: 1, chosen: true, not: null })
    expect(chosen && pathOf(chosen.to)).toBe('/articles')
    expect(other).toMatchObject({ chosen: false, share: 0.5 })
    expect(other && pathOf(other.to)).toBe(`/articles?person=Lavrov&person=${other?.value}`)
    expect(other?.not && pathOf(other.not)).toBe(`/articles?person=Lavrov&exclude_person=${other?.value}`)
  })
  it('are not shown where they narrow nothing', async () => {
    expect(await facet('/articles', 'language')).toBeUndefined()
    expect((await facet('/articles?language=en', 'language'))?.buckets).toHaveLength(1)
  })
  it('leave out no type of events: the server has no such filter', async () => {
    expect((await facet('/articles', 'event_type'))?.buckets.every(({ not }) => not === null)).toBe(true)
  })
})

describe('an address that is refused', () => {
  it.each([
    [
      'a parameter that was meant',
      '/articles?persn=Lavrov&q=a',
      ['/articles?q=a&person=Lavrov', '/articles?q=a'],
    ],
    ['a value that was meant', '/articles?sort=newst', ['/articles?sort=newest', '/articles']],
    ['nothing to suggest', '/articles?from=x&to=2016', ['/articles?to=2016']],
    ['an empty value with two faults', '/articles?source=&q=a', ['/articles?q=a']],
  ])('is mended: %s', async (_, path, mended) => {
    const refusal = await find(path).catch((error: ProblemError) => error)
    if (!(refusal instanceof ProblemError)) throw new Error(`${path} was answered`)
    const mends = mendsOf(readAddress(path), refusal.problem.errors ?? [])
    expect(mends.map(({ to }) => pathOf(to))).toEqual(mended)
    await Promise.all(mends.map(({ to }) => find(pathOf(to))))
  })
})
