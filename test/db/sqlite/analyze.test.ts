/** The index of articles' words after a load: in one part where that pays, and with the same words in it. */
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

const FIRST = 60
const ROWS: [string, number, number][] = [
  ['a first load in many batches leaves one part', 0, 1],
  ['an article that comes to many is a part of its own', 1, 2],
  ['as many again are joined to the others', FIRST, 1],
]

it.each(ROWS)('%s', async (_what, more, parts) => {
  writeArticles(folder.path, authority, FIRST, 7)
  const rig = await startRig([])
  await loadPaths(rig.db, [folder.path], { authority, batchSize: 9, threads: 0 })
  if (more > 0) writeArticles(join(folder.path, 'more'), authority, more, 8)
  const { written } = await loadPaths(rig.db, [folder.path], { authority, threads: 0 })
  expect(written).toBe(more)
  expect(partsOf(rig)).toBe(parts)
  const { body } = await supertest(rig.app.server).get('/articles?limit=0&q=the OR said')
  expect(body.page.total).toBe(FIRST + more)
  await rig.close()
})
