/** The index of articles' words after a load: in one part where that pays, and with the same words in it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeArticles } from '../../../bench/folders.ts'
import { loadPaths } from '../../../src/commands/load.ts'
import { authority, type Rig, startRig, temporaryFolder } from '../../support/seeds.ts'

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

/** In how many parts the index is. */
const partsOf = ({ db }: Rig) =>
  db.orm.$client.prepare('select count(distinct segid) from article_search_idx').pluck().get()

const ROWS: [string, number, number][] = [
  ['a first load in many batches leaves one part', 0, 1],
  ['a few articles that come to many are a part of their own', 1, 2],
  ['as many as a fifth are joined to the others', 6, 1],
]

it.each(ROWS)('%s', async (_what, more, parts) => {
  writeArticles(folder.path, authority, 24, 7)
  const rig = await startRig([])
  await loadPaths(rig.db, [folder.path], { authority, batchSize: 5, threads: 0 })
  for (let n = 0; n < more; n++)
    writeFileSync(
      join(folder.path, `${n}.txt`),
      `Ferry ${n} Leaves\n\nThe ferry numbered ${n * 1000} left.\n`,
    )
  const { written } = await loadPaths(rig.db, [folder.path], { authority, threads: 0 })
  expect(written).toBe(more)
  expect(partsOf(rig)).toBe(parts)
  const total = async (q: string) =>
    (await supertest(rig.app.server).get(`/articles?limit=0&q=${q}`)).body.page.total
  expect([await total('ferry -zebra'), await total('said OR ferry')]).toEqual([more, 24 + more])
  await rig.close()
})
