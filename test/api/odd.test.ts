/** Text that no newsroom writes and every database meets, on either engine. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPaths } from '../../src/commands/load.ts'
import { authority, type Rig, startRig, temporaryFolder } from '../support/seeds.ts'

const STORY = 'John Kerry met Sergey Lavrov in Geneva on Friday. "We made progress," Kerry said.'
const MANY = Array.from({ length: 120_000 }, (_, at) => `w${at.toString(36).padStart(9, 'x')}`).join(' ')

let rig: Rig
let folder: { path: string; remove: () => void }
let files = 0
beforeAll(async () => {
  rig = await startRig([])
  folder = temporaryFolder()
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

/** Loads one row of JSON; gives the report. */
function load(row: object) {
  const path = join(folder.path, `${files++}.json`)
  writeFileSync(path, JSON.stringify(row))
  return loadPaths(rig.db, [path], { authority, threads: 0 })
}
const ask = async (address: string) => {
  const { statusCode, body } = await rig.app.inject(address)
  return { status: statusCode, ...JSON.parse(body) }
}

describe('an article is loaded and found', () => {
  // [what it has, its row, a question that finds it, the title as it is stored]
  const table: [string, { title: string; text: string; author?: string }, string, string][] = [
    ['half a surrogate pair in its text', { title: 'One', text: `${STORY} Odd \ud800 here.` }, 'odd', 'One'],
    ['half a surrogate pair in its title', { title: 'Two \udc00', text: STORY }, 'two', 'Two \ufffd'],
    ['U+0000 in its title', { title: 'Three \0 s', text: STORY }, 'three', 'Three \ufffd s'],
    ['U+0000 in its author', { title: 'Four', text: STORY, author: 'Ja\0ne' }, 'four', 'Four'],
    ['the letters of an escape', { title: 'Five \\u0000', text: STORY }, 'five', 'Five \\u0000'],
    ['1.3 MB of words', { title: 'Six', text: `${STORY} firstword ${MANY}` }, 'firstword', 'Six'],
    [
      'a word of a million letters',
      { title: 'Seven', text: `${STORY} Before ${'z'.repeat(1e6)} afterwards.` },
      'before afterwards zzz*',
      'Seven',
    ],
  ]
  it.each(table)('with %s', async (_what, row, q, title) => {
    expect(await load(row)).toMatchObject({ written: 1, refused: 0 })
    const { data } = await ask(`/articles?q=${encodeURIComponent(q)}`)
    expect(data.map((article: { title: string }) => article.title)).toEqual([title])
  })
  it('or refused, whatever is in its title, text and author', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const odd = fc
      .tuple(text, fc.constantFrom('', '\0', '\ud800', '\udfff', '\\u0000'))
      .map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, async (title, more, author) => {
        const { written, refused } = await load({ title, text: `${STORY} ${more}`, author })
        expect(written + refused).toBe(1)
      }),
      { numRuns: 20 },
    )
  })
})

it.each(['/articles', '/people', '/places', '/organizations', '/events', '/quotes'])(
  'nothing at %s has an id with U+0000',
  async (path) => {
    for (const id of ['%00', 'a%00b']) expect((await ask(`${path}/${id}`)).status).toBe(404)
  },
)
