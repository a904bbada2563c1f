import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexTexts, insertRows, type Orm, write } from '#dialect'
import { ENTITY_FILTER_NAMES, type EntityFilter } from '../../src/contract/filters.ts'
import { suggestRecords } from '../../src/db/suggest.ts'
import { dataset, events, names, people } from '../../src/db/tables.ts'
import { type Rig, startRig } from '../support/seeds.ts'
import { runStatements } from '../support/statements.ts'

/** More than are kept in memory, so that some have to be looked up. */
const MANY = 2600
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
  await write(rig.db, async (orm) => {
    const each = Array.from({ length: MANY }, (_, i) => i)
    const called: [string, string, number, string[]][] = each.map((i) => [
      `zantor-${i}`,
      `Zantor No${i}`,
      i % 100 === 99 ? 1000 + i : 1 + (i % 7),
      ['zantor', `no${i}`],
    ])
    called.push(['quibblo', 'Quibblo', 1, ['quibblo']])
    await addPeople(orm, called)
    for (const i of each) await addEvent(orm, i, `Visit ${i} to U.S.-led "Quor${i % 90}" talks`, 1 + (i % 5))
  })
})
afterAll(() => rig.close())

/** People by id, name, count of articles and keys. */
async function addPeople(orm: Orm, called: [string, string, number, string[]][]): Promise<void> {
  const rows = called.map(([id, name, count]) => ({
    ...{ id, name, sort_name: name, name_key: id, aliases: [], origin: 'discovered' },
    ...{ article_count: count, mention_count: count, quote_count: 0 },
  }))
  await insertRows(orm, people, rows)
  const keys = called.flatMap(([id, name, , each]) =>
    each.map((key) => ({ kind: 'person', key, entity_id: id, alias: name, level: 0 })),
  )
  await insertRows(orm, names, keys)
}

async function addEvent(orm: Orm, i: number, title: string, count: number): Promise<void> {
  const [id, search_key, folded] = [`visit-${i}`, 1_000_000 + i, title.toLowerCase().replaceAll('-', ' ')]
  const row = {
    ...{ id, search_key, type: 'visit', title, name_key: folded, start_key: '', end_key: '' },
    ...{ precision: 'unknown', status: 'reported', participants: [], article_count: count },
  }
  await insertRows(orm, events, [row])
  await indexTexts(orm, 'event_search', [{ id, key: search_key, texts: [folded] }])
}

interface Named {
  kind: EntityFilter
  id: string
  article_count: number
  key: string
}

const TABLES = { person: 'people', place: 'places', organization: 'organizations', source: 'sources' }

/** All that can be suggested by a name, with each of its names; events with each word of their title and what follows. */
async function allNamed(): Promise<Named[]> {
  const records = Object.entries(TABLES).map(
    ([kind, table]) =>
      `select n.kind, r.id, r.article_count, n.key from ${table} r join names n on n.entity_id = r.id and n.kind = '${kind}'
       where n.level < 3 or n.alias = r.name`,
  )
  const named = await runStatements(rig.url, records.join(' union all '))
  const titled = await runStatements(
    rig.url,
    "select 'event' as kind, id, article_count, name_key as key from events",
  )
  const words = (titled as unknown as Named[]).flatMap(({ key, ...event }) =>
    [...key.matchAll(/[a-z0-9]+/g)].map(({ index }) => ({ ...event, key: key.slice(index) })),
  )
  return [...(named as unknown as Named[]), ...words]
}

/** The answer by a look at every name; null where more names begin so than are looked at. */
function plainly(named: Named[], typed: string, kinds: readonly EntityFilter[], limit: number) {
  const fit = named.filter(({ kind, key }) => kinds.includes(kind) && key.startsWith(typed))
  if (fit.length > 300) return null
  const once = new Map(fit.map((each) => [`${each.kind} ${each.id}`, each]))
  return [...once.values()]
    .sort((a, b) => b.article_count - a.article_count || (a.id < b.id ? -1 : Number(a.id > b.id)))
    .slice(0, limit)
    .map(({ kind, id, article_count }) => ({ kind, id, article_count }))
}

describe('a beginning that very many names have', () => {
  it('finds the most used of all records, however many there are', async () => {
    const expected = Array.from({ length: 10 }, (_, i) => `zantor-${2599 - i * 100}`)
    for (const typed of ['z', 'zan', 'Zantor']) {
      const found = await suggestRecords(rig.db, ['person'], typed, 10)
      expect(found?.map(({ id }) => id)).toEqual(expected)
    }
    expect((await suggestRecords(rig.db, ['person'], 'z', 50))?.length).toBe(50)
  })
})

describe('any beginning', () => {
  it.each(ENTITY_FILTER_NAMES)(
    'of the name of a record (%s) finds what a look at every name finds',
    async (kind) => {
      const named = await allNamed()
      const names = named.filter((each) => each.kind === kind)
      const kinds = fc.uniqueArray(fc.constantFrom(...ENTITY_FILTER_NAMES), { minLength: 1 })
      // A title that is not in memory is looked up by three letters or more.
      const typed = fc
        .tuple(fc.constantFrom(...names), fc.integer({ min: 3, max: 12 }))
        .map(([{ key }, end]) => key.slice(0, end).trim())
        .filter((each) => /^[a-z0-9 ]{3,}$/.test(each))
      let compared = 0
      await fc.assert(
        fc.asyncProperty(typed, kinds, fc.integer({ min: 1, max: 15 }), async (each, of, limit) => {
          const expected = plainly(named, each, of, limit)
          if (!expected) return
          const found = await suggestRecords(rig.db, of, each, limit)
          expect(found?.map(({ kind, id, article_count }) => ({ kind, id, article_count }))).toEqual(expected)
          compared += expected.length
        }),
        { numRuns: 200 },
      )
      expect(compared).toBeGreaterThan(0)
    },
    60_000,
  )
  it.each([
    ['a mark', 'u.s. led "quor7'],
    ['a mark left out', 'led quor7'],
  ])('finds titles with %s', async (_what, typed) => {
    const found = await suggestRecords(rig.db, ['event'], typed, 50)
    expect(found?.length).toBe(50)
    expect(found?.every(({ name }) => name.includes('"Quor7'))).toBe(true)
  })
  it('finds who became much used by a load', async () => {
    const first = async () => (await suggestRecords(rig.db, ['person'], 'qu', 1))?.[0]
    expect(await first()).toMatchObject({ id: 'quibblo', article_count: 1 })
    await write(rig.db, async (orm) => {
      await addPeople(orm, [['quabblo', 'Quabblo', 5000, ['quabblo']]])
      await orm.update(dataset).set({ version: 'next' })
    })
    expect(await first()).toMatchObject({ id: 'quabblo', article_count: 5000 })
  })
})
