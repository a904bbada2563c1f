import { parse } from 'csv-parse/sync'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Related } from '../../src/contract/related.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { bodyOf, readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const get = async (address: string) => {
  const answer = await supertest(rig.app.server).get(address)
  expect(spec.faultsOf(address, answer.status, answer.type, bodyOf(answer))).toEqual([])
  return answer
}
const itemsOf = async (address: string) => (await get(address)).body.data as Related[]

interface Named {
  kind: string
  field: string
  entity: { id: string } | null
  sentence: { start: number }
}
/** For each sentence of a body: what it names, as "person john-kerry". */
function namesBySentence(mentions: Named[]): Set<string>[] {
  const sentences = new Map<number, Set<string>>()
  for (const { kind, entity, sentence, field } of mentions) {
    if (field !== 'body' || entity === null) continue
    const named = sentences.get(sentence.start) ?? new Set()
    sentences.set(sentence.start, named.add(`${kind} ${entity.id}`))
  }
  return [...sentences.values()]
}
/** How many sentences of all bodies name both a person and each other record of a kind. */
async function sentencesWith(id: string, kind: string): Promise<Map<string, number>> {
  const own = `person ${id}`
  const counts = new Map<string, number>()
  for (const article of (await get('/articles')).body.data) {
    const { body } = await get(`/articles/${article.id}?include=mentions`)
    const others = namesBySentence(body.mentions)
      .filter((named) => named.has(own))
      .flatMap((named) => [...named].filter((each) => each !== own && each.startsWith(`${kind} `)))
    for (const each of others) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

describe('what stands together with a record', () => {
  // [the record, the filter of its kind, kind]
  const pairs: [string, string, string][] = [
    ['/people/john-kerry', 'person', 'person'],
    ['/people/john-kerry', 'person', 'organization'],
    ['/places/geneva', 'place', 'person'],
    ['/places/geneva', 'place', 'place'],
    ['/organizations/united-nations', 'organization', 'place'],
  ]
  it.each(pairs)(
    'in articles is counted for %s (%s) as the articles that name it and a %s are',
    async (path, filter, kind) => {
      const items = await itemsOf(`${path}/related?kind=${kind}&limit=100`)
      const { body: all } = await get(
        `/${kind === 'person' ? 'people' : `${kind}s`}?${filter}=${path.split('/')[2]}`,
      )
      const others = all.page.total - (filter === kind ? 1 : 0)
      expect(items.length).toBe(others)
      for (const item of items.slice(0, 5)) {
        expect((await get(item.links.articles)).body.page.total).toBe(item.count)
        expect((await get(item.links.self)).body.name).toBe(item.name)
        expect((await get(item.links.related)).status).toBe(200)
      }
      const counts = items.map(({ count }) => count)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    },
  )
  it.each(['person', 'place', 'organization'])(
    'in sentences is counted as the mentions of a %s say, and shown',
    async (kind) => {
      const items = await itemsOf(`/people/john-kerry/related?scope=sentence&kind=${kind}&limit=100`)
      const expected = await sentencesWith('john-kerry', kind)
      expect(new Map(items.map((item) => [`${item.kind} ${item.id}`, item.count]))).toEqual(expected)
      for (const { sentences = [], count } of items) {
        expect(sentences.length).toBe(Math.min(count, 3))
        for (const { article_id, start, end, text } of sentences)
          expect((await get(`/articles/${article_id}`)).body.body.slice(start, end)).toBe(text)
      }
    },
  )
  it('has pages that make up the list, and the same list as a table', async () => {
    const all = await itemsOf('/places/syria/related?limit=100')
    const paged: Related[] = []
    for (let next: string | null = '/places/syria/related?limit=3'; next !== null; ) {
      const { body }: { body: { data: Related[]; links: { next: string | null } } } = await get(next)
      paged.push(...body.data)
      next = body.links.next
    }
    expect(paged).toEqual(all)
    const { text } = await get('/places/syria/related?format=csv&limit=all')
    const rows = parse(text, { columns: true }) as { id: string; count: string }[]
    expect(rows.map(({ id, count }) => [id, Number(count)])).toEqual(all.map(({ id, count }) => [id, count]))
    expect((await itemsOf('/places/syria/related?offset=2&limit=1'))[0]).toEqual(all[2])
  })
  // [what is asked, address, status]
  const refused: [string, string, number][] = [
    ['a person that is not there', '/people/nobody/related', 404],
    ['a place that is not there', '/places/nowhere/related', 404],
    ['an organization that is not there', '/organizations/nothing/related', 404],
    ['events beside it', '/people/john-kerry/related?kind=event', 400],
    ['another scope', '/people/john-kerry/related?scope=paragraph', 400],
  ]
  it.each(refused)('refuses %s: %s', async (_what, address, status) => {
    expect((await get(address)).status).toBe(status)
  })
})

describe('a record', () => {
  it.each(['/people/john-kerry', '/places/geneva', '/organizations/united-nations'])(
    '%s leads to addresses that answer',
    async (path) => {
      const { links } = (await get(path)).body
      for (const [name, address] of Object.entries<string>(links))
        if (name !== 'wikidata') expect([name, (await get(address)).status]).toEqual([name, 200])
    },
  )
})
