/** Pages that are put together in memory, or read from the index of words, are those that a plain walk gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArticles } from '../../bench/folders.ts'
import { understand } from '../../src/api/scope.ts'
import { type ArticleOrder, listArticles } from '../../src/db/articles.ts'
import { keysOf } from '../../src/db/facets/marks.ts'
import { sharedBy } from '../../src/db/filters/sets.ts'
import { authority, type Rig, startRig, temporaryFolder } from '../support/seeds.ts'
import { commonestOf } from '../support/statements.ts'

/** Fewer articles than the rarest of those asked for has. */
const FEW = 20

let rig: Rig
let people: string[]
const folder = temporaryFolder()
beforeAll(async () => {
  writeArticles(folder.path, authority, 240, 4)
  rig = await startRig([folder.path])
  people = await commonestOf(rig.url, 'people')
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

type Filters = Parameters<typeof understand>[1]

/** What is asked of the commonest people, and whether it is put together in memory. */
const QUESTIONS: [string, (people: string[]) => Filters, boolean][] = [
  ['both of two', ([a, b]) => ({ person: [`${a}`, `${b}`] }), true],
  ['one but not another', ([a, b]) => ({ person: [`${a}`], exclude_person: [`${b}`] }), true],
  ['all of three', ([a, b, c]) => ({ person: [`${a}`, `${b}`, `${c}`] }), true],
  ['both in some years', ([a, b]) => ({ person: [`${a}`, `${b}`], from: '2013', to: '2015-06' }), true],
  ['both with a word', ([a, b]) => ({ person: [`${a}`, `${b}`], q: 'ceasefire' }), false],
  ['one alone', ([a]) => ({ person: [`${a}`] }), false],
  ['a word alone', () => ({ q: 'ceasefire' }), false],
  ['a word in some years', () => ({ q: 'ceasefire', from: '2013', to: '2015-06' }), false],
  ['a word but not somebody', ([a]) => ({ q: 'ceasefire', exclude_person: [`${a}`] }), false],
]
const ORDERS: ArticleOrder[] = ['newest', 'oldest']
const rows = QUESTIONS.flatMap(([what, ...rest]) => ORDERS.map((order) => [what, order, ...rest] as const))

describe('articles', () => {
  it.each(rows)('%s, %s', async (_what, order, filters, isTogether) => {
    const { scope } = await understand(rig.db, filters(people))
    expect((await sharedBy(rig.db, scope, FEW)) !== null).toBe(isTogether)
    const whole = [...(await keysOf(rig.db, scope))].sort((a, b) => (order === 'newest' ? b - a : a - b))
    expect(whole.length).toBeGreaterThan(3)
    const pages = listArticles(rig.db, scope, order, FEW)
    expect(await pages.total()).toBe(whole.length)
    const walked: (string | number)[] = []
    for (let last: { key: string | number; id: string } | undefined; ; ) {
      const page = await pages.rows(3, last ? { after: [last.key, last.id] } : {})
      walked.push(...page.slice(0, 3).map(({ key }) => key))
      last = page[2]
      if (page.length <= 3) break
    }
    expect(walked).toEqual(whole)
    for (const offset of [1, whole.length - 1, whole.length + 5])
      expect((await pages.rows(2, { offset })).map(({ key }) => key)).toEqual(whole.slice(offset, offset + 3))
  })
  it.each(QUESTIONS.filter(([what]) => /word/.test(what)))('%s, ranked', async (_what, filters) => {
    const { scope } = await understand(rig.db, filters(people))
    const whole = await keysOf(rig.db, scope)
    const pages = listArticles(rig.db, scope, 'relevance')
    const uncounted = await pages.total()
    const page = await pages.rows(whole.length - 2, {})
    expect(page.map(({ key }) => key)).toEqual(page.map((_, index) => index + 1))
    const beyond = await pages.rows(5, { after: [whole.length - 2] })
    expect(new Set([...page.slice(0, -1), ...beyond].map(({ id }) => id)).size).toBe(whole.length)
    expect([uncounted, await pages.total()]).toEqual([whole.length, whole.length])
    expect(await pages.rows(5, { offset: whole.length })).toEqual([])
    expect(await pages.total()).toBe(whole.length)
  })
})
