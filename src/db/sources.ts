/** Sources: who published the articles. */
import { sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { keyset, nameCondition, type Position, pageAndTotal, total } from './lists.ts'
import type { TextQuery } from './q.ts'
import { sources } from './tables.ts'

export type SourceRow = typeof sources.$inferSelect

/** A page (one too many, if there are more) by name, and the total of sources whose name has the words of `q`. */
export async function listSources(db: Database, q: TextQuery | null, limit: number, position: Position) {
  const where = nameCondition('source', sources.id, q)
  const walk = keyset(sources.name_key, sources.id, 'asc', position)
  return pageAndTotal(db, {
    name: 'sources',
    order: 'name',
    where,
    walk,
    limit,
    position,
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
