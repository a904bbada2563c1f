/** Both engines, asked the same over the same articles, give the same answers: byte for byte, but for the order of best matches. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeArticles } from '../../../bench/folders.ts'
import { packageRoot } from '../../../src/package.ts'
import { addressOf } from '../../api/conformance/row.ts'
import { ROWS } from '../../api/conformance/tables.ts'
import { type Answered, answersOver } from '../../support/answers.ts'
import { newDatabase } from '../../support/databases.ts'
import { authority, SEEDS, temporaryFolder } from '../../support/seeds.ts'

async function onSqlite(file: string, paths: string[], addresses: string[]): Promise<Answered[]> {
  const script = join(packageRoot, 'test', 'support', 'askSqlite.ts')
  const child = spawn(
    process.execPath,
    ['--conditions=dateline-source', '--import', 'tsx', script, file, ...paths],
    { cwd: packageRoot, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'close')
  child.stdin.end(JSON.stringify(addresses))
  const out = await text(child.stdout)
  expect(await ended).toEqual([0, null])
  return JSON.parse(out)
}

/** The answers of both engines to each address. */
async function askBoth(paths: string[], addresses: string[]): Promise<[Answered, Answered][]> {
  const folder = temporaryFolder()
  const { url, remove } = await newDatabase()
  try {
    const sqlite = await onSqlite(join(folder.path, 'same.db'), paths, addresses)
    const postgres = await answersOver(url, paths, addresses)
    return postgres.map((answer, i) => [answer, sqlite[i] as Answered])
  } finally {
    await remove()
    folder.remove()
  }
}

const RANKED = /best match first/

/** The order of best matches is each engine's own; what is found is not. */
function inOrderOfIds(answer: Answered): Answered | object {
  if (answer.status !== 200 || !RANKED.test(answer.body)) return answer
  const { data, meta, page } = JSON.parse(answer.body)
  const items = data.map((item: object) => JSON.stringify(item)).sort()
  return { ...answer, body: { items, meta, total: page.total } }
}

/** What a test of its own looks at: the copy of a database, numbers of this process, a version of its own. */
const OWN = /^\/(export|metrics|mcp|docs)/

describe('the same answers', () => {
  it('to all that the conformance tables ask of the seeds', async () => {
    const asked = ROWS.filter(([, , , , how]) => (how?.method ?? 'get') === 'get').map(([, written]) =>
      addressOf(written),
    )
    const addresses = [...new Set(asked)].filter((address) => !OWN.test(address))
    expect(addresses.length).toBeGreaterThan(300)
    const answers = await askBoth([SEEDS], addresses)
    const differing = answers
      .map(([postgres, sqlite]) => [inOrderOfIds(postgres), inOrderOfIds(sqlite)])
      .filter(([postgres, sqlite]) => !isDeepStrictEqual(postgres, sqlite))
    expect(differing).toEqual([])
  })

  it('to searches of generated articles: words, phrases, OR, NOT and beginnings, alone and together', async () => {
    const folder = temporaryFolder()
    writeArticles(folder.path, authority, 200, 11)
    const word = fc.constantFrom(
      'ceasefire',
      'aid',
      'the',
      'said',
      'U.S.',
      'talks',
      'al-Assad',
      "O'Brien",
      'zebra',
      '2016',
    )
    const term = fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
      word.map((each) => `-${each}`),
      word.map((each) => `${each.slice(0, 3)}*`),
      fc.tuple(word, word).map(([a, b]) => `${a} OR ${b}`),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).map((noise) => `said ${noise}`),
    )
    const queries = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(' '))
    const where = fc.constantFrom('', '&search_in=title', '&search_in=body', '&search_in=quotes')
    const addresses = fc
      .sample(fc.tuple(queries, where), { numRuns: 300, seed: 5 })
      .map(([q, more]) => `/articles?q=${encodeURIComponent(q)}${more}&sort=newest&limit=100&fields=title`)
    try {
      const answers = await askBoth([folder.path], addresses)
      expect(answers.map(([postgres]) => postgres)).toEqual(answers.map(([, sqlite]) => sqlite))
      const totals = answers.map(([{ status, body }]) => (status === 200 ? JSON.parse(body).page.total : 0))
      expect(totals.filter((total) => total > 0).length).toBeGreaterThan(60)
    } finally {
      folder.remove()
    }
  })
})
