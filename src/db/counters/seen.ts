/** When articles first and last name a record. */
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import { given, listed, type Orm } from '#dialect'
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

/** Of each record, by id; `told` of their deltas must be in the order of time. */
export async function seenOf<R extends Seen, F>(
  orm: Orm,
  kind: NamedKind,
  records: Settled<R, F>[],
): Promise<Map<string, Seen>> {
  const first = await seen(orm, kind, records, 'first')
  const last = await seen(orm, kind, records, 'last')
  return new Map(
    records.map(({ id }) => [id, { first_seen: first.get(id) ?? null, last_seen: last.get(id) ?? null }]),
  )
}

/** Those that the batch and the record cannot tell are asked of the database, together. */
async function seen<R extends Seen, F>(
  orm: Orm,
  kind: NamedKind,
  records: Settled<R, F>[],
  end: End,
): Promise<Map<string, string | null>> {
  const known = new Map<string, string | null>()
  const unknown: string[] = []
  for (const record of records) {
    const at = seenInBatch(record, end)
    if (at === undefined) unknown.push(record.id)
    else known.set(record.id, at)
  }
  for (const { id, at } of await seenAt(orm, kind, unknown, end)) known.set(id, at)
  return known
}

/** Undefined: their articles' keys must tell. */
function seenInBatch<R extends Seen, F>({ old, delta }: Settled<R, F>, end: End): string | null | undefined {
  if (delta.left) return undefined
  const before = (end === 'first' ? old?.first_seen : old?.last_seen) ?? null
  const dated = delta.told.filter((telling) => telling.sort_key > DATED)
  const at = (end === 'first' ? dated[0] : dated.at(-1))?.published_at ?? null
  if (at === null || before === null) return at ?? before
  const later = firstKey(at) - firstKey(before)
  // `2016` and `2016-01-01` begin on one day.
  if (later === 0) return at === before ? at : undefined
  return later < 0 === (end === 'first') ? at : before
}

async function seenAt(
  orm: Orm,
  kind: NamedKind,
  ids: string[],
  end: End,
): Promise<{ id: string; at: string | null }[]> {
  if (ids.length === 0) return []
  const direction = end === 'first' ? asc : desc
  const { links, id: record } = NAMED[kind]
  return run(orm, `${end} seen ${kind}`, { ids: listed(ids) }, () => {
    const found = orm
      .select({ at: articles.published_at })
      .from(links)
      .innerJoin(articles, eq(articles.id, links.article_id))
      .where(and(eq(record, sql`given.value`), gt(links.sort_key, DATED)))
      .orderBy(direction(links.sort_key), direction(links.article_id))
      .limit(1)
    return orm.select({ id: sql<string>`given.value`, at: sql<string | null>`(${found})` }).from(given('ids'))
  })
}
