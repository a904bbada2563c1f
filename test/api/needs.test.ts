import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../../src/api/app.ts'
import { parametersOf } from '../../src/api/openapi.ts'
import { needInWords, needsOf } from '../../src/contract/needs.ts'
import { waysToMeet } from '../support/needs.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'

let rig: Rig
let spec: Spec
beforeAll(async () => {
  rig = await startRig()
  spec = await readSpec(rig.app)
})
afterAll(() => rig.close())

const ask = async (address: string, accept = 'application/json') => {
  const answer = await supertest(rig.app.server).get(address).set('accept', accept)
  return { status: answer.status, type: answer.type, body: answer.body, headers: answer.headers }
}

/** Every need of every operation, with the address that it is asked at and a value of the parameter. */
const NEEDS = routesOf('test').flatMap((route) => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(parametersOf(route.params, 'path').find((parameter) => parameter.name === name)?.example),
  )
  const parameters = parametersOf(route.query, 'query')
  return needsOf(route.query.shape).map((need) => {
    const { schema, description } = parameters.find(({ name }) => name === need.name) ?? {}
    const [example] = [schema?.examples].flat(2)
    return { path, parameters, need, description, asked: `${path}?${need.name}=${need.value ?? example}` }
  })
})

describe('a parameter that says something about another one', () => {
  it.each(NEEDS)('is refused without it: $asked', async ({ asked, need }) => {
    const { status, type, body } = await ask(asked)
    expect([status, type, body.errors?.length]).toEqual([400, 'application/problem+json', 1])
    expect(body.errors[0]).toEqual({
      in: 'query',
      name: need.name,
      message: expect.stringContaining('needs'),
    })
    expect(body.errors[0].message).toContain(needInWords(need))
    expect(spec.faultsOf(asked, status, type, body)).toEqual([])
  })
  it.each(NEEDS)('is answered with any one of them: $asked', async ({ asked, need, parameters }) => {
    const ways = waysToMeet(need, parameters)
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) expect([way, (await ask(`${asked}&${way}`)).status]).toEqual([way, 200])
  })
  it.each(NEEDS)('says so in the description: $asked', ({ description, need }) => {
    expect(description).toContain(needInWords(need))
  })
  it.each(NEEDS.filter(({ need }) => need.value === undefined && need.fallback !== undefined))(
    'means nothing where it is the default, and is answered: $asked',
    async ({ path, need }) => {
      const { status, headers } = await ask(`${path}?${need.name}=${need.fallback}`)
      expect([status, headers.etag]).toEqual([200, (await ask(path)).headers.etag])
    },
  )
})

// [what, address, status, the parameters that are wrong]
it.each([
  ['two at once', '/articles?highlight=true&interval=year', 400, ['highlight', 'interval']],
  ['lengths of time for a facet of names', '/articles?facet=person&interval=year', 400, ['interval']],
  ['lengths of time among other facets', '/articles?facet=person,published_at&interval=year', 200, []],
  ['a number of buckets for time alone', '/articles?facet=published_at&facet_size=3', 400, ['facet_size']],
  ['a number of buckets for one of two facets', '/articles?facet=published_at,person&facet_size=3', 200, []],
  ['a role for a place', '/articles?place=Aleppo&role=speaker', 400, ['role']],
  ['a role for an exclusion', '/people?exclude_organization=NATO&role=participant', 200, []],
  ['safe cells of what has no cells', '/articles?format=ndjson&csv_safe=1', 400, ['csv_safe']],
  ['relevance to words that are left out', '/articles?q=-ceasefire&sort=relevance', 200, []],
] as const)('%s: %s', async (_what, address, status, names) => {
  const answer = await ask(address)
  expect(answer.status).toBe(status)
  expect((answer.body.errors ?? []).map(({ name }: { name: string }) => name)).toEqual(names)
})

it('takes a format that is asked for in a header as one that is asked for in the address', async () => {
  expect((await ask('/articles?csv_safe=1&limit=all', 'text/csv')).status).toBe(200)
  expect((await ask('/articles?csv_safe=1', 'application/json')).status).toBe(400)
})
