/** Whether a database is whole: what a load that was killed has to leave. */
import { existsSync } from 'node:fs'
import { filePathOf } from './databases.ts'
import { type Row, runStatements } from './statements.ts'

const WRONG = `
  select 'articles' as what from dataset where article_count <> (select count(*) from articles)
  union all select 'mentions' from dataset
    where mention_count <> (select count(*) from mentions where field = 'body')
  union all select 'mentions ' || m.field || m.kind from (
      select field, kind, case when entity_id is null then 0 else 1 end as resolved, count(*) as number
      from mentions group by field, kind, case when entity_id is null then 0 else 1 end) m
    where m.number <> (select coalesce(sum(c.count), 0) from mention_counts c
      where c.field = m.field and c.kind = m.kind and c.resolved = m.resolved)
  union all select 'more mentions'
    where (select count(*) from mentions) <> (select coalesce(sum(count), 0) from mention_counts)
  union all select 'subject ' || q.id from quotes q join mentions m on m.article_id = q.article_id
    and m.field = 'body' and m.start >= q.start and m."end" <= q."end" and m.entity_id is not null
    where not exists (select 1 from quote_subjects s where s.article_id = q.article_id and s.start = q.start
      and s.kind = m.kind and s.entity_id = m.entity_id and s.sort_key = q.sort_key)
  union all select 'person ' || id from people p
    where article_count <> (select count(*) from article_people where person_id = p.id)
  union all select 'place ' || id from places p
    where article_count <> (select count(*) from article_places where place_id = p.id)
  union all select 'unsearchable' where (select count(*) from articles) <> (select count(*) from article_search)`

/** A SQLite file may be damaged, and does not see to its foreign keys by itself. */
async function damageOf(url: string): Promise<Row[]> {
  const found = await runStatements(url, 'pragma integrity_check')
  const damage = found.filter(({ integrity_check }) => integrity_check !== 'ok')
  return [...damage, ...(await runStatements(url, 'pragma foreign_key_check'))]
}

/** True where a load has come so far as to make the tables. */
async function hasTables(url: string): Promise<boolean> {
  const path = filePathOf(url)
  if (path === null)
    return (await runStatements(url, "select to_regclass('dataset') as name"))[0]?.name !== null
  if (!existsSync(path)) return false
  return (await runStatements(url, "select name from sqlite_master where name = 'dataset'")).length > 0
}

/** How many articles a database has, and what is wrong with it: damage, orphans, counters that do not count. */
export async function soundness(url: string): Promise<{ articles: number; wrong: unknown[] }> {
  if (!(await hasTables(url))) return { articles: 0, wrong: [] }
  const damage = filePathOf(url) === null ? [] : await damageOf(url)
  const wrong = await runStatements(url, WRONG)
  const [articles] = await runStatements(url, 'select count(*) as number from articles')
  return { articles: Number(articles?.number), wrong: [...damage, ...wrong] }
}
