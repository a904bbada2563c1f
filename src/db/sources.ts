/** Sources: who published the articles. */
import { and, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { keyset, nameCondition, type Position, pageValues, total } from './lists.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { sources } from './tables.ts'

export type SourceRow = typeof sources.$inferSelect

/** A page (one too many, if there are more) by name, and the total of sources whose name has the words of `q`. */
export async function listSources(db: Database, q: TextQuery | null, limit: number, position: Position) {
  const where = nameCondition('source', sources.id, q)
  const { after, by } = keyset(sources.name_key, sources.id, 'asc', position)
  const values = { ...where.values, ...pageValues(limit, position) }
  const rows = await run<SourceRow[]>(db, `sources ${after.length} ${where.key}`, values, () =>
    db.orm
      .select()
      .from(sources)
      .where(and(...where.sql, ...after))
      .orderBy(...by)
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
  const [counted] = await run<{ n: number }[]>(db, `count sources ${where.key}`, where.values, () =>
    db.orm
      .select({ n: total })
      .from(sources)
      .where(and(...where.sql)),
  )
  return { rows, total: counted?.n ?? 0 }
}
