/** Totals that are put together, or kept, are those that counting one by one gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understand } from '../../src/api/scope.ts'
import { loadPaths } from '../../src/commands/load.ts'
import { countArticles } from '../../src/db/articles/count.ts'
import { keysOf } from '../../src/db/facets/marks.ts'
import { writeAmbiguous } from '../support/ambiguous.ts'
import { authority, type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { commonestOf } from '../support/statements.ts'

let rig: Rig
const folder = temporaryFolder()
beforeAll(async () => {
  writeAmbiguous(folder.path, 60, 9)
  rig = await startRig([folder.path])
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

const commonest = (table: string) => commonestOf(rig.url, table)

type Filters = Parameters<typeof understand>[1]

describe('articles', () => {
  // [what, filters]
  it.each<[string, (people: string[], places: string[], sources: string[]) => Filters]>([
    ['with both of two', ([a, b]) => ({ person: [`${a}`, `${b}`] })],
    ['with either of two', ([a, b]) => ({ person: [`${a}|${b}`] })],
    ['with either of two and a place', ([a, b], [p]) => ({ person: [`${a}|${b}`], place: [`${p}`] })],
    ['with one but not another', ([a, b]) => ({ person: [`${a}`], exclude_person: [`${b}`] })],
    ['without one', ([a]) => ({ exclude_person: [`${a}`] })],
    ['without either of two', ([a, b]) => ({ exclude_person: [`${a}|${b}`] })],
    [
      'without one and without a place',
      ([a], [p]) => ({ exclude_person: [`${a}`], exclude_place: [`${p}`] }),
    ],
    ['without one in some years', ([a]) => ({ exclude_person: [`${a}`], from: '2013', to: '2015-06' })],
    ['without one, undated ones too', ([a]) => ({ exclude_person: [`${a}`], from: '2013' })],
    ['not from a paper', (_, __, [s]) => ({ exclude_source: [`${s}`], from: '2012' })],
    ['quoting one', ([a]) => ({ person: [`${a}`], role: 'speaker' })],
    ['not quoting one', ([a]) => ({ exclude_person: [`${a}`], role: 'speaker' })],
    ['with one in an event', ([a]) => ({ person: [`${a}`], role: 'participant' })],
    ['with a type of event and one', ([a]) => ({ person: [`${a}`], event_type: ['talks|attack|meeting'] })],
    ['in one language without one', ([a]) => ({ exclude_person: [`${a}`], language: ['en'] })],
    ['no copies and without one', ([a]) => ({ exclude_person: [`${a}`], duplicates: 'collapse' })],
  ])('%s', async (_what, filters) => {
    const asked = filters(await commonest('people'), await commonest('places'), await commonest('sources'))
    const { scope } = await understand(rig.db, asked)
    const keys = new Set(await keysOf(rig.db, scope))
    expect(keys.size).toBeGreaterThan(0)
    expect(await countArticles(rig.db, scope)).toBe(keys.size)
  })
})

describe('mentions', () => {
  const total = async (address: string) => {
    const { statusCode, body } = await rig.app.inject(address)
    expect([address, statusCode]).toEqual([address, 200])
    return JSON.parse(body).page.total as number
  }
  /** As many lines as the whole list has. */
  const lines = async (address: string) => {
    const { body } = await rig.app.inject(`${address}&format=ndjson&limit=all`)
    return body.split('\n').length - 1
  }
  // [what, filters]
  it.each<[string, (people: string[], places: string[], sources: string[]) => string]>([
    ['of a kind', () => 'kind=person'],
    ['of a kind with a record', () => 'kind=place&resolved=true'],
    ['of a kind without', () => 'kind=place&resolved=false'],
    ['without a record', () => 'resolved=false'],
    ['with one in a paper', (_, __, [s]) => `resolved=true&source=${s}`],
    ['of a kind, not in a paper', (_, __, [s]) => `kind=organization&exclude_source=${s}`],
    ['of a kind beside somebody', ([a]) => `kind=place&person=${a}`],
    ['of somebody or a place', ([a], [p]) => `person=${a}&place=${p}`],
    ['of a kind in some years', () => 'kind=person&from=2013&to=2015'],
    ['in headlines', () => 'kind=person&field=title'],
  ])('%s', async (_what, filters) => {
    const address = `/mentions?${filters(await commonest('people'), await commonest('places'), await commonest('sources'))}`
    expect(await total(address)).toBe(await lines(address))
  })
  it('of a kind after a load', async () => {
    const before = await total('/mentions?kind=person&limit=0')
    await loadPaths(rig.db, [SEEDS], { authority })
    const after = await total('/mentions?kind=person&limit=1')
    expect(after).toBeGreaterThan(before)
    expect(after).toBe(await lines('/mentions?kind=person'))
  })
})
