import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { loadPaths } from '../../src/commands/load.ts'
import { newDatabase, onPostgres } from '../support/databases.ts'
import { authority, temporaryFolder } from '../support/seeds.ts'
import { dumpTables } from '../support/tables.ts'

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

/** A story of its own: three paragraphs of news that no other number tells. */
const story = (number: number): string[] => [
  `The envoy opened round ${number} of the talks in Geneva on Monday, after ${number + 2} weeks of fighting around Aleppo.`,
  `Nobody from delegation ${number} came to the first meeting, two diplomats said on Tuesday.`,
  `Round ${number} is expected to last until Friday, Sergey Lavrov told reporters in Geneva.`,
]
const headline = (number: number) => `Round ${number} of Talks Opens in Geneva`

interface Input {
  name: string
  source: string
  lines: string[]
}
/** Pages of one source, from the lines of each. */
const pages = (source: string, texts: string[][]): Input[] =>
  texts.map((lines, at) => ({ name: `${source}-${String(at).padStart(2, '0')}.txt`, source, lines }))

/** Puts these inputs, and no others, where loads read. */
function put(inputs: Input[]): string {
  const path = join(folder.path, 'in')
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path)
  for (const { name, lines } of inputs) writeFileSync(join(path, name), `${lines.join('\n\n')}\n`)
  const rows = inputs.map(({ name, source }) => `${name},${source}`)
  writeFileSync(join(path, 'metadata.csv'), ['file,source', ...rows, ''].join('\n'))
  return path
}

/** Loads the inputs part after part into a new database; gives all that it holds. */
async function loadParts(parts: Input[][], batchSize = 500) {
  const { url, remove } = await newDatabase()
  const db = await open(url)
  for (const part of parts) await loadPaths(db, [put(part)], { authority, batchSize, threads: 0 })
  await db.close()
  const dump = await dumpTables(url)
  await remove()
  return dump
}

/** The texts that were taken out as furniture of the source, each once. */
async function taken(inputs: Input[], batchSize?: number): Promise<string[]> {
  const dump = await loadParts([inputs], batchSize)
  const blocks = dump.documents?.flatMap(
    (row) => JSON.parse(JSON.parse(row).removed) as { rule: string; text: string }[],
  )
  return [...new Set(blocks?.filter(({ rule }) => rule === 'repeated').map(({ text }) => text))].sort()
}

const KICKER = 'Planet Affairs and Strategy'
const NOTICE = 'The Planet is read by thoughtful people on every continent and by nobody else.'
const count = <T>(number: number, make: (at: number) => T): T[] =>
  Array.from({ length: number }, (_, at) => make(at))

