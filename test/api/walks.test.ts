/** Walking any list by its links, whatever is asked of it, gives what the whole list is at once: also where many items are equal. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../../src/api/app.ts'
import { isUnmet, needsOf } from '../../src/contract/needs.ts'
import { type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { readSpec, type Spec } from '../support/spec.ts'
import { keyOf, walk, wholeOf } from '../support/walk.ts'

const folder = temporaryFolder()
let rig: Rig
let spec: Spec
beforeAll(async () => {
  for (const name of readdirSync(SEEDS)) cpSync(join(SEEDS, name), join(folder.path, name))
  // The same stories once more, of one unknown day and without a source: copies of the others, and equal to each other.
  for (const name of readdirSync(SEEDS).filter((each) => each.endsWith('.txt')))
    writeFileSync(join(folder.path, `again-${name}`), `Again: ${readFileSync(join(SEEDS, name), 'utf8')}`)
  rig = await startRig([folder.path])
  spec = await readSpec(rig.app)
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

const LISTS = [
  '/articles',
  '/people',
  '/places',
  '/organizations',
  '/quotes',
  '/events',
  '/sources',
  '/mentions',
  '/people/bashar-al-assad/related',
  '/places/geneva/related',
  '/organizations/united-nations/related',
]

const NAMES = {
  person: ['Kerry', 'Lavrov', 'Kerry|Putin', 'al-Assad'],
  place: ['Geneva', 'Syria', 'Aleppo|Astana'],
  organization: ['UN', 'ISIS'],
  source: ['Bloomberg', 'The Moscow Times|Rense'],
}
/** Values for the parameters that are no choice of a few. */
const VALUES: Record<string, string[]> = {
  ...NAMES,
  ...Object.fromEntries(Object.entries(NAMES).map(([name, values]) => [`exclude_${name}`, values])),
  event: ['astana-1'],
  event_type: ['talks', 'attack|ceasefire'],
  language: ['en', 'de'],
  from: ['2015-06', '2016'],
  to: ['2016-12', '2017'],
  q: ['syria', 'a*', 'opposition -Turkey'],
  speaker: ['Kerry', 'Kerry|Lavrov'],
  about: ['Aleppo', 'Assad'],
  country: ['syria'],
}
/** Parameters that do not choose or order. */
const OTHERS = /^(limit|offset|cursor|format|csv_safe|fields|include|highlight|facet|facet_size|interval)$/

/** `name=value` for each way to ask this list. */
function questionsOf(list: string): string[][] {
  const { parameters = [] } = spec.operationOf(list) ?? {}
  return parameters
    .filter(({ in: where, name }) => where === 'query' && !OTHERS.test(name))
    .map(({ name, schema }) => {
      const values = (schema as { enum?: string[] }).enum ?? VALUES[name] ?? []
      return values.map((value) => `${name}=${encodeURIComponent(value)}`)
    })
    .filter((values) => values.length > 0)
}

/** Up to four questions at once, and what these need. */
function searchOf(list: string): fc.Arbitrary<string> {
  const needs = needsOf(routesOf('test').find(({ path }) => path === list)?.query.shape ?? {})
  const one = fc.constantFrom(...questionsOf(list)).chain((values) => fc.constantFrom(...values))
  const nameOf = (question: string) => question.replace(/=.*/, '')
  return fc.uniqueArray(one, { maxLength: 4, selector: nameOf }).map((questions) => {
    const query = Object.fromEntries(new URLSearchParams(questions.join('&')))
    const needed = needs.filter((need) => isUnmet(query, need)).map(({ oneOf: [name = ''] }) => name)
    return [...questions, ...needed.map((name) => `${name}=${VALUES[name]?.[0]}`)].join('&')
  })
}

describe('walking by links', () => {
  it.each(LISTS)(
    'gives every item of %s once and in order, whatever is asked and however large the page',
    async (list) => {
      let walked = 0
      await fc.assert(
        fc.asyncProperty(searchOf(list), fc.integer({ min: 1, max: 9 }), async (search, limit) => {
          const whole = (await wholeOf(rig, list, search)).map(keyOf)
          expect(new Set(whole).size).toBe(whole.length)
          // A page for every few of hundreds says no more than a page for every few of dozens.
          const size = limit + Math.floor(whole.length / 10)
          expect(await walk(rig, `${list}?${search}&limit=${size}`)).toEqual(whole)
          const { body } = await supertest(rig.app.server).get(`${list}?${search}&limit=0`)
          expect(body.page.total).toBe(whole.length)
          walked += whole.length
        }),
        { numRuns: 60 },
      )
      expect(walked).toBeGreaterThan(0)
    },
  )
})

type Ordered = Record<string, string | number | null>
/** [list, order, what it goes by, the direction]; what has no such value comes last in every direction. */
const ORDERS: [string, string, string, 'up' | 'down'][] = [
  ['/articles', 'newest', 'published_at', 'down'],
  ['/people', 'mentions', 'mention_count', 'down'],
  ['/places', 'mentions', 'mention_count', 'down'],
  ['/organizations', 'mentions', 'mention_count', 'down'],
  ['/events', 'newest', 'start_on', 'down'],
  ['/events', 'oldest', 'start_on', 'up'],
]

describe('the order', () => {
  it.each(ORDERS)('of %s by %s goes by %s, with ties', async (list, sort, field, direction) => {
    const values = (await wholeOf<Ordered>(rig, list, `sort=${sort}`)).map((item) => item[field] ?? null)
    const known = values.filter((value) => value !== null)
    expect(values.slice(0, known.length)).toEqual(known)
    expect(new Set(values).size).toBeLessThan(values.length)
    const sorted = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    expect(known).toEqual(direction === 'up' ? sorted : sorted.reverse())
  })
})
