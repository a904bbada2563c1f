/** How the database goes about every list: by an index that the page's end stops, never through a whole long table, and sorts only what is bounded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { combinations, LISTS } from '../../support/lists.ts'
import { type Rig, startRig } from '../../support/seeds.ts'

let rig: Rig
/** The statements that the last requests ran. */
const ran = new Set<string>()
beforeAll(async () => {
  rig = await startRig()
  const driver = rig.db.orm.$client
  const prepare = driver.prepare.bind(driver)
  driver.prepare = ((source: string) => {
    ran.add(source)
    return prepare(source)
  }) as typeof driver.prepare
})
afterAll(() => rig.close())

interface Step {
  detail: string
}

/** Long tables walked from end to end without the order of an index. */
const FULL_SCAN =
  /^SCAN (articles|mentions|article_people|article_places|article_organizations|article_events|quote_subjects)$/

/** The total of words, exclusions or copies has to look at every quotation; where an article is led to, never. */
const scansQuotes = (source: string, step: string) => step === 'SCAN quotes' && /\bdriver\b/.test(source)

/** What is ranked, or few and by title, or told apart first because several records share articles, is bounded before it is put in order. */
const sortsUnbounded = (source: string, step: string) =>
  step === 'USE TEMP B-TREE FOR ORDER BY' &&
  /from "(articles|quotes)"|driver/.test(source) &&
  !/bm25|distinct|driver.*order by "articles"."title_key"/s.test(source)

/** A set of articles that is looked up member by member, again for each record of the list. */
const repeatsSet = (source: string, step: string) =>
  /exists \(select 1 from "\w+" l /.test(source) && /^SEARCH l .*AND sort_key=\?\)/.test(step)

/** Events of a type are walked by their type, in its order; any other step passes over those of other types. */
const passesOverTypes = (source: string, step: string) =>
  /from "events" where \(?"events"."type" = \?[^?]*order by "events"."start_key"/.test(source) &&
  !/^SEARCH events USING INDEX events_by_type \(type=\?/.test(step)

const plansOf = (): [string, string[]][] => {
  const listed = [...ran].filter((source) => /^select/i.test(source) && /\blimit\b|count\(\*\)/i.test(source))
  return listed.map((source) => {
    const statement = rig.db.orm.$client.prepare(`explain query plan ${source}`)
    const marks = source.match(/\?/g)?.length ?? 0
    return [source, (statement.all(...Array(marks).fill(1)) as Step[]).map(({ detail }) => detail)]
  })
}

/** What is wrong with the plans of a list's page and total under these filters. */
async function faultsOf(address: string, name: string): Promise<string[]> {
  ran.clear()
  const { statusCode } = await rig.app.inject(address)
  expect([name, address, statusCode]).toEqual([name, address, 200])
  return plansOf()
    .filter(([source, plan]) =>
      plan.some(
        (step) =>
          FULL_SCAN.test(step) ||
          scansQuotes(source, step) ||
          sortsUnbounded(source, step) ||
          repeatsSet(source, step) ||
          passesOverTypes(source, step),
      ),
    )
    .map(([source, plan]) => `${name}: ${plan.join(' / ')} ${source}`)
}

describe('no list walks a whole long table out of order', () => {
  const rows = LISTS.flatMap(([path, sorts, filters]) => sorts.map((sort) => ({ path, sort, filters })))
  it.each(rows)('$path $sort, by every filter and every pair', async ({ path, sort, filters }) => {
    const faults: string[] = []
    for (const [name, query] of combinations(filters))
      faults.push(...(await faultsOf(`${path}?${query}&${sort}`, name)))
    expect(faults).toEqual([])
  })
})
