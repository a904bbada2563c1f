/** Places: lists and single records. */
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Scope } from './filters.ts'
import {
  both,
  keyset,
  nameCondition,
  type Position,
  pageValues,
  scopeCondition,
  total,
  whenEqual,
} from './lists.ts'
import type { EntityOrder } from './people.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { places } from './tables.ts'

export type PlaceRow = typeof places.$inferSelect

/** What a list of places may be narrowed by, besides articles. */
export interface PlaceChoice {
  q: TextQuery | null
  kind: string | undefined
  country: string | undefined
}

/** A page (one too many, if there are more) and the total of places in scope that fit the choice. */
export async function listPlaces(
  db: Database,
  scope: Scope,
  choice: PlaceChoice,
  order: EntityOrder,
  limit: number,
  position: Position,
): Promise<{ rows: PlaceRow[]; total: number }> {
  const named = both(nameCondition('place', places.id, choice.q), scopeCondition('place', places.id, scope))
  const where = both(
    named,
    both(whenEqual(places.kind, choice.kind), whenEqual(places.country_id, choice.country)),
  )
  const { after, by } =
    order === 'name'
      ? keyset(places.name_key, places.id, 'asc', position)
      : keyset(places.mention_count, places.id, 'desc', position)
  const shape = `places ${order} ${after.length} ${where.key}`
  const rows = await run<PlaceRow[]>(db, shape, { ...where.values, ...pageValues(limit, position) }, () =>
    db.orm
      .select()
      .from(places)
      .where(and(...where.sql, ...after))
      .orderBy(...by)
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
  const [counted] = await run<{ n: number }[]>(db, `count places ${where.key}`, where.values, () =>
    db.orm
      .select({ n: total })
      .from(places)
      .where(and(...where.sql)),
  )
  return { rows, total: counted?.n ?? 0 }
}

export async function getPlace(db: Database, id: string): Promise<PlaceRow | null> {
  const rows = await run<PlaceRow[]>(db, 'place', { id }, () =>
    db.orm
      .select()
      .from(places)
      .where(eq(places.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}
