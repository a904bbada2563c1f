/**
 * Pages of the articles that match words. The index gives its matches in order of time, and their scores; a page is
 * chosen by sort key before its articles are fetched, for thousands would have to be for twenty.
 */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { type Database, MATCHED, MATCHED_KEY, matching, ranked } from '#dialect'
import { type Scope, scopeConditions } from '../filters.ts'
import type { Position } from '../lists.ts'
import { articles } from '../tables.ts'

/** `relevance` is bm25 inside the newest matches: ranking every match of a common word takes a second. */
export const RANKED_BOUND = 10_000

const { id, card, sort_key } = getTableColumns(articles)

const ORDERS = {
  newest: { by: sql`chosen.sort_key desc`, after: sql`<` },
  oldest: { by: sql`chosen.sort_key`, after: sql`>` },
  relevance: { by: sql`chosen.score, chosen.sort_key desc`, after: null },
}

/** A statement of one page; a ranked one has no key but its offset. */
export function pageOfWords(db: Database, scope: Scope, order: keyof typeof ORDERS, position: Position) {
  const { by, after } = ORDERS[order]
  const bounds = [
    ...(position.after && after ? [sql`${MATCHED_KEY} ${after} ${sql.placeholder('k0')}`] : []),
    ...(scope.from === null ? [] : [sql`${MATCHED_KEY} >= ${sql.placeholder('from')}`]),
    ...(scope.to === null ? [] : [sql`${MATCHED_KEY} < ${sql.placeholder('to')}`]),
  ]
  const others = scopeConditions({ ...scope, match: null, from: null, to: null }, MATCHED)
  const where = sql.join([sql`true`, ...bounds, ...others], sql` and `)
  const match = sql.placeholder('match')
  const matches = after ? matching(match, where) : ranked(match, where, RANKED_BOUND)
  const chosen = sql`(select * from ${matches} chosen order by ${by}
    limit ${sql.placeholder('limit')} offset ${sql.placeholder('offset')})`
  return (
    db.orm
      .select({ id, card, key: sort_key })
      .from(sql`${chosen} chosen`)
      // CROSS tells the planner what to begin with.
      .crossJoin(articles)
      .where(eq(articles.sort_key, sql`chosen.sort_key`))
      .orderBy(by)
  )
}
