/** Organizations: lists and single records. */
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Scope } from './filters.ts'
import {
  both,
  keyset,
  nameCondition,
  type Pages,
  pagesOf,
  scopeCondition,
  total,
  whenEqual,
} from './lists.ts'
import type { EntityOrder } from './people.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { organizations } from './tables.ts'

export type OrganizationRow = typeof organizations.$inferSelect

/** What a list of organizations may be narrowed by, besides articles. */
export interface OrganizationChoice {
  q: TextQuery | null
  kind: string | undefined
}

/** The organizations in scope that fit the choice. */
export function listOrganizations(
  db: Database,
  scope: Scope,
  choice: OrganizationChoice,
  order: EntityOrder,
): Pages<OrganizationRow> {
  const named = both(
    nameCondition('organization', organizations.id, choice.q),
    scopeCondition('organization', organizations.id, scope),
  )
  const where = both(named, whenEqual(organizations.kind, choice.kind))
  const walk =
    order === 'name'
      ? keyset(organizations.name_key, organizations.id, 'asc')
      : keyset(organizations.mention_count, organizations.id, 'desc')
  return pagesOf(db, {
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
