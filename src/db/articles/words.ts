/**
 * Pages of the articles that match words. The index gives its matches in order of time, and their scores; a page is
 * chosen by sort key before its articles are fetched, for thousands would have to be for twenty.
 */
import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type Database, MATCHED, MATCHED_KEY, matching, ranked } from '#dialect'
import { isEverything, type Scope, scopeConditions, scopeKey, scopeValues } from '../filters.ts'
import { type Position, total } from '../lists.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'

/** `relevance` is bm25 inside the newest matches: ranking every match of a common word takes a second. */
export const RANKED_BOUND = 10_000

const { id, card, sort_key } = getTableColumns(articles)

const ORDERS = {
  newest: { by: sql`chosen.sort_key desc`, after: sql`<` },
  oldest: { by: sql`chosen.sort_key`, after: sql`>` },
  relevance: { by: sql`chosen.score, chosen.sort_key desc`, after: null },
}

/** What else the scope asks for, of each match. */
function conditions(scope: Scope, bounds: SQL[] = []): SQL {
  const { from, to } = scope
  const others = scopeConditions({ ...scope, match: null, from: null, to: null }, MATCHED)
  if (from !== null) bounds.push(sql`${MATCHED_KEY} >= ${sql.placeholder('from')}`)
  if (to !== null) bounds.push(sql`${MATCHED_KEY} < ${sql.placeholder('to')}`)
  return sql.join([sql`true`, ...bounds, ...others], sql` and `)
}

/**
 * A statement of one page; a ranked one has no key but its offset. Where more than words is asked for, it tells how many
 * were ranked: each match was asked then, which a count would do again.
 */
export function pageOfWords(db: Database, scope: Scope, order: keyof typeof ORDERS, position: Position) {
  const { by, after } = ORDERS[order]
  const onward = position.after && after ? [sql`${MATCHED_KEY} ${after} ${sql.placeholder('k0')}`] : []
  const where = conditions(scope, onward)
  const match = sql.placeholder('match')
  const matches = after ? matching(match, where) : ranked(match, where, RANKED_BOUND)
  const isAsked = after === null && !isEverything({ ...scope, match: null })
  const candidates = isAsked ? sql`count(*) over ()` : sql`null`
  const chosen = sql`(select *, ${candidates} as candidates from ${matches} chosen order by ${by}
    limit ${sql.placeholder('limit')} offset ${sql.placeholder('offset')})`
  return (
    db.orm
      .select({ id, card, key: sort_key, candidates: sql<number | null>`chosen.candidates` })
      .from(sql`${chosen} chosen`)
      // CROSS tells the planner what to begin with.
      .crossJoin(articles)
      .where(eq(articles.sort_key, sql`chosen.sort_key`))
      .orderBy(by)
  )
}

/** How many articles match, of which the index alone knows; the others would be asked for one by one. */
export async function countWords(db: Database, scope: Scope): Promise<number> {
  const [row] = await run<{ n: number }[]>(db, `count words ${scopeKey(scope)}`, scopeValues(scope), () =>
    db.orm.select({ n: total }).from(sql`${matching(sql.placeholder('match'), conditions(scope))} matches`),
  )
  return row?.n ?? 0
}
