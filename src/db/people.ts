/** People: lists and single records. */
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Counted } from './facets/counts.ts'
import { facetRecords } from './facets/recordFacets.ts'
import type { Scope } from './filters.ts'
import { scopeCondition } from './lists/scoped.ts'
import { both, keyset, nameCondition, pagesOf, total, whenEqual } from './lists.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { people } from './tables.ts'

export type PersonRow = typeof people.$inferSelect
export type EntityOrder = 'mentions' | 'name'

/** What a list of people may be narrowed by, besides articles. */
export interface PersonChoice {
  q: TextQuery | null
  origin?: string | undefined
}

/** The people in scope that fit the choice. */
export async function listPeople(
  db: Database,
  scope: Scope,
  { q, origin }: PersonChoice,
  order: EntityOrder,
): Promise<Counted<PersonRow>> {
  const named = both(nameCondition('person', people.id, q), whenEqual(people.origin, origin))
  const where = both(named, await scopeCondition(db, 'person', people.id, scope))
  const walk =
    order === 'name'
      ? keyset(people.name_key, people.id, 'asc')
      : keyset(people.mention_count, people.id, 'desc')
  const pages = pagesOf<PersonRow>(db, {
    name: 'people',
    order,
    where,
    walk,
    page: (holds, by) =>
      db.orm
        .select()
        .from(people)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(people).where(holds),
  })
  return { ...pages, facets: facetRecords(db, people, where, { origin: { value: people.origin } }) }
}

export async function getPerson(db: Database, id: string): Promise<PersonRow | null> {
  const rows = await run<PersonRow[]>(db, 'person', { id }, () =>
    db.orm
      .select()
      .from(people)
      .where(eq(people.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}
