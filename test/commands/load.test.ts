import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { loadPaths } from '../../src/commands/load.ts'
import { packageRoot } from '../../src/package.ts'
import { commandLine } from '../support/cli.ts'
import { newDatabase, onPostgres } from '../support/databases.ts'
import { newInputs } from '../support/inputs.ts'
import { authority, type Rig, SEEDS, startRig } from '../support/seeds.ts'
import { soundness } from '../support/soundness.ts'

const { input, write } = newInputs()

describe('loading twice', () => {
  it('writes nothing the second time, says so, and leaves version and ETag as they were', async () => {
    const rig = await startRig()
    const etag = async () => (await supertest(rig.app.server).get('/articles')).headers.etag
    const before = await etag()
    expect(rig.report).toMatchObject({ seen: 5, written: 5, unchanged: 0, refused: 0 })
    const again = await loadPaths(rig.db, [SEEDS], { authority })
    expect(again).toMatchObject({
      seen: 5,
      written: 0,
      unchanged: 5,
      refused: 0,
      dataset: rig.report.dataset,
    })
    expect(await etag()).toBe(before)
    await rig.close()
  })
  it('gives the same dataset in any order, in one batch or file by file', async () => {
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
    const whole = await startRig()
    const one = await startRig([])
    for (const name of files.reverse()) await loadPaths(one.db, [join(SEEDS, name)], { authority })
    expect(await dump(one)).toEqual(await dump(whole))
    await whole.close()
    await one.close()
  })
  it('with --force reads all again and changes nothing', async () => {
    const rig = await startRig()
    const before = await dump(rig)
    const again = await loadPaths(rig.db, [SEEDS], { authority, force: true })
    expect(again).toMatchObject({ written: 5, unchanged: 0 })
    expect(await dump(rig)).toEqual(before)
    await rig.close()
  })
})

const LISTS = [
  '/articles?include=body,mentions,events,dates,removed&',
  '/people?',
  '/places?',
  '/organizations?',
  '/events?',
  '/sources?',
  '/mentions?',
  '/meta?',
]
/** All that the API tells. */
const dump = async ({ app }: Rig) =>
  Promise.all(
    LISTS.map(
      async (list) =>
        (await supertest(app.server).get(`${list}${list === '/meta?' ? '' : 'limit=100'}`)).body,
    ),
  )

const STORY = (who: string) => `Summit In Vienna Ends

By Jane Roe

Foreign Minister ${who} met reporters in Vienna on Monday. "We made real progress today," ${who} said.
`

describe('a changed file', () => {
  it('replaces its article, and counters follow', async () => {
    write('a.txt', STORY('Sergey Lavrov'))
    const rig = await startRig([input()])
    const total = async (address: string) => (await supertest(rig.app.server).get(address)).body.page.total
    expect([await total('/articles?person=Lavrov'), await total('/articles?person=Kerry')]).toEqual([1, 0])
    write('a.txt', STORY('John Kerry'))
    expect(await loadPaths(rig.db, [input()], { authority })).toMatchObject({ written: 1, unchanged: 0 })
    expect([await total('/articles?person=Lavrov'), await total('/articles?person=Kerry')]).toEqual([0, 1])
    expect(await total('/articles')).toBe(1)
    expect(await total('/articles?q=Lavrov')).toBe(0)
    expect(await total('/people?q=lavrov')).toBe(0)
    await rig.close()
  })
  it('leaves nothing of what was quoted and named before', async () => {
    const about = (place: string) => STORY('Sergey Lavrov').replace('progress', `progress in ${place}`)
    write('a.txt', about('Aleppo'))
    const rig = await startRig([input()])
    const total = async (address: string) => (await supertest(rig.app.server).get(address)).body.page.total
    const totals = async () => [await total('/quotes?about=Aleppo'), await total('/quotes?about=Geneva')]
    expect(await totals()).toEqual([1, 0])
    write('a.txt', about('Geneva, in Geneva'))
    await loadPaths(rig.db, [input()], { authority })
    expect(await totals()).toEqual([0, 1])
    expect(await soundness(rig.url)).toEqual({ articles: 1, wrong: [] })
    await rig.close()
  })
  it('that becomes another article leaves nothing of the old one', async () => {
    write('a.txt', STORY('Sergey Lavrov'))
    const rig = await startRig([input()])
    write('a.txt', STORY('Sergey Lavrov').replace('Summit In Vienna Ends', 'Talks In Geneva Begin'))
    await loadPaths(rig.db, [input()], { authority })
    const { body } = await supertest(rig.app.server).get('/articles')
    expect(body.data.map((article: { title: string }) => article.title)).toEqual(['Talks In Geneva Begin'])
    await rig.close()
  })
  it('the same article in two files is one, and stays while one of them is left', async () => {
    write('a.txt', STORY('Sergey Lavrov'))
    write('b.txt', `${STORY('Sergey Lavrov')}\n`)
    const rig = await startRig([input()])
    const total = async () => (await supertest(rig.app.server).get('/articles')).body.page.total
    expect(await total()).toBe(1)
    write('a.txt', STORY('John Kerry').replace('Summit In Vienna Ends', 'Talks In Geneva Begin'))
    await loadPaths(rig.db, [input()], { authority })
    expect(await total()).toBe(2)
    await rig.close()
  })
})

