/** Organizations: lists and single records. */
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
import { organizations } from './tables.ts'

export type OrganizationRow = typeof organizations.$inferSelect

/** What a list of organizations may be narrowed by, besides articles. */
export interface OrganizationChoice {
  q: TextQuery | null
  kind: string | undefined
}

/** A page (one too many, if there are more) and the total of organizations in scope that fit the choice. */
export async function listOrganizations(
  db: Database,
  scope: Scope,
  choice: OrganizationChoice,
  order: EntityOrder,
  limit: number,
  position: Position,
): Promise<{ rows: OrganizationRow[]; total: number }> {
  const named = both(
    nameCondition('organization', organizations.id, choice.q),
    scopeCondition('organization', organizations.id, scope),
  )
  const where = both(named, whenEqual(organizations.kind, choice.kind))
  const { after, by } =
    order === 'name'
      ? keyset(organizations.name_key, organizations.id, 'asc', position)
      : keyset(organizations.mention_count, organizations.id, 'desc', position)
  const shape = `organizations ${order} ${after.length} ${where.key}`
  const rows = await run<OrganizationRow[]>(
    db,
    shape,
    { ...where.values, ...pageValues(limit, position) },
    () =>
      db.orm
        .select()
        .from(organizations)
        .where(and(...where.sql, ...after))
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
  )
  const [counted] = await run<{ n: number }[]>(db, `count organizations ${where.key}`, where.values, () =>
    db.orm
      .select({ n: total })
      .from(organizations)
      .where(and(...where.sql)),
  )
  return { rows, total: counted?.n ?? 0 }
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
