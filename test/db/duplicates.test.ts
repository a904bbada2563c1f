import { join } from 'node:path'
import fc from 'fast-check'
import supertest from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPaths } from '../../src/commands/load.ts'
import { story } from '../support/copies.ts'
import { fileOf, linksOf, type Print, putMetadata, putTexts } from '../support/prints.ts'
import { authority, startRig, temporaryFolder } from '../support/seeds.ts'

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const input = () => join(folder.path, 'in')
const put = (prints: Print[], address?: (name: string) => string) => {
  putTexts(input(), prints)
  putMetadata(input(), prints, address)
}

const A = story(1)
/** A chain: each is alike to the next, the first to the last is not. */
const slide = (from: number) => [...A, ...story(4)].slice(from, from + 18)
const OTHER = story(2)

const PRINTS: Print[] = [
  ['original', '2016-02-03', A],
  ['same', '2016-02-03', A],
  ['cut', '2016-02-04', A.slice(0, 14)],
  ['edited', '2016-02-05', A.map((each, i) => (i % 6 === 5 ? (story(9)[i] ?? '') : each))],
  ['undated', '', A.slice(1)],
  ['other', '2016-02-03', OTHER],
  ['othercopy', '2016-02', OTHER.slice(0, 17)],
  ['single', '2016-02-03', story(5)],
]
const LINKS = [
  'cut → original 0.7',
  'edited → original 0.7',
  'other → othercopy 0.8',
  'same → original 1.0',
  'undated → original 0.9',
]

describe('groups of copies', () => {
  it('are led by the earliest article; one without a date never leads', async () => {
    put(PRINTS)
    const rig = await startRig([input()])
    expect(await linksOf(rig)).toEqual(LINKS)
    await rig.close()
  })
  it('reach from one end of a chain to the other, with the true similarity to the first', async () => {
    const chain: Print[] = [0, 5, 10, 15].map((from) => [`c${from}`, `2016-03-${10 + from}`, slide(from)])
    put(chain)
    const rig = await startRig([input()])
    expect(await linksOf(rig)).toEqual(['c10 → c0 0.3', 'c15 → c0 0.1', 'c5 → c0 0.6'])
    await rig.close()
  })
  it('are the same in any order of loading and in batches of any size', async () => {
    put(PRINTS)
    const names = PRINTS.map(([name]) => name)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.integer({ min: 1, max: names.length }),
        async (order, batchSize) => {
          const rig = await startRig([])
          for (let i = 0; i < order.length; i += batchSize)
            await loadPaths(
              rig.db,
              order.slice(i, i + batchSize).map((name) => fileOf(input(), name)),
              { authority },
            )
          expect(await linksOf(rig)).toEqual(LINKS)
          await rig.close()
        },
      ),
      { numRuns: 8 },
    )
  })
})

describe('a group that changes', () => {
  /** The first article becomes another text, or what it was becomes another article. */
  const REWRITTEN: Print[] = [['original', '2016-02-03', story(6)]]
  // [what happened, what is printed anew, links afterwards]
  const table: [string, Print[], string[]][] = [
    [
      'its first article is rewritten: the next one leads',
      REWRITTEN,
      ['cut → same 0.7', 'edited → same 0.7', 'other → othercopy 0.8', 'undated → same 0.9'],
    ],
    [
      'a copy is rewritten: it goes alone',
      [['cut', '2016-02-04', story(6)]],
      LINKS.filter((each) => !each.startsWith('cut')),
    ],
    [
      'its first article is rewritten and a copy of that comes with it',
      [...REWRITTEN, ['same', '2016-02-03', story(6)]],
      ['edited → cut 0.5', 'other → othercopy 0.8', 'same → original 1.0', 'undated → cut 0.6'],
    ],
    ['nothing: all is read again', [], LINKS],
  ]
  it.each(table)('%s', async (_what, anew, expected) => {
    put(PRINTS)
    const rig = await startRig([input()])
    putTexts(input(), anew)
    await loadPaths(rig.db, [input()], { authority, force: anew.length === 0 })
    expect(await linksOf(rig)).toEqual(expected)
    const fresh = await startRig([input()])
    expect(await linksOf(fresh)).toEqual(expected)
    await rig.close()
    await fresh.close()
  })
  it('whose first article gives way to one of another address is led by the next one', async () => {
    put(PRINTS)
    const rig = await startRig([input()])
    const elsewhere = (name: string) => (name === 'original' ? 'moved' : name)
    putTexts(input(), [['original', '', story(6)]])
    putMetadata(input(), PRINTS, elsewhere)
    await loadPaths(rig.db, [input()], { authority })
    const { body } = await supertest(rig.app.server).get('/articles?limit=0')
    expect(body.page.total).toBe(PRINTS.length)
    expect(await linksOf(rig)).toEqual(table[0]?.[2])
    await rig.close()
  })
})
