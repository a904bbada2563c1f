/** How PostgreSQL would go about every list if there were very many articles: by indexes, in their order, sorting only what is bounded. */
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArticles } from '../../../bench/folders.ts'
import { combinations, LISTS } from '../../support/lists.ts'
import { authority, type Rig, SEEDS, startRig, temporaryFolder } from '../../support/seeds.ts'
import { runStatements } from '../../support/statements.ts'

const ARTICLES = 400
/** How many times as many the planner is told that there are. */
const TIMES = 1000

/** A column of many values has more of them in a larger dataset, whatever the sample said. */
const MORE_VALUES = `do $$ declare kept record; begin
  for kept in select s.tablename, s.attname, s.n_distinct / c.reltuples as share
    from pg_stats s join pg_class c on c.oid = format('public.%I', s.tablename)::regclass
    where s.schemaname = 'public' and s.n_distinct > 50 and c.relkind = 'r' and c.reltuples > 0
  loop
    execute format('alter table %I alter column %I set (n_distinct = %s)', kept.tablename, kept.attname, -kept.share);
  end loop;
end $$`
const MORE_ROWS = `select pg_restore_relation_stats('schemaname', 'public', 'relname', c.relname::text,
    'relpages', c.relpages, 'reltuples', (c.reltuples * ${TIMES})::real)
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i') and c.reltuples > 0`

let rig: Rig
let planner: pg.Client
/** Statements that the last request ran, with their values. */
const ran = new Map<string, unknown[]>()
const looked = new Set<string>()
const query = pg.Client.prototype.query
/** What most articles have tells nothing of indexes: reading all of them is right. */
const rarer = new Map<string, string>()

beforeAll(async () => {
  const folder = temporaryFolder()
  writeArticles(folder.path, authority, ARTICLES, 7)
  rig = await startRig([SEEDS, join(folder.path, '0000')])
  folder.remove()
  await runStatements(rig.url, 'analyze', MORE_VALUES, 'vacuum analyze', MORE_ROWS)
  const [word] = await runStatements(
    rig.url,
    `select word from ts_stat('select words from article_search') where ndoc < ${ARTICLES / 20} order by ndoc desc, word limit 1`,
  )
  const [organization] = await runStatements(
    rig.url,
    `select id from organizations where article_count < ${ARTICLES / 20} order by article_count desc, id limit 1`,
  )
  rarer.set('ceasefire', String(word?.word)).set('united-nations', String(organization?.id))
  planner = new pg.Client(rig.url)
  await planner.connect()
  // Of today's disks, as the server's manual has it.
  await planner.query('set random_page_cost = 1.1')
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [asked, values] = given as [{ text?: string; values?: unknown[] } | string, unknown[]?]
    const { text = '', values: own } = typeof asked === 'string' ? { text: asked } : asked
    if (this !== planner && /^select/i.test(text)) ran.set(text, values ?? own ?? [])
    return Reflect.apply(query, this, given)
  } as typeof query
})
afterAll(async () => {
  pg.Client.prototype.query = query
  await planner.end()
  await rig.close()
})

const LONG =
  /Seq Scan on "?(articles|mentions|quotes|dates|article_(people|places|organizations|events)|quote_subjects)\b/

const isPage = (text: string) => /order by [^)]*limit \$\d+/.test(text)

const isTotal = (text: string) => text.startsWith('select count(*)')

/** A total counts all that is left where a filter leaves most: one language, what is not there, years of events. */
const asksMost = (text: string) => /"language"|\bnot\b|\bin \(select/.test(text)

/** What is followed to be put in another order is few, which Dateline has counted and the planner cannot know. */
const isOfFew = (text: string) =>
  /\bdriver\b/.test(text) && /order by "(articles"."title_key|people|places|organizations)"?/.test(text)

/** Rows that may be put in order for a page: no more than are followed for being few. */
const SORTED = 5_000

/** What is ranked, or told apart first because several records share articles, is bounded before it is put in order. */
const sortsMany = (text: string, step: string) =>
  Number(/^\s*(?:-> +)?Sort .*rows=(\d+)/.exec(step)?.[1] ?? 0) > SORTED && !/score|distinct/.test(text)

async function faultsOf(address: string): Promise<string[]> {
  ran.clear()
  const { statusCode } = await rig.app.inject(address)
  expect([address, statusCode]).toEqual([address, 200])
  const faults: string[] = []
  for (const [text, values] of [...ran]) {
    if (looked.has(text) || !(isPage(text) || isTotal(text))) continue
    looked.add(text)
    const { rows } = await planner.query<{ 'QUERY PLAN': string }>({ text: `explain ${text}`, values })
    const plan = rows.map((row) => row['QUERY PLAN'])
    const mayScan = isPage(text) ? isOfFew(text) : asksMost(text)
    const isFault = (step: string) =>
      (LONG.test(step) && !mayScan) || (isPage(text) && !isOfFew(text) && sortsMany(text, step))
    if (plan.some(isFault)) faults.push(`${address}: ${text}\n${plan.join('\n')}`)
  }
  return faults
}

const inRarer = (asked: string): string => {
  let address = asked
  for (const [common, rare] of rarer) address = address.replaceAll(common, rare)
  return address
}

describe('no list reads a whole long table', () => {
  const rows = LISTS.flatMap(([path, sorts, filters]) => sorts.map((sort) => ({ path, sort, filters })))
  it.each(rows)('$path $sort, by every filter and every pair', async ({ path, sort, filters }) => {
    const faults: string[] = []
    for (const [, asked] of combinations(filters))
      faults.push(...(await faultsOf(inRarer(`${path}?${asked}&${sort}`))))
    expect(faults).toEqual([])
  })
})
