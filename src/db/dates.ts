/** The dates that articles name. */
import { inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { run } from './statements.ts'
import { dates } from './tables.ts'

export type DateRow = Omit<typeof dates.$inferSelect, 'sort_key'>

/** All dates that these articles name, in reading order. */
export async function datesOfArticles(db: Database, ids: string[]): Promise<DateRow[]> {
  if (ids.length === 0) return []
  const values = Object.fromEntries(ids.map((id, i) => [`a${i}`, id]))
  const { article_id, start, end, text, start_on, end_on, precision } = dates
  return run<DateRow[]>(db, `dates of ${ids.length}`, values, () =>
    db.orm
      .select({ article_id, start, end, text, start_on, end_on, precision })
      .from(dates)
      .where(
        inArray(
          article_id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      )
      .orderBy(article_id, start),
  )
}
