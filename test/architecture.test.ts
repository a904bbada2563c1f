import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../src/package.ts'

/** What each room may import: packages by name, `node:` modules, and rooms or files of src/. */
interface Room {
  name: string
  files: RegExp
  may: RegExp[]
}

const LEAF = /^src\/(fold|recurring|shingles|sortKey|titles)\.ts$/
const ROOMS: Room[] = [
  { name: 'contract', files: /^src\/contract\//, may: [/^zod$/, /^src\/contract\//] },
  {
    name: 'load (reading files)',
    files: /^src\/load\/read(\.ts$|\/)/,
    may: [
      /^node:(buffer|crypto|fs|fs\/promises|path|stream|zlib)$/,
      /^tinyglobby$/,
      /^csv-parse\/sync$/,
      /^fastest-levenshtein$/,
      /^@mozilla\/readability$/,
      /^linkedom$/,
      /^src\/load\//,
      LEAF,
    ],
  },
  {
    name: 'load',
    files: /^src\/load\//,
    may: [
      /^node:crypto$/,
      /^csv-parse\/sync$/,
      /^fastest-levenshtein$/,
      /^src\/load\//,
      LEAF,
      /^type src\/db\/rows\.ts$/,
    ],
  },
  {
    name: 'dialect',
    files: /^src\/db\/(sqlite|postgres)(\.ts$|\/)/,
    may: [
      /^node:/,
      /^drizzle-orm/,
      /^better-sqlite3$/,
      /^pg$/,
      LEAF,
      /^src\/engine\.ts$/,
      /^src\/db\/(sqlite|postgres)\//,
    ],
  },
  {
    name: 'db',
    files: /^src\/db\//,
    may: [
      /^drizzle-orm$/,
      /^#dialect$/,
      /^lru-cache$/,
      /^fastest-levenshtein$/,
      /^node:crypto$/,
      /^src\/db\//,
      /^type src\/contract\//,
      LEAF,
    ],
  },
  {
    name: 'api (files of the explorer)',
    files: /^src\/api\/explorer\//,
    may: [/^node:(fs|path)$/, /^src\/api\//],
  },
  {
    name: 'api',
    files: /^src\/api\//,
    may: [
      /^(@fastify\/|fastify$)/,
      /^zod$/,
      /^lru-cache$/,
      /^fastest-levenshtein$/,
      /^@modelcontextprotocol\/sdk\//,
      /^(fast-xml-parser|negotiator|prom-client)$/,
      /^node:(crypto|http|stream|stream\/promises|util|zlib)$/,
      /^type node:net$/,
      /^type #dialect$/,
      /^src\/(api|contract)\//,
      /^src\/db\/(?!sqlite|postgres|tables|write|statements)/,
      LEAF,
    ],
  },
  { name: 'client', files: /^src\/client\.ts$/, may: [/^type src\/contract\//] },
  {
    name: 'web',
    files: /^web\/src\//,
    may: [
      /^preact(\/hooks)?$/,
      /^dateline\/client$/,
      /^d3-\w+$/,
      /^topojson-client$/,
      /^world-atlas\//,
      /^type (geojson|topojson-specification)$/,
      /^web\/src\//,
    ],
  },
  {
    name: 'wiring',
    files:
      /^src\/(cli|config|engine|main|package|fold|recurring|shingles|sortKey|titles)\.ts$|^src\/(commands|fold)\//,
    may: [/./],
  },
]

const IMPORT = /^(?:import|export) (type )?(?:[^'"]*? from )?['"]([^'"]+)['"]/gm
/** What is loaded when it is needed. */
const LATE_IMPORT = /\bimport\((type )?['"]([^'"]+)['"]\)/g

/** `src/db/people.ts` importing `../contract/common.ts` → `src/contract/common.ts`; types are marked. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT), ...text.matchAll(LATE_IMPORT)].map(([, type = '', from = '']) =>
    from.startsWith('.') ? `${type}${join(file, '..', from)}` : `${type}${from}`,
  )
}

/** What a file imports that its room may not; whoever may import a value may import its type. */
function trespasses(file: string, text: string): string[] {
  const room = ROOMS.find(({ files }) => files.test(file))
  if (!room) return [`${file} is in no room`]
  const allowed = (name: string) =>
    room.may.some((rule) => rule.test(name) || rule.test(name.replace(/^type /, '')))
  return importsOf(file, text)
    .filter((name) => !allowed(name))
    .map((name) => `${file} (${room.name}) imports ${name}`)
}

const tracked = (...patterns: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], {
    cwd: packageRoot,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')

describe('the rooms', () => {
  it('are kept apart', () => {
    expect(tracked('src', 'web/src').flatMap((file) => trespasses(file, read(file)))).toEqual([])
  })
  it.each([
    [
      'src/contract/people.ts',
      "import { sql } from 'drizzle-orm'",
      'src/contract/people.ts (contract) imports drizzle-orm',
    ],
    [
      'src/load/clean.ts',
      "import { readFileSync } from 'node:fs'",
      'src/load/clean.ts (load) imports node:fs',
    ],
    [
      'src/load/rows.ts',
      "import { people } from '../db/tables.ts'",
      'src/load/rows.ts (load) imports src/db/tables.ts',
    ],
    [
      'src/db/people.ts',
      "import Driver from 'better-sqlite3'",
      'src/db/people.ts (db) imports better-sqlite3',
    ],
    ['src/api/people.ts', "import { sql } from 'drizzle-orm'", 'src/api/people.ts (api) imports drizzle-orm'],
    [
      'src/api/people.ts',
      "import { cleanText } from '../load/clean.ts'",
      'src/api/people.ts (api) imports src/load/clean.ts',
    ],
    [
      'web/src/pages/person.tsx',
      "import type { Person } from '../../../src/contract/people.ts'",
      'web/src/pages/person.tsx (web) imports type src/contract/people.ts',
    ],
    [
      'web/src/pictures/map.tsx',
      "const map = await import('node:fs')",
      'web/src/pictures/map.tsx (web) imports node:fs',
    ],
  ])('notice a trespass in %s', (file, line, said) => {
    expect(trespasses(file, line)).toEqual([said])
  })
  it('let only config.ts read the environment, and only db/ write SQL', () => {
    const reading = tracked('src').filter((file) => /process\.env/.test(read(file)))
    expect(reading).toEqual(['src/config.ts'])
    const writing = tracked('src').filter((file) => /\bsql`/.test(read(file)) && !file.startsWith('src/db/'))
    expect(writing).toEqual([])
  })
  it('let no stage of the loader ask the clock or chance', () => {
    const asking = tracked('src/load').filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|performance\./.test(read(file)),
    )
    expect(asking).toEqual([])
  })
  it('call a resource by one name everywhere', () => {
    for (const name of ['people', 'places', 'events']) {
      const files = tracked().filter((file) => file.startsWith('src/') && file.endsWith(`/${name}.ts`))
      const rooms = ['api', 'api/shapes', 'contract', 'db', 'load']
      expect(files.sort()).toEqual(rooms.map((room) => `src/${room}/${name}.ts`))
    }
  })
})
