/** When articles first and last name a record. */
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Orm } from '#dialect'
import { DATED, firstKey } from '../../sortKey.ts'
import type { Settled } from '../counters.ts'
import { NAMED, type NamedKind } from '../related/kinds.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'

/** Publication (day, month or year) of the earliest and the latest dated article; null where none is dated. */
export interface Seen {
  first_seen: string | null
  last_seen: string | null
}
type End = 'first' | 'last'

/** `told` of the record's delta must be in the order of time. */
export const seenOf = async <R extends Seen, F>(
  orm: Orm,
  kind: NamedKind,
  record: Settled<R, F>,
): Promise<Seen> => ({
  first_seen: await seen(orm, kind, record, 'first'),
  last_seen: await seen(orm, kind, record, 'last'),
})

async function seen<R extends Seen, F>(
  orm: Orm,
  kind: NamedKind,
  { id, old, delta }: Settled<R, F>,
  end: End,
): Promise<string | null> {
  const before = (end === 'first' ? old?.first_seen : old?.last_seen) ?? null
  if (delta.left) return seenAt(orm, kind, id, end)
  const dated = delta.told.filter((telling) => telling.sort_key > DATED)
  const at = (end === 'first' ? dated[0] : dated.at(-1))?.published_at ?? null
  if (at === null || before === null) return at ?? before
  const later = firstKey(at) - firstKey(before)
  // `2016` and `2016-01-01` begin on one day: their articles' keys must tell.
  if (later === 0) return at === before ? at : seenAt(orm, kind, id, end)
  return later < 0 === (end === 'first') ? at : before
}

async function seenAt(orm: Orm, kind: NamedKind, id: string, end: End): Promise<string | null> {
  const direction = end === 'first' ? asc : desc
  const { links, id: record } = NAMED[kind]
  const [row] = await run<{ at: string | null }[]>(orm, `${end} seen ${kind}`, { id }, () =>
    orm
      .select({ at: articles.published_at })
      .from(links)
      .innerJoin(articles, eq(articles.id, links.article_id))
      .where(and(eq(record, sql.placeholder('id')), gt(links.sort_key, DATED)))
      .orderBy(direction(links.sort_key), direction(links.article_id))
      .limit(1),
  )
  return row?.at ?? null
}
