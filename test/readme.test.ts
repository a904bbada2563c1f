import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../src/api/app.ts'
import { readConfig } from '../src/config.ts'
import { packageRoot } from '../src/package.ts'
import { authority, type Rig, startRig } from './support/seeds.ts'

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/explorer.md', 'seeds/README.md']
const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')
const README = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

/** Rows of the table under a heading, as cells. */
const tableUnder = (heading: string): string[][] =>
  (README.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (path|variable|question) /.test(line))
    .map((line) =>
      line
        .replaceAll('\\|', '\u0000')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\u0000', '|')),
    )
const codesIn = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '')

/** `$ command` lines with what they print. */
const consoles = [...README.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      command: part.slice(0, part.indexOf('\n')),
      output: part.slice(part.indexOf('\n') + 1),
    })),
)
/** The version of the dataset changes with every change of seeds and rules. */
const timeless = (text: string) => text.replace(/"dataset":\s*"[^"]*"/g, '"dataset":"…"')

describe('the README', () => {
  it('names only npm scripts that there are', () => {
    for (const [, name] of README.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g))
      expect(scripts).toHaveProperty(name ?? '')
  })
  it.each(consoles.filter(({ command }) => command.startsWith('curl ')))(
    'shows what $command really answers',
    async ({ command, output }) => {
      const address = command.match(/'localhost:3000(.*)'/)?.[1] ?? ''
      const { text } = await supertest(rig.app.server).get(address)
      expect(JSON.parse(timeless(text))).toEqual(JSON.parse(timeless(output)))
    },
  )
  it('shows what a load really says', () => {
    const said = consoles
      .filter(({ command }) => command.includes('dateline load'))
      .map(({ output }) => output.replace(/ \(.*/s, ''))
    const { seen, written } = rig.report
    expect(said).toEqual([
      `${seen} seen: ${written} written, 0 unchanged, 0 refused`,
      `${seen} seen: 0 written, ${seen} unchanged, 0 refused`,
    ])
  })
  it.each(tableUnder('Questions to ask'))(
    'asks for %s with an address that answers',
    async (_question, cell) => {
      const [address = ''] = codesIn(cell)
      const { status, body } = await supertest(rig.app.server).get(address.replaceAll('|', '%7C'))
      expect(status).toBe(200)
      if (body.page) expect(body.page.total).toBeGreaterThan(0)
    },
  )
  it('lists the endpoints that there are', () => {
    const listed = tableUnder('Endpoints').flatMap(([cell]) => codesIn(cell))
    // The explorer is a page, no route of the API.
    const served = ['/', ...routesOf('test').map((route) => route.path)]
    expect(listed.sort()).toEqual(served.sort())
  })
  it('lists the settings that there are, with their defaults', () => {
    const listed = tableUnder('Settings').map((cells) =>
      cells.slice(0, 2).map((cell) => codesIn(cell)[0] ?? ''),
    )
    const names: Record<string, keyof ReturnType<typeof readConfig>> = {
      DATABASE_URL: 'databaseUrl',
      HOST: 'host',
      PORT: 'port',
      AUTHORITY: 'authority',
      BATCH_SIZE: 'batchSize',
      PUBLIC_URL: 'publicUrl',
      RATE_LIMIT: 'rateLimit',
      TRUST_PROXY: 'proxies',
      LOG_LEVEL: 'logLevel',
    }
    const defaults = readConfig({})
    expect(listed).toEqual(Object.entries(names).map(([name, key]) => [name, String(defaults[key] ?? '')]))
    // `underNpm` is npm's own word, nobody's setting.
    expect(Object.keys(defaults).length).toBe(listed.length + 1)
  })
})

describe('the documents', () => {
  it.each(DOCUMENTS)('%s links only to files that there are', (file) => {
    for (const [, target = ''] of read(file).matchAll(/(?:\]\(|(?:src|srcset)=")(?!https?:)([^)#"]+)/g))
      expect([target, existsSync(join(packageRoot, file, '..', target))]).toEqual([target, true])
  })
  it('count the authority files rightly', () => {
    const numbers = [
      authority.people,
      authority.places,
      authority.organizations,
      authority.sources,
      authority.events,
    ].map((rows) => rows.length.toLocaleString('en'))
    expect(read('CHANGELOG.md')).toContain(
      `${numbers[0]} people, ${numbers[1]} places, ${numbers[2]} organizations, ${numbers[3]} sources and ${numbers[4]} events`,
    )
    const { people, events, organizations } = authority
    const seeds = read('seeds/README.md')
    const withId = people.filter((person) => person.wikidataId !== null).length
    for (const said of [
      `**People** (${people.length})`,
      `**Events** (${events.length})`,
      `**Organizations** (${organizations.length})`,
      `${withId} records carry a Wikidata id`,
      `${people.length - withId} records have no id`,
    ])
      expect(seeds).toContain(said)
  })
})
