/** What a statement must look like for Citus to plan it, by examples. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '#dialect'
import { type NewDatabase, newDatabase } from '../../support/databases.ts'
import { type Judge, openJudge } from '../../support/postgres/judge.ts'

let database: NewDatabase
let judge: Judge
beforeAll(async () => {
  database = await newDatabase()
  const db = await open(database.url)
  await db.close()
  judge = await openJudge(database.url)
})
afterAll(async () => {
  await judge.close()
  await database.remove()
})

/** [what it is, the statement, what is wrong with it] */
const RULES: [string, string, string[]][] = [
  ['one sharded table', 'select id from articles where sort_key > $1 order by sort_key limit 20', []],
  [
    'two by their article',
    'select a.id from articles a join article_people p on p.article_id = a.id where p.person_id = $1',
    [],
  ],
  [
    'two by something else',
    'select a.id from articles a join article_people p on p.sort_key = a.sort_key',
    ['joins articles and article_people, not by article'],
  ],
  [
    'three, one of which stands apart',
    'select 1 from articles a join quotes q on q.article_id = a.id join dates d on d.start = q.start',
    ['joins articles and quotes and dates, not by article'],
  ],
  [
    'either their article or something else',
    'select 1 from articles a, quotes q where q.article_id = a.id or q.sort_key = a.sort_key',
    ['joins articles and quotes, not by article'],
  ],
  ['a sharded one and a reference', 'select 1 from mentions m left join people p on p.id = m.entity_id', []],
  [
    'a reference with or without a sharded one',
    'select 1 from people p left join mentions m on p.id = m.entity_id',
    ['joins what is sharded to rows that are not, with or without it'],
  ],
  [
    'asked for each of its articles',
    'select 1 from articles a where exists (select 1 from quotes q where q.article_id = a.id and q.confidence > $1)',
    [],
  ],
  [
    'asked for each, by something else',
    'select 1 from articles a where not exists (select 1 from quotes q where q.sort_key = a.sort_key)',
    ['asks quotes for each row, not by article'],
  ],
  [
    'asked for each record of a reference',
    'select 1 from people p where exists (select 1 from mentions m where m.entity_id = p.id)',
    ['asks mentions for each row, not by article'],
  ],
  [
    'asked once, for a reference',
    'select 1 from people p where p.id in (select m.entity_id from mentions m where m.article_id = $1)',
    [],
  ],
  [
    'a few made first, and joined by something else',
    'select 1 from (select key from article_search where key > $1 limit 5) f join articles a on a.sort_key = f.key',
    [],
  ],
  [
    'all of a kind, by the article in them',
    'select 1 from (select distinct article_id as id from quotes) f join articles a on a.id = f.id',
    [],
  ],
  [
    'all of a kind, by something else',
    'select 1 from (select id, sort_key from articles where language = $1) f join quotes q on q.sort_key = f.sort_key',
    ['joins (articles) and quotes, not by article'],
  ],
  [
    'counted for each row',
    'select (select count(*) from quotes q where q.speaker_id = p.id) from people p',
    ['asks quotes for each row, not by article'],
  ],
  [
    'few for each row',
    'select 1 from articles a, lateral (select 1 from quotes q where q.article_id = a.id limit 1) f',
    ['gathers what depends on another row'],
  ],
  [
    'a local one beside a sharded one',
    'select 1 from dataset d, articles a where a.sort_key = d.id',
    ['has dataset with articles in one statement'],
  ],
  [
    'a reference changed by sharded rows',
    'update people p set article_count = 0 where p.id in (select person_id from article_people)',
    ['changes people by what article_people say'],
  ],
]

describe('the rule', () => {
  it.each(RULES)('knows %s', async (_what, text, wrong) => {
    expect(await judge.faultsOf(text)).toEqual(wrong)
  })
})
