import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Suggested } from '../../src/contract/suggest.ts'
import { fold } from '../../src/fold.ts'
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
const suggestedBy = async (query: string) => (await get(`/suggest?${query}`)).body.data as Suggested[]

describe('GET /suggest', () => {
  // [what is typed, query, the first: kind, id, matched, match]
  const table: [string, string, [string, string, string, string]][] = [
    ['the beginning of a surname', 'q=lav', ['person', 'sergey-lavrov', 'Lavrov', 'prefix']],
    ['a whole alias', 'q=Lavrov', ['person', 'sergey-lavrov', 'Lavrov', 'alias']],
    ['a whole name in capitals', 'q=JOHN KERRY', ['person', 'john-kerry', 'John Kerry', 'name']],
    ['a whole name and half of the next', 'q=john ker', ['person', 'john-kerry', 'John Kerry', 'prefix']],
    ['a letter with an accent', 'q=Gén&kind=place', ['place', 'geneva', 'Geneva', 'prefix']],
    ['the beginning of an alias', 'q=usa', ['place', 'united-states', 'USA', 'alias']],
    ['a source', 'q=bloom&kind=source', ['source', 'bloomberg', 'Bloomberg', 'prefix']],
  ]
  it.each(table)('finds by %s: %s', async (_what, query, [kind, id, matched, match]) => {
    const [first] = await suggestedBy(query)
    expect(first).toMatchObject({ kind, id, matched, match })
  })
  it('finds every record whose name has such a word, in the most articles first, of one letter too', async () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const found = await suggestedBy(`q=${letter}&kind=person&limit=50`)
      const { body } = await get('/people?limit=100')
      const expected = (body.data as { id: string; name: string; aliases: string[] }[]).filter(
        ({ name, aliases }) =>
          [name, ...aliases].some((each) =>
            fold(each)
              .split(/[^\p{L}\p{N}]+/u)
              .some((word) => word.startsWith(letter)),
          ),
      )
      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
      const counts = found.map(({ article_count }) => article_count)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }
  })
  it('mixes kinds, unless some are asked for, and leads to what it suggests', async () => {
    const all = await suggestedBy('q=s&limit=50')
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(3)
    expect(await suggestedBy('q=s&limit=50&kind=place,event')).toEqual(
      all.filter(({ kind }) => kind === 'place' || kind === 'event'),
    )
    for (const { links, article_count } of all.slice(0, 12)) {
      expect((await get(links.articles)).body.page.total).toBe(article_count)
      if (links.self !== undefined) expect((await get(links.self)).status).toBe(200)
    }
  })
  it.each(['q=q58217', 'q=xyzzy', 'q=q58&kind=person'])('does not take ids for names: %s', async (query) => {
    expect(await suggestedBy(query)).toEqual([])
  })
  // [what is asked, query]
  it.each([
    ['nothing', ''],
    ['an empty beginning', 'q='],
    ['white space', 'q=%20'],
    ['no letter and no digit', 'q=-.'],
    ['another kind', 'q=a&kind=quote'],
    ['too many', 'q=a&limit=51'],
  ])('refuses %s', async (_what, query) => {
    expect((await get(`/suggest?${query}`)).status).toBe(400)
  })
})
