import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeArticles } from '../../../bench/folders.ts'
import { packageRoot } from '../../../src/package.ts'
import { commandLine } from '../../support/cli.ts'
import { newDatabase, temporaryFolder } from '../../support/databases.ts'
import { authority } from '../../support/seeds.ts'
import { soundness } from '../../support/soundness.ts'
import { dumpTables } from '../../support/tables.ts'

const ARTICLES = 24
const LOADERS = 8

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
  writeArticles(folder.path, authority, ARTICLES, 5)
})
afterEach(() => folder.remove())

interface Ended {
  code: number | null
  said: string
  written: number
}

/** Runs a loader of its own process over the articles, in small batches so that many want to write. */
function load(url: string): Promise<Ended> {
  const child = spawn(process.execPath, [...commandLine(url), 'load', '--json', folder.path], {
    cwd: packageRoot,
    env: { ...process.env, DATABASE_URL: url, BATCH_SIZE: '4' },
  })
  let [out, said] = ['', '']
  child.stdout.on('data', (piece: Buffer) => {
    out += piece
  })
  child.stderr.on('data', (piece: Buffer) => {
    said += piece
  })
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, said, written: code === 0 ? JSON.parse(out).written : 0 })),
  )
}

/** All rows but for the places in the index of titles, which are given as events come. */
async function rowsOf(url: string) {
  const { events, ...others } = await dumpTables(url)
  const named = events?.map((row) => JSON.stringify({ ...JSON.parse(row), search_key: 0 }))
  return { ...others, events: named }
}

describe('several loaders of the same articles', () => {
  it('all succeed, write each article once, and leave what a single one leaves', async () => {
    const [alone, shared] = [await newDatabase(), await newDatabase()]
    const single = await load(alone.url)
    const together = await Promise.all(Array.from({ length: LOADERS }, () => load(shared.url)))
    expect(together.map(({ code, said }) => [code, code === 0 ? '' : said])).toEqual(
      Array.from({ length: LOADERS }, () => [0, '']),
    )
    const written = together.reduce((sum, ended) => sum + ended.written, 0)
    expect([single.written, written]).toEqual([ARTICLES, ARTICLES])
    expect(await soundness(shared.url)).toEqual({ articles: ARTICLES, wrong: [] })
    expect(await rowsOf(shared.url)).toEqual(await rowsOf(alone.url))
    await alone.remove()
    await shared.remove()
  }, 300_000)
})
