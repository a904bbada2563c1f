import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { cli, startCli } from '../../support/cli.ts'
import { type NewDatabase, newDatabase, onPostgres } from '../../support/databases.ts'
import { runStatements } from '../../support/statements.ts'

/** Wherever the tests run, these commands begin on the other engine. */
const WRONG = [`--conditions=dateline-${onPostgres ? 'sqlite' : 'postgres'}`]

let database: NewDatabase
beforeEach(async () => {
  database = await newDatabase()
})
afterEach(() => database.remove())

describe('a command', () => {
  it.each([
    ['begins on it', []],
    ['begins on another', WRONG],
  ])('runs on the engine that the address names, also where it %s', async (_what, node) => {
    const { code, out, err } = await cli(['load', 'seeds/articles'], { DATABASE_URL: database.url }, node)
    expect([code, out, err]).toEqual([0, expect.stringContaining('5 written'), expect.any(String)])
    const [row] = await runStatements(database.url, 'select count(*) as n from articles')
    expect(Number(row?.n)).toBe(5)
  })
  it('gives the exit code of the process that did the work', async () => {
    const { code, err } = await cli(['load', '/nowhere/at/all'], { DATABASE_URL: database.url }, WRONG)
    expect([code, err]).toEqual([74, expect.stringContaining('no such file')])
  })
  it.each([
    ['another kind of server', 'mysql://u:hunter2@h/x', /DATABASE_URL: must be file: .* or postgres:/],
    ['no address at all', 'hunter2', /DATABASE_URL: must be file:/],
    ['a file without a name', 'file:', /DATABASE_URL: must be file:/],
    ['a database that ends with the process', 'file::memory:', /DATABASE_URL: must be file:/],
    ['a password that cuts the address short', 'postgres://u:hunter2#x@h/x', /# is %23/],
    ['a password that cannot be decoded', 'postgres://u:hunter2%zz@h/x', /% is %25/],
  ])('refuses %s in one sentence, without its password', (_what, url, said) => {
    const refusal = () => readConfig({ DATABASE_URL: url })
    expect(refusal).toThrow(said)
    expect(refusal).not.toThrow(/hunter2|\n/)
  })
  it('exits with 64 at such an address', async () => {
    const { code, out, err } = await cli(['load', 'x'], { DATABASE_URL: 'postgres://u:hunter2#x@h/x' })
    expect([code, out, err]).toEqual([
      64,
      '',
      expect.stringMatching(/^dateline: DATABASE_URL: .*\nTry dateline --help\.\n$/),
    ])
    expect(err).not.toContain('hunter2')
  })
  it('asks for no address where it needs none', async () => {
    expect((await cli(['--help'], { DATABASE_URL: 'mysql://x' })).code).toBe(0)
  })
})

describe.runIf(onPostgres)('a server that cannot be used', () => {
  it.each([
    ['nobody listens', { port: '1' }, /there is no PostgreSQL at 127\.0\.0\.1:1; start/],
    ['nobody has its name', { host: 'nowhere.invalid:1' }, /host .* is not known/],
    ['it does not know the user', { username: 'nobody' }, /does not let nobody in/],
    ['it has no such database', { pathname: '/none' }, /has no database none; create/],
    ['the user may not create', { username: 'guest' }, /does not let guest do this/],
  ])('is said in one line, with what to do: %s', async (_what, change, said) => {
    await runStatements(
      database.url,
      "do 'begin create role guest login; exception when duplicate_object then end'",
    )
    const { href } = Object.assign(new URL(database.url), { password: 'hunter2' }, change)
    const { code, out, err } = await cli(['load', 'seeds/articles'], { DATABASE_URL: href })
    expect([code, out, err]).toEqual([74, '', expect.stringMatching(said)])
    expect(err.trim().split('\n').length).toBe(1)
    expect(err).not.toContain('hunter2')
  })
})

describe('a server that was started on another engine', () => {
  let child: ChildProcess
  let url: string
  beforeEach(async () => {
    child = startCli(['serve'], { DATABASE_URL: database.url, PORT: '0', HOST: '127.0.0.1' }, WRONG)
    url = await new Promise((resolve) =>
      child.stdout?.on('data', (data) => {
        const found = /(http:\S+)\/docs/.exec(String(data))
        if (found?.[1]) resolve(found[1])
      }),
    )
    expect((await fetch(`${url}/livez`)).status).toBe(200)
  })
  const gone = () =>
    vi.waitFor(() => expect(fetch(`${url}/livez`)).rejects.toThrow(), { timeout: 30_000, interval: 100 })
  const pid = () => child.pid as number

  it.each([
    ['SIGTERM', () => process.kill(pid(), 'SIGTERM')],
    ['SIGHUP', () => process.kill(pid(), 'SIGHUP')],
    ["a terminal's SIGINT to all", () => process.kill(-pid(), 'SIGINT')],
  ])('stops in good order at %s', async (_what, tell) => {
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
    tell()
    expect(await ended).toBe(0)
    await gone()
  })
  it('does not outlive the process that it was started by', async () => {
    process.kill(pid(), 'SIGKILL')
    await gone()
  })
})
