/** The load command as a shell sees it, over a database in a file. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli as run } from '../../support/cli.ts'
import { newInputs } from '../../support/inputs.ts'

const { at, input, write } = newInputs()
const databaseUrl = () => `file:${at('cli.db')}`
const cli = (args: string[], env: Record<string, string> = {}) =>
  run(args, { DATABASE_URL: databaseUrl(), ...env })

describe('dateline load on the command line', () => {
  it('reports, and exits with 0 when all is loaded', async () => {
    const first = await cli(['load', 'seeds/articles'])
    expect([first.code, first.out]).toEqual([
      0,
      expect.stringContaining('5 seen: 5 written, 0 unchanged, 0 refused'),
    ])
    const second = await cli(['load', 'seeds/articles'])
    expect(second.out).toContain('5 seen: 0 written, 5 unchanged, 0 refused')
  })
  it('refuses what it cannot read with its place and rule, loads the rest, and exits with 65', async () => {
    write('good.txt', 'John Kerry spoke in Geneva on Friday about the ceasefire in Syria, officials said.\n')
    write('binary.txt', 'PNG\u0000\u0001')
    write('empty.txt', '')
    write(
      'metadata.csv',
      'file,url,source,title,author,published,published_basis\ngood.txt,,,,,2016-13-45,url\n',
    )
    const { code, err, out } = await cli(['load', input()])
    expect([code, out]).toEqual([65, expect.stringContaining('1 written')])
    for (const said of [
      /binary\.txt:1:\d+ binary/,
      /empty\.txt:1:1 empty/,
      /metadata\.csv:2:\d+ metadata .*2016-13-45/,
    ])
      expect(err).toMatch(said)
  })
  it('prints the report for machines', async () => {
    write('empty.txt', '')
    const { out } = await cli(['load', '--json', input(), 'seeds/articles'])
    expect(JSON.parse(out)).toMatchObject({ seen: 6, written: 5, refused: 1, refusals: [{ rule: 'empty' }] })
  })
  it('explains each stage of a file and writes nothing', async () => {
    const { code, out } = await cli(['load', '--explain', 'seeds/articles/003_f30a9fb4b2672f2e.txt'])
    expect(code).toBe(0)
    for (const stage of ['== read', '== clean', '== segment', '== recognise and resolve', '== events'])
      expect(out).toContain(stage)
    expect(out).toMatch(/person body \d+–\d+ “Sergey Lavrov” → sergey-lavrov/)
    expect(existsSync(at('cli.db'))).toBe(false)
  })
  it.each([
    ['74 when there is nothing to read', ['load', '/nowhere/at/all'], {}, 74, /no such file/],
    [
      '74 when the database cannot be opened',
      ['load', 'seeds/articles'],
      { DATABASE_URL: 'file:package.json/x.db' },
      74,
      /dateline:/,
    ],
    ['64 without a path', ['load'], {}, 64, /needs a folder/],
    ['64 for an unknown command', ['lod'], {}, 64, /no command lod/],
    ['64 for an unknown option', ['load', '--fast'], {}, 64, /--fast/],
    ['64 for a setting that cannot be', ['load', 'x'], { PORT: 'many' }, 64, /PORT/],
  ])('exits with %s', async (_what, args, env, code, said) => {
    const answer = await cli(args, env as Record<string, string>)
    expect(answer.code).toBe(code)
    expect(answer.err).toMatch(said)
  })
  it('tells its version and its help', async () => {
    expect((await cli(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+$/)
    expect((await cli(['--help'])).out).toContain('dateline load PATH')
  })
})
