/** No statement needs what Citus cannot plan, by a rule over the trees of all that the lists, the conformance tables and a load run. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPaths } from '../../../src/commands/load.ts'
import { articles } from '../../api/conformance/articles.ts'
import { dataset } from '../../api/conformance/dataset.ts'
import { findings } from '../../api/conformance/findings.ts'
import { records } from '../../api/conformance/records.ts'
import { addressOf } from '../../api/conformance/row.ts'
import { shapes } from '../../api/conformance/shapes.ts'
import { written } from '../../api/conformance/written.ts'
import { combinations, LISTS } from '../../support/lists.ts'
import { type Judge, openJudge } from '../../support/postgres/judge.ts'
import { authority, type Rig, SEEDS, startRig, temporaryFolder } from '../../support/seeds.ts'

const CONFORMANCE = [articles, shapes, records, findings, dataset, written].flatMap((tables) =>
  Object.values(tables).flat(),
)

const ran = new Set<string>()
/** Those that were looked at. */
const read = new Set<string>()
const query = pg.Client.prototype.query
let rig: Rig
let judge: Judge

/** Everything that goes to the server is written down on its way. */
function listen(): void {
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [asked] = given
    const text = typeof asked === 'string' ? asked : (asked as { text?: string } | undefined)?.text
    if (text !== undefined && /^\s*(select|insert|update|delete|with)\b/i.test(text)) ran.add(text)
    return Reflect.apply(query, this, given)
  } as typeof query
}

beforeAll(async () => {
  listen()
  rig = await startRig()
  judge = await openJudge(rig.url)
})
afterAll(async () => {
  pg.Client.prototype.query = query
  await judge.close()
  await rig.close()
})

async function faults(statements: Iterable<string>): Promise<string[]> {
  const found: string[] = []
  for (const text of statements) {
    if (read.has(text)) continue
    read.add(text)
    for (const fault of await judge.faultsOf(text)) found.push(`${fault}: ${text}`)
  }
  return found
}

describe('Citus could plan', () => {
  it('what loads run, also those that replace and remove articles', async () => {
    const folder = temporaryFolder()
    const file = join(folder.path, 'talks.txt')
    const text = readFileSync(
      join(SEEDS, readdirSync(SEEDS).find((name) => name.endsWith('.txt')) ?? ''),
      'utf8',
    )
    for (const written of [
      text,
      `${text}\nJohn Kerry met Sergey Lavrov in Geneva on Friday.`,
      'Nothing at all.',
    ]) {
      writeFileSync(file, written)
      await loadPaths(rig.db, [folder.path], { authority, force: true })
    }
    folder.remove()
    expect([...ran].filter((statement) => /^insert/.test(statement)).length).toBeGreaterThan(15)
    expect(await faults(ran)).toEqual([])
  })
  it('what the conformance tables ask', async () => {
    ran.clear()
    const rows = CONFORMANCE.filter(([, , status, , asked]) => status === 200 && asked === undefined)
    for (const [, address] of rows) await rig.app.inject(addressOf(address))
    expect(ran.size).toBeGreaterThan(100)
    expect(await faults(ran)).toEqual([])
  })
  const rows = LISTS.flatMap(([path, sorts, filters]) => sorts.map((sort) => ({ path, sort, filters })))
  it.each(rows)('$path $sort, by every filter, articles by every pair', async ({ path, sort, filters }) => {
    ran.clear()
    const asked = path === '/articles' ? [...combinations(filters)] : Object.entries(filters)
    for (const [name, query] of asked) {
      const { statusCode } = await rig.app.inject(`${path}?${query}&${sort}`)
      expect([name, statusCode]).toEqual([name, 200])
    }
    expect(await faults(ran)).toEqual([])
  })
})