describe('whatever became of the files', () => {
  const [LAVROV, KERRY] = [
    STORY('Sergey Lavrov'),
    STORY('John Kerry').replace('Summit In Vienna Ends', 'Talks In Geneva Begin'),
  ]
  const SAME = 'file,url\na.txt,https://example.org/1\nb.txt,https://example.org/1\n'
  const APART = 'file,url\na.txt,https://example.org/2\nb.txt,https://example.org/1\n'
  // [what happened, files before, files after]
  const table: [string, Record<string, string>, Record<string, string>][] = [
    ['a file was renamed and its name used again', { 'a.txt': LAVROV }, { 'c.txt': LAVROV, 'a.txt': KERRY }],
    ['two files changed places', { 'a.txt': LAVROV, 'b.txt': KERRY }, { 'a.txt': KERRY, 'b.txt': LAVROV }],
    [
      'one of two inputs of an article became another article',
      { 'a.txt': LAVROV, 'b.txt': KERRY, 'metadata.csv': SAME },
      { 'a.txt': LAVROV, 'b.txt': KERRY, 'metadata.csv': APART },
    ],
  ]
  it.each(table)('a load on top of the last equals a fresh one: %s', async (_what, before, after) => {
    for (const [name, text] of Object.entries(before)) write(name, text)
    const grown = await startRig([input()])
    rmSync(input(), { recursive: true })
    for (const [name, text] of Object.entries(after)) write(name, text)
    await loadPaths(grown.db, [input()], { authority })
    const fresh = await startRig([input()])
    expect(await dump(grown)).toEqual(await dump(fresh))
    await grown.close()
    await fresh.close()
  })
  it('two articles with one headline are two', async () => {
    write('a.txt', 'Morning Briefing\n\nJohn Kerry visited Paris and said that the talks were good.\n')
    write('b.txt', 'Morning Briefing\n\nSergey Lavrov visited Tehran and said that the talks were bad.\n')
    const rig = await startRig([input()])
    expect((await supertest(rig.app.server).get('/articles')).body.page.total).toBe(2)
    await rig.close()
  })
  it('an address that is none is refused, and the rows before a broken one count', async () => {
    write('a.txt', LAVROV)
    write('b.txt', KERRY)
    write(
      'metadata.csv',
      'file,url,source\na.txt,https://example.org/1,Reuters\nb.txt,javascript:alert(1),Reuters\n"c.txt,,',
    )
    const rig = await startRig([input()])
    expect(rig.report.refusals.map(({ line, message }) => [line, message.slice(0, 25)])).toEqual([
      [4, 'Quote Not Closed: the par'],
      [3, '"javascript:alert(1)" is '],
    ])
    const { body } = await supertest(rig.app.server).get('/articles?source=Reuters')
    expect(body.data.map((article: { url: string }) => article.url)).toEqual(['https://example.org/1'])
    await rig.close()
  })
  it('an undated article is published neither before nor after any day', async () => {
    write('a.txt', LAVROV)
    const rig = await startRig([input()])
    const total = async (address: string) => (await supertest(rig.app.server).get(address)).body.page.total
    expect(await total('/articles')).toBe(1)
    for (const address of ['/articles?to=9999', '/articles?from=0001', '/articles?from=0001&to=9999'])
      expect([address, await total(address)]).toEqual([address, 0])
    await rig.close()
  })
  it('seeds are loaded into an empty database only', async () => {
    write('a.txt', LAVROV)
    const rig = await startRig([input()])
    await loadPaths(rig.db, [SEEDS], { authority, onlyInto: 'empty' })
    expect((await supertest(rig.app.server).get('/articles')).body.page.total).toBe(1)
    await rig.close()
  })
})

describe('a load that is killed', () => {
  const COUNT = 1000
  const BATCH = 50
  it('at whatever moment leaves a whole database that a rerun completes', async () => {
    mkdirSync(input())
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
    for (let i = 0; i < COUNT; i++) {
      const text = readFileSync(join(SEEDS, files[i % files.length] ?? ''), 'utf8')
      writeFileSync(join(input(), `${i}.txt`), `Story Number ${i} Of Many Told\n\n${text}`)
    }
    const database = await newDatabase()
    const left: number[] = []
    // A server undoes what a lost connection began whatever the moment; a file has to be whole at each.
    for (let kill = 0; kill < (onPostgres ? 5 : 20); kill++) {
      // A moment after the load told of a batch: somewhere in the reading or the writing of the next ones.
      await killAfterProgress(database.url, ['load', input()], kill * (onPostgres ? 28 : 7))
      const state = await soundness(database.url)
      expect(state.wrong).toEqual([])
      left.push(state.articles)
    }
    expect(left.some((count) => count > 0 && count < COUNT)).toBe(true)
    const db = await open(database.url)
    const report = await loadPaths(db, [input()], { authority })
    expect(report.written + report.unchanged).toBe(COUNT)
    await db.close()
    expect(await soundness(database.url)).toEqual({ articles: COUNT, wrong: [] })
    await database.remove()
  }, 600_000)

  /** Starts the command, waits for its first progress line and `pause` milliseconds more, and kills it. */
  const killAfterProgress = (url: string, args: string[], pause: number) =>
    new Promise<void>((resolve) => {
      const child = spawn(process.execPath, [...commandLine(url), ...args], {
        cwd: packageRoot,
        env: { ...process.env, DATABASE_URL: url, BATCH_SIZE: String(BATCH) },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      child.stderr.once('data', () => setTimeout(() => child.kill('SIGKILL'), pause))
      child.once('exit', () => resolve())
    })
})