describe('lines that a source prints on page after page', () => {
  // [what the source prints, its pages, what is taken from them]
  const table: [string, Input[], string[]][] = [
    [
      'a kicker at the head and a notice at the foot go',
      pages(
        'Planet',
        count(6, (n) => [headline(n), KICKER, ...story(n), NOTICE]),
      ),
      [KICKER, NOTICE],
    ],
    [
      'two pages prove nothing',
      pages(
        'Planet',
        count(2, (n) => [headline(n), KICKER, ...story(n), NOTICE]),
      ),
      [],
    ],
    [
      'without a source nothing is counted',
      pages(
        '',
        count(6, (n) => [headline(n), KICKER, ...story(n), NOTICE]),
      ),
      [],
    ],
    [
      'another source may print what this one prints always',
      [
        ...pages(
          'Planet',
          count(6, (n) => [headline(n), ...story(n), NOTICE]),
        ),
        ...pages('Globe', [[headline(20), ...story(20), NOTICE]]),
      ],
      [NOTICE],
    ],
    [
      'one wire story printed five times is one story',
      pages(
        'Planet',
        count(5, () => [headline(1), 'Envoys in the Dark', ...story(1)]),
      ),
      [],
    ],
    [
      'one wire story printed five times among others is one story',
      pages('Planet', [
        ...count(5, () => [headline(1), 'Envoys in the Dark', ...story(1)]),
        ...count(4, (n) => [headline(n + 2), ...story(n + 2)]),
      ]),
      [],
    ],
    [
      'one wire story printed five times among many others keeps its headline and its kicker',
      pages('Planet', [
        ...count(5, () => [headline(1), 'Envoys in the Dark', ...story(1)]),
        ...count(16, (n) => [headline(n + 2), ...story(n + 2)]),
      ]),
      [],
    ],
    [
      'one wire story that grew from print to print stays whole',
      pages(
        'Planet',
        count(5, (n) => [headline(n), ...story(1), `${story(1)[0]} ${story(n + 5)[0]}`]),
      ),
      [],
    ],
    [
      'the standfirst of a series stays where the series is less than half of what is printed',
      pages('Planet', [
        ...count(4, (n) => [headline(n), NOTICE, ...story(n)]),
        ...count(6, (n) => [headline(n + 9), ...story(n + 9)]),
      ]),
      [],
    ],
    [
      'bylines, dates and places stay',
      pages(
        'Planet',
        count(6, (n) => [headline(n), 'By Jane Doe', 'John Smith', 'June 2, 2017', 'GENEVA', ...story(n)]),
      ),
      [],
    ],
  ]
  it.each(table)('%s', async (_what, inputs, expected) => {
    expect(await taken(inputs)).toEqual(expected)
    // The same whether the first pages are read before or after the lines are known to recur.
    expect(await taken(inputs, 2)).toEqual(expected)
  })
})

describe('what is furniture', () => {
  const PLANET = count(8, (n) => [headline(n), KICKER, ...story(n), NOTICE])
  const BARE = count(30, (n) => [headline(n + 50), ...story(n + 50)])
  it('is taken from what was loaded before it recurred, and given back when it is rare', async () => {
    const all = pages('Planet', [...PLANET, ...BARE])
    expect(await loadParts([all.slice(0, 2), all.slice(2, 8), all.slice(8)])).toEqual(await loadParts([all]))
    expect(await loadParts([all.slice(0, 2), all.slice(2, 8)])).toEqual(await loadParts([all.slice(0, 8)]))
  })
  it('follows changed files, also where a copy had counted for its story', async () => {
    const before = pages('Planet', [...PLANET.slice(0, 3), PLANET[2] ?? []])
    const after = pages('Planet', [...PLANET.slice(0, 2), BARE[0] ?? [], PLANET[2] ?? []])
    expect(await loadParts([before, after])).toEqual(await loadParts([after]))
  })
  const line = fc.constantFrom(KICKER, NOTICE, 'More from our desk in Geneva', 'Envoys in the Dark')
  const input = fc.record({
    source: fc.constantFrom('Planet', 'Globe', ''),
    number: fc.nat(9),
    head: fc.array(line, { maxLength: 2 }),
    foot: fc.array(line, { maxLength: 2 }),
  })
  it('is the same whatever the order of files, the size of batches and the number of loads', async () => {
    const property = fc.asyncProperty(
      fc.array(input, { minLength: 3, maxLength: 14 }),
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.nat()),
      fc.nat(14),
      async (drawn, batchSize, draws, at) => {
        const inputs = drawn.map(({ source, number, head, foot }, n) => ({
          name: `${n}.txt`,
          source,
          lines: [headline(number), ...head, ...story(number), ...foot],
        }))
        const keys = new Map(inputs.map((each) => [each, draws.next().value as number]))
        const shuffled = [...inputs].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        const whole = await loadParts([inputs])
        expect(await loadParts([shuffled.slice(0, at), shuffled.slice(at)], batchSize)).toEqual(whole)
      },
    )
    await fc.assert(property, { numRuns: onPostgres ? 4 : 12 })
  }, 300_000)
})
