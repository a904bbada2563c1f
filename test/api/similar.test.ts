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

type Named = { id: string }
type Record = 'people' | 'places' | 'organizations' | 'events'
const KINDS: Record[] = ['people', 'places', 'organizations', 'events']
interface Shown {
  id: string
  similarity: number
  shared: { [K in Record]: Named[] }
}
/** All that an article has, as "people john-kerry". */
async function featuresOf(id: string): Promise<Set<string>> {
  const { body } = await get(`/articles/${id}?include=events`)
  return new Set(KINDS.flatMap((kind) => body[kind].map((each: Named) => `${kind} ${each.id}`)))
}

describe('GET /articles/{id}/similar', () => {
  it('gives what its description says, worked out from what the articles have', async () => {
    const { body: all } = await get('/articles')
    const features = new Map<string, Set<string>>()
    for (const { id } of all.data) features.set(id, await featuresOf(id))
    const weigh = (keys: Iterable<string>) =>
      [...keys].reduce((sum, key) => {
        const holders = [...features.values()].filter((each) => each.has(key)).length
        return sum + Math.log(1 + features.size / holders)
      }, 0)
    for (const [id, own] of features) {
      const { body } = await get(`/articles/${id}/similar`)
      const expected = [...features]
        .filter(([other]) => other !== id)
        .map(([other, its]) => {
          const both = [...own].filter((key) => its.has(key))
          return { id: other, similarity: weigh(both) / weigh(new Set([...own, ...its])), both: both.sort() }
        })
        .sort((a, b) => b.similarity - a.similarity)
      expect(body.data.map((each: Shown) => each.id)).toEqual(expected.map((each) => each.id))
      for (const [i, each] of (body.data as Shown[]).entries()) {
        expect(each.similarity).toBeCloseTo(expected[i]?.similarity ?? -1, 3)
        const keys = KINDS.flatMap((kind) => each.shared[kind].map((one) => `${kind} ${one.id}`))
        expect(keys.sort()).toEqual(expected[i]?.both)
      }
    }
  })

  const U = '/articles/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40/similar'
  it('names what is shared, the rarest first, as the records do', async () => {
    const { body } = await get(`${U}?limit=1`)
    const [first] = body.data as Shown[]
    expect(body.page).toEqual({ total: 4, limit: 1, next_cursor: null })
    const counts: number[] = []
    for (const { id } of first?.shared.people ?? [])
      counts.push((await get(`/people/${id}`)).body.article_count)
    expect(counts.length).toBeGreaterThan(1)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
  })
  // [what is asked, address, status]
  const refused: [string, string, number][] = [
    ['an article that is not there', '/articles/nothing/similar', 404],
    ['more than are compared', `${U}?limit=51`, 400],
    ['another page', `${U}?offset=1`, 400],
  ]
  it.each(refused)('refuses %s: %s', async (_what, address, status) => {
    expect((await get(address)).status).toBe(status)
  })
})
