/** Organizations: lists and single records. */
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Counted } from './facets/counts.ts'
import { facetRecords } from './facets/recordFacets.ts'
import type { Scope } from './filters.ts'
import { scopeCondition } from './lists/scoped.ts'
import { both, keyset, nameCondition, pagesOf, total, whenEqual } from './lists.ts'
import type { EntityOrder } from './people.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { organizations } from './tables.ts'

export type OrganizationRow = typeof organizations.$inferSelect

/** What a list of organizations may be narrowed by, besides articles. */
export interface OrganizationChoice {
  q: TextQuery | null
  kind: string | undefined
  origin: string | undefined
}

/** The organizations in scope that fit the choice. */
export async function listOrganizations(
  db: Database,
  scope: Scope,
  choice: OrganizationChoice,
  order: EntityOrder,
): Promise<Counted<OrganizationRow>> {
  const { id, kind, origin } = organizations
  const own = both(whenEqual(kind, choice.kind), whenEqual(origin, choice.origin))
  const named = both(nameCondition('organization', id, choice.q), own)
  const where = both(named, await scopeCondition(db, 'organization', id, scope))
  const walk =
    order === 'name'
      ? keyset(organizations.name_key, organizations.id, 'asc')
      : keyset(organizations.mention_count, organizations.id, 'desc')
  const pages = pagesOf<OrganizationRow>(db, {
    name: 'organizations',
    order,
    where,
    walk,
    page: (holds, by) =>
      db.orm
        .select()
        .from(organizations)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(organizations).where(holds),
  })
  const facets = facetRecords(db, organizations, where, { kind: { value: kind }, origin: { value: origin } })
  return { ...pages, facets }
}

export async function getOrganization(db: Database, id: string): Promise<OrganizationRow | null> {
  const rows = await run<OrganizationRow[]>(db, 'organization', { id }, () =>
    db.orm
      .select()
      .from(organizations)
      .where(eq(organizations.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}
