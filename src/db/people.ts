/** People: lists and single records. */
import { eq, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Scope } from './filters.ts'
import { both, keyset, nameCondition, type Pages, pagesOf, scopeCondition, total } from './lists.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { people } from './tables.ts'

export type PersonRow = typeof people.$inferSelect
export type EntityOrder = 'mentions' | 'name'

/** The people in scope whose name has the words of `q`. */
export function listPeople(
  db: Database,
  scope: Scope,
  q: TextQuery | null,
  order: EntityOrder,
): Pages<PersonRow> {
  const where = both(nameCondition('person', people.id, q), scopeCondition('person', people.id, scope))
  const walk =
    order === 'name'
      ? keyset(people.name_key, people.id, 'asc')
      : keyset(people.mention_count, people.id, 'desc')
  return pagesOf(db, {
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
