/** Places: lists and single records. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { inChunks } from './chunks.ts'
import type { Counted } from './facets/counts.ts'
import { facetRecords } from './facets/recordFacets.ts'
import type { Scope } from './filters.ts'
import { scopeCondition } from './lists/scoped.ts'
import { both, keyset, nameCondition, pagesOf, total, whenAmong, whenEqual } from './lists.ts'
import type { EntityOrder } from './people.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { places } from './tables.ts'

export type PlaceRow = typeof places.$inferSelect

/** What a list of places may be narrowed by, besides articles. */
export interface PlaceChoice {
  q: TextQuery | null
  kind: string | undefined
  /** Ids of countries. */
  countries: string[] | undefined
  origin: string | undefined
}

/** The places in scope that fit the choice. */
export async function listPlaces(
  db: Database,
  scope: Scope,
  choice: PlaceChoice,
  order: EntityOrder,
): Promise<Counted<PlaceRow>> {
  const named = both(nameCondition('place', places.id, choice.q), whenEqual(places.origin, choice.origin))
  const own = both(whenEqual(places.kind, choice.kind), whenAmong(places.country_id, choice.countries))
  const where = both(both(named, own), await scopeCondition(db, 'place', places.id, scope))
  const walk =
    order === 'name'
      ? keyset(places.name_key, places.id, 'asc')
      : keyset(places.mention_count, places.id, 'desc')
  const pages = pagesOf<PlaceRow>(db, {
    name: 'places',
    order,
    where,
    walk,
    page: (holds, by) =>
      db.orm
        .select()
        .from(places)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(places).where(holds),
  })
  const facets = facetRecords(db, places, where, {
    kind: { value: places.kind },
    country: { value: places.country_id, label: places.country_name },
    origin: { value: places.origin },
  })
  return { ...pages, facets }
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

/** Longitude and latitude of these places; null where they are not known. */
export async function pointsOf(
  db: Database,
  ids: string[],
): Promise<Map<string, readonly [number, number] | null>> {
  const points = new Map<string, readonly [number, number] | null>()
  for (const { id, longitude, latitude } of await inChunks(ids, async (chunk) =>
    db.orm
      .select({ id: places.id, longitude: places.longitude, latitude: places.latitude })
      .from(places)
      .where(inArray(places.id, chunk)),
  ))
    points.set(id, longitude === null || latitude === null ? null : [longitude, latitude])
  return points
}
