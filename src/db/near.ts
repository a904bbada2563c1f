/** Records that an id which nothing has was probably meant for. */
import { and, gte, lt, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Ref } from '../contract/common.ts'
import { slug } from '../fold.ts'
import { type Neighbour, nearest, resolve, suggest } from './resolve.ts'
import { run } from './statements.ts'
import { articles, events } from './tables.ts'

export type RecordKind = 'person' | 'place' | 'organization' | 'event' | 'article'

/** An id is looked for among those that begin as it does. */
const SHARED = 10
const MOST_NEIGHBOURS = 200
const MOST = 3
/** What ends the id of an article is made from its content, which may have changed since. */
const CONTENT_HASH = /-[0-9a-f]{8}$/

/** Records that are called so, or nearly so, or have nearly this id, at most three; empty where nothing is near. */
export async function recordsNear(db: Database, kind: RecordKind, id: string): Promise<Ref[]> {
  if (kind === 'article') return idsNear(db, kind, id)
  const called = await resolve(db, kind, id)
  if (called.length > 0) return called.slice(0, MOST).map(({ id, name }) => ({ id, name }))
  const near = kind === 'event' ? await idsNear(db, kind, id) : []
  return near.length > 0 ? near : suggest(db, kind, id)
}

async function idsNear(db: Database, kind: 'event' | 'article', id: string): Promise<Ref[]> {
  const key = slug(id).replace(CONTENT_HASH, '')
  const from = key.slice(0, Math.min(SHARED, Math.ceil(key.length / 2)))
  if (from === '') return []
  const [table, title] = kind === 'event' ? [events, events.title] : [articles, articles.title]
  const rows = await run<{ id: string; title: string | null }[]>(
    db,
    `${kind} ids`,
    { from, to: `${from}\uffff` },
    () =>
      db.orm
        .select({ id: table.id, title })
        .from(table)
        .where(and(gte(table.id, sql.placeholder('from')), lt(table.id, sql.placeholder('to'))))
        .orderBy(table.id)
        .limit(MOST_NEIGHBOURS),
  )
  const neighbours = rows.map(
    (row): Neighbour => ({
      id: row.id,
      name: row.title ?? row.id,
      key: row.id.replace(CONTENT_HASH, ''),
      count: 0,
    }),
  )
  return nearest(neighbours, key)
}
