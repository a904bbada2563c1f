/** Sources: who published the articles. */
import { sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { keyset, nameCondition, type Pages, pagesOf, total } from './lists.ts'
import type { TextQuery } from './q.ts'
import { sources } from './tables.ts'

export type SourceRow = typeof sources.$inferSelect

/** The sources whose name has the words of `q`, by name. */
export function listSources(db: Database, q: TextQuery | null): Pages<SourceRow> {
  const where = nameCondition('source', sources.id, q)
  const walk = keyset(sources.name_key, sources.id, 'asc')
  return pagesOf(db, {
    name: 'sources',
    order: 'name',
    where,
    walk,
    page: (holds, by) =>
      db.orm
        .select()
        .from(sources)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(sources).where(holds),
  })
}
