import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { writeArticles } from '../../../bench/folders.ts'
import { startPool } from '../../../src/commands/load/pool.ts'
import type { Task } from '../../../src/commands/load/reader.ts'
import { loadPaths } from '../../../src/commands/load.ts'
import { newDatabase } from '../../support/databases.ts'
import { authority, temporaryFolder } from '../../support/seeds.ts'
import { dumpTables } from '../../support/tables.ts'

const NOTHING = { url: null, source: null, title: null, author: null, published: null, publishedBasis: null }
const task = (text: string): Task => ({
  raw: { path: 'a.txt', text, sha256: '', metadata: NOTHING },
  stamp: { location: '', inputHash: '', readingHash: '' },
  page: { location: '', source_id: null, story: '', lines: [], taken: [] },
})
const DYING = new URL('./dying.js', import.meta.url)

describe('threads that read', () => {
  // [what the documents are, their texts]
  const table: [string, string[]][] = [
    ['many documents', Array.from({ length: 100 }, (_, i) => `text ${i}`)],
    ['one that kills its thread', ['die']],
    ['one among others', ['a', 'b', 'die', 'c']],
    ['several', Array.from({ length: 100 }, (_, i) => (i % 30 === 7 ? 'die' : `text ${i}`))],
  ]
  it.each(table)(
    'refuse the documents they die of, and read all others in order: %s',
    async (_what, texts) => {
      const pool = startPool(authority, 2, DYING)
      const outcomes = await pool.read(texts.map(task))
      await pool.close()
      const said = outcomes.map((outcome) => (outcome.ok ? '' : outcome.message))
      expect(said).toEqual(
        texts.map((text) => (text === 'die' ? expect.stringContaining('failed on this') : text)),
      )
    },
  )
  it('say so if they cannot start', async () => {
    const pool = startPool(authority, 1, new URL('./nowhere.js', import.meta.url))
    await expect(pool.read([task('a')])).rejects.toThrow(/nowhere/)
    await pool.close()
  })
})

describe('a load that is large enough for threads', () => {
  let folder: { path: string; remove: () => void }
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.remove())
  it('writes what a load without them writes', async () => {
    const input = join(folder.path, 'in')
    writeArticles(input, authority, 300, 7)
    const dumps: unknown[] = []
    for (const threads of [0, 2]) {
      const { url, remove } = await newDatabase()
      const db = await open(url)
      const report = await loadPaths(db, [input], { authority, threads, batchSize: 70 })
      expect(report).toMatchObject({ seen: 300, written: 300, refused: 0 })
      await db.close()
      dumps.push(await dumpTables(url))
      await remove()
    }
    expect(dumps[1]).toEqual(dumps[0])
  }, 240_000)
})
