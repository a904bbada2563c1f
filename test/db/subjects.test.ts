/** Quotations by what they name, from stored rows: the same as by looking for names between their marks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chosenQuotes } from '../../src/db/facets/quoteFacets.ts'
import { EVERYTHING, type Group } from '../../src/db/filters.ts'
import { parseText } from '../../src/db/q.ts'
import type { QuoteChoice } from '../../src/db/quotes/choice.ts'
import { listQuotes, type QuoteRow } from '../../src/db/quotes.ts'
import { writeAmbiguous } from '../support/ambiguous.ts'
import { type Rig, SEEDS, startRig, temporaryFolder } from '../support/seeds.ts'
import { runStatements } from '../support/statements.ts'

let rig: Rig
const folder = temporaryFolder()
beforeAll(async () => {
  writeAmbiguous(folder.path, 60, 4)
  rig = await startRig([SEEDS, folder.path])
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

interface Record {
  kind: 'person' | 'place' | 'organization'
  id: string
  count: number
}

const WITHIN = `m.article_id = q.article_id and m.field = 'body' and m.start >= q.start and m."end" <= q."end"`

/** The records that quotations name, the commonest first. */
const named = () =>
  runStatements(
    rig.url,
    `select m.kind, m.entity_id as id, count(distinct q.article_id) as count from quotes q join mentions m on ${WITHIN}
       where m.entity_id is not null group by 1, 2 order by 3 desc, 1, 2`,
  ) as Promise<unknown> as Promise<Record[]>

const groupOf = ({ kind, id, count }: Record): Group => ({ filter: kind, ids: [id], count })

interface Told {
  id: string
  speaker_id: string | null
  source_id: string | null
}

/** The quotations by the definition, in the order of lists; `and` is what else is asked of `q`. */
function byDefinition(about: Group[][], and: string) {
  const isAny = ({ filter, ids }: Group) =>
    `(m.kind = '${filter}' and m.entity_id in (${ids.map((id) => `'${id}'`)}))`
  const names = (groups: Group[]) =>
    `exists (select 1 from mentions m where ${WITHIN} and (${groups.map(isAny).join(' or ')}))`
  const query = `select q.id, q.speaker_id, a.source_id from quotes q join articles a on a.id = q.article_id
    where ${[...about.map(names), and].join(' and ')} order by q.sort_key desc, q.article_id desc, q.start`
  return runStatements(rig.url, query) as Promise<unknown> as Promise<Told[]>
}

/** All pages of a list, of three quotations each. */
async function walk(choice: QuoteChoice): Promise<string[]> {
  const { rows } = listQuotes(rig.db, choice)
  const found: QuoteRow[] = []
  for (;;) {
    const last = found.at(-1)
    const page = await rows(3, last ? { after: [last.sort_key, last.article_id, last.start] } : {})
    found.push(...page.slice(0, 3))
    if (page.length <= 3) return found.map(({ id }) => id)
  }
}

const countsOf = (values: (string | null)[]) => {
  const counts: { [value: string]: number } = {}
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

async function facetsOf(choice: QuoteChoice, few: number) {
  const { values } = chosenQuotes(rig.db, choice, few).facets
  const counts = async (facet: string) =>
    Object.fromEntries((await values(facet, 1000)).map(({ value, count }) => [value, count]))
  return { speakers: await counts('speaker'), sources: await counts('source') }
}

const SOMEBODY = (id: string, count: number): Group => ({ filter: 'person', ids: [id], count })
const WITH = `exists (select 1 from article_people l where l.article_id = q.article_id and l.person_id = `

interface Asked {
  about: Group[][]
  choice?: Partial<QuoteChoice>
  and?: string
}
type Ask = (one: Group, other: Group, person: string) => Asked

describe('quotations about', () => {
  // [what, question]; a count that is not true has the list found in another way.
  it.each<[string, Ask]>([
    ['one record', (one) => ({ about: [[one]] })],
    ['either of two', (one, other) => ({ about: [[one, other]] })],
    [
      'either of two that are very common',
      (one, other) => ({
        about: [
          [
            { ...one, count: 1e6 },
            { ...other, count: 1e6 },
          ],
        ],
      }),
    ],
    ['one record and either of two', (one, other) => ({ about: [[one], [one, other]] })],
    [
      'one record beside a rare person',
      (one, _, person) => ({
        about: [[{ ...one, count: 1e6 }]],
        choice: { scope: { ...EVERYTHING, include: [SOMEBODY(person, 1)] } },
        and: `${WITH}'${person}')`,
      }),
    ],
    [
      'one record beside a common person',
      (one, _, person) => ({
        about: [[one]],
        choice: { scope: { ...EVERYTHING, include: [SOMEBODY(person, 1e6)] } },
        and: `${WITH}'${person}')`,
      }),
    ],
    [
      'either of two without somebody',
      (one, other, person) => ({
        about: [[one, other]],
        choice: { scope: { ...EVERYTHING, exclude: [SOMEBODY(person, 9)] } },
        and: `not ${WITH}'${person}')`,
      }),
    ],
    [
      'one record, said by somebody',
      (one, _, person) => ({
        about: [[one]],
        choice: { speaker: SOMEBODY(person, 9) },
        and: `q.speaker_id = '${person}'`,
      }),
    ],
    [
      'either of two with a word',
      (one, other) => ({
        about: [[one, other]],
        choice: { q: parseText('the') },
        and: `q.words like '% the %'`,
      }),
    ],
  ])('%s', async (_what, ask) => {
    const records = await named()
    const speakers = `select speaker_id from quotes where speaker_kind = 'person' group by 1 order by count(*) desc, 1`
    const person = String((await runStatements(rig.url, speakers))[0]?.speaker_id)
    let all = 0
    for (const [i, record] of records.entries()) {
      const other = records[(i * 7 + 1) % records.length] as Record
      const { about, choice: more, and = 'true' } = ask(groupOf(record), groupOf(other), person)
      const choice = { scope: EVERYTHING, speaker: null, q: null, ...more, about }
      const expected = await byDefinition(about, and)
      all += expected.length
      expect(await walk(choice)).toEqual(expected.map(({ id }) => id))
      expect(await listQuotes(rig.db, choice).total()).toBe(expected.length)
      const facets = {
        speakers: countsOf(expected.map(({ speaker_id }) => speaker_id)),
        sources: countsOf(expected.map(({ source_id }) => source_id)),
      }
      for (const few of [0, 1000]) expect(await facetsOf(choice, few)).toEqual(facets)
    }
    expect(records.length).toBeGreaterThan(10)
    expect(all).toBeGreaterThan(0)
  })
})
