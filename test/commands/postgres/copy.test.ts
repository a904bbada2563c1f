import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { buildApp } from '../../../src/api/app.ts'
import { writeAmbiguous } from '../../support/ambiguous.ts'
import { cli, startCli } from '../../support/cli.ts'
import { type NewDatabase, newDatabase, newFile } from '../../support/databases.ts'
import { SEEDS, temporaryFolder } from '../../support/seeds.ts'
import { runStatements } from '../../support/statements.ts'
import { dumpTables } from '../../support/tables.ts'

/** Beside the seeds: enough for three steps of articles. */
const GENERATED = 220
const ARTICLES = GENERATED + 5

const input = temporaryFolder()
const databases: NewDatabase[] = []
const fresh = async (make: () => Promise<NewDatabase> | NewDatabase = newDatabase): Promise<string> => {
  const database = await make()
  databases.push(database)
  return database.url
}
const load = (url: string, ...paths: string[]) => cli(['load', ...paths], { DATABASE_URL: url })
const copy = (from: string, to: string) => cli(['copy', from, to])
const versionsOf = (url: string) => runStatements(url, 'select id, version from dataset')

/** In a file: a dataset with all kinds of rows, and one of a single article. */
let original: string
let other: string
beforeAll(async () => {
  original = await fresh(newFile)
  other = await fresh(newFile)
  writeAmbiguous(input.path, GENERATED, 7)
  expect((await load(original, SEEDS, input.path)).code).toBe(0)
  expect((await load(other, `${SEEDS}/003_f30a9fb4b2672f2e.txt`)).code).toBe(0)
}, 240_000)
afterAll(async () => {
  for (const { remove } of databases) await remove()
  input.remove()
})

/** Begins a copy and kills it when it has told of `steps` steps; it may have ended before. */
const killAfter = (steps: number, from: string, to: string) =>
  new Promise<void>((resolve) => {
    const child = startCli(['copy', from, to])
    child.once('exit', () => resolve())
    let told = 0
    createInterface({ input: child.stderr as Readable }).on('line', () => {
      told += 1
      if (told === steps) child.kill('SIGKILL')
    })
  })

describe('a dataset that is copied to this engine and back', () => {
  it('is the same in every row, can be searched, and is known to the loader', async () => {
    const [there, back] = [await fresh(), await fresh(newFile)]
    const first = await copy(original, there)
    expect([first.code, first.out]).toEqual([0, expect.stringContaining(`${ARTICLES} articles copied`)])
    expect(await versionsOf(there)).toEqual(await versionsOf(original))
    expect((await copy(there, back)).code).toBe(0)
    expect(await dumpTables(back)).toEqual(await dumpTables(original))
    const again = await load(there, SEEDS, input.path)
    expect([again.code, again.out]).toEqual([0, expect.stringContaining(`0 written, ${ARTICLES} unchanged`)])
    const db = await open(there)
    const app = await buildApp({ db, version: 'test' })
    await app.ready()
    // What the rows say, asked past every index.
    for (const [list, column] of [
      ['articles', 'body'],
      ['events', 'name_key'],
    ]) {
      const [row] = await runStatements(
        original,
        `select count(*) as n from ${list} where ${column} like '%talks%'`,
      )
      const { body } = await supertest(app.server).get(
        `/${list}?q=talks*${list === 'articles' ? '&search_in=body' : ''}`,
      )
      expect([list, body.page.total]).toEqual([list, row?.n])
      expect(row?.n).toBeGreaterThan(0)
    }
    await app.close()
    await db.close()
  }, 240_000)
  it('is so too when both copies are killed at several moments and run again', async () => {
    const [there, back] = [await fresh(), await fresh(newFile)]
    for (const [from, to] of [
      [original, there],
      [there, back],
    ] as const) {
      for (const steps of [1, 2, 7]) {
        await killAfter(steps, from, to)
        expect(await versionsOf(to)).toEqual([{ id: 0, version: expect.any(String) }])
      }
      const { code, out } = await copy(from, to)
      expect([code, out]).toEqual([0, expect.stringContaining('0 of them now')])
    }
    expect(await dumpTables(back)).toEqual(await dumpTables(original))
  }, 240_000)
})

describe('a copy', () => {
  it('that is there already is left as it is', async () => {
    const to = await fresh()
    await copy(other, to)
    const { code, out } = await copy(other, to)
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 articles copied, 0 of them now/)])
  })
  it('does not mix with another dataset, nor with what is loaded or copied meanwhile', async () => {
    const to = await fresh()
    await killAfter(2, original, to)
    const refused = [
      [await copy(other, to), /holds the unfinished copy of another dataset/],
      [await load(to, SEEDS), /is the unfinished copy of dataset \w+: run the same dateline copy again/],
      [await cli(['serve'], { DATABASE_URL: to, PORT: '0' }), /is the unfinished copy/],
      [await copy(to, await fresh()), /is the unfinished copy/],
    ] as const
    for (const [{ code, err }, said] of refused)
      expect([code, err]).toEqual([65, expect.stringMatching(said)])
    expect((await copy(original, to)).code).toBe(0)
    const { code, err } = await copy(other, to)
    expect([code, err]).toEqual([
      65,
      expect.stringMatching(/holds another dataset \(\w+\); take an empty one/),
    ])
  }, 240_000)
  it.each([
    ['64 without a second address', ['file:a.db'], 64, /needs two addresses/],
    ['64 with a third', ['file:a.db', 'file:b.db', 'file:c.db'], 64, /needs two addresses/],
    ['64 from what is no database', ['mysql://u:hunter2@h/x', 'file:b.db'], 64, /first address must be file/],
    ['64 to what is no database', ['file:a.db', 'mysql://u:hunter2@h/x'], 64, /second address must be file/],
  ])('exits with %s', async (_what, args, code, said) => {
    const ended = await cli(['copy', ...args])
    expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(said)])
    expect(ended.err).not.toContain('hunter2')
  })
  it.each([
    ['65 from a file that is not there', 'file:nowhere.db', 65, /no database to copy from/],
    [
      '74 from a server that is not there',
      'postgres://u:hunter2@127.0.0.1:1/x',
      74,
      /there is no PostgreSQL/,
    ],
  ])('exits with %s, and writes nothing', async (_what, from, code, said) => {
    const to = await fresh()
    const ended = await copy(from, to)
    expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(said)])
    expect(ended.err).not.toContain('hunter2')
    expect(await versionsOf(to)).toEqual([])
  })
  it('exits with 65 from a database that holds nothing', async () => {
    const empty = await fresh()
    await (await open(empty)).close()
    expect(await copy(empty, await fresh())).toMatchObject({
      code: 65,
      err: expect.stringContaining('nothing in the database'),
    })
  })
})
