/** Articles: pages of finished cards, and how many there are. */
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { articleKey, type Database } from '#dialect'
import { countArticles } from './articles/count.ts'
import { pageTogether } from './articles/together.ts'
import { pageOfWords, RANKED_BOUND } from './articles/words.ts'
import { once } from './facets/counts.ts'
import { countBits } from './filters/bits.ts'
import { FEW_SHARED, sharedBy } from './filters/sets.ts'
import {
  type Anchor,
  chooseDriver,
  type Driver,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from './filters.ts'
import { NOTHING, type Pages, type Position, pageValues } from './lists.ts'
import { run } from './statements.ts'
import { articles } from './tables.ts'

export type ArticleOrder = 'newest' | 'oldest' | 'relevance' | 'title'
export interface CardRow {
  id: string
  card: string
  key: string | number
  /** Of a ranked page: how many articles the best were chosen among, where that was counted. */
  candidates?: number | null
}

const fields = { id: articles.id, card: articles.card }

/** The condition "after this position" and the order, for one sort. */
function walk(order: 'newest' | 'oldest', on: Anchor, position: Position): { after: SQL[]; by: SQL[] } {
  const newest = order === 'newest'
  const direction = newest ? desc : asc
  const sign = newest ? sql`<` : sql`>`
  const after = position.after
    ? [sql`(${on.sort_key}, ${on.article_id}) ${sign} (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`]
    : []
  return { after, by: [direction(on.sort_key), direction(on.article_id)] }
}

function pageByTime(
  db: Database,
  scope: Scope,
  driver: Driver | null,
  order: 'newest' | 'oldest',
  position: Position,
) {
  if (!driver) {
    const on = { article_id: articles.id, sort_key: articles.sort_key }
    const { after, by } = walk(order, on, position)
    return db.orm
      .select({ ...fields, key: on.sort_key })
      .from(articles)
      .where(and(...scopeConditions(scope, on), ...after))
      .orderBy(...by)
  }
  const { rows, on } = driver
  const { after, by } = walk(order, on, position)
  return db.orm
    .select({ ...fields, key: sql<number>`${on.sort_key}`.mapWith(Number) })
    .from(rows)
    .innerJoin(articles, eq(articles.id, on.article_id))
    .where(and(...scopeConditions(scope, on, driver.group), ...after))
    .orderBy(...by)
}

/** Few articles are put in order; else the titles are walked in theirs, whatever else there is an index of. */
function pageByTitle(db: Database, scope: Scope, driver: Driver | null, position: Position) {
  const on = driver?.on ?? { article_id: articles.id, sort_key: sql`(${articles.sort_key} + 0)` }
  const after = position.after
    ? [sql`(${articles.title_key}, ${articles.id}) > (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`]
    : []
  const select = db.orm.select({ ...fields, key: articles.title_key })
  const own = articleKey({ article_id: articles.id, sort_key: articles.sort_key })
  const isArticle = sql`${own} = ${articleKey(on)}`
  return (driver ? select.from(driver.rows).innerJoin(articles, isArticle) : select.from(articles))
    .where(and(...scopeConditions(scope, on, driver?.group), ...after))
    .orderBy(asc(articles.title_key), asc(articles.id))
}

/**
 * The cards of the articles in scope; those that several records share, none with as few as `few`, are found in memory.
 * Ranked ones have no key of their own but their place in the list.
 */
export function listArticles(
  db: Database,
  scope: Scope,
  order: ArticleOrder,
  few = FEW_SHARED,
): Pages<CardRow> {
  if (scope.nothing) return NOTHING
  // Words stand in order of time, as one record's articles do.
  const driver = chooseDriver(scope, order === 'title' || scope.match !== null ? 'other' : 'time')
  const rows: Pages<CardRow>['rows'] = (limit, position) => {
    const shape = `articles ${order} ${position.after ? 'after' : ''} ${driver?.group ?? ''} ${scopeKey(scope)}`
    const values = { ...scopeValues(scope), ...pageValues(limit, position) }
    return run<CardRow[]>(db, shape, values, () => {
      if (order === 'relevance' || (order !== 'title' && !driver && scope.match !== null))
        return pageOfWords(db, scope, order, position)
      const query =
        order === 'title'
          ? pageByTitle(db, scope, driver, position)
          : pageByTime(db, scope, driver, order, position)
      return query.limit(sql.placeholder('limit')).offset(sql.placeholder('offset'))
    })
  }
  const shared = once(() => sharedBy(db, scope, few))
  const total = async () => {
    const known = await shared()
    return known ? countBits(known.bits) : countArticles(db, scope)
  }
  if (order === 'relevance') return byRank({ rows, total })
  if (order === 'title') return { rows, total }
  const byTime: typeof rows = async (limit, position) => {
    const known = await shared()
    return known ? pageTogether(db, known, order, limit, position) : rows(limit, position)
  }
  return { rows: byTime, total }
}

/** Pages of a list whose keys count what was shown, inside one dataset version; who ranked them all need not count them. */
function byRank({ rows, total }: Pages<CardRow>): Pages<CardRow> {
  let ranked = RANKED_BOUND
  return {
    rows: async (limit, { after, offset = 0 }) => {
      const skipped = after ? Number(after[0]) : offset
      const page = await rows(limit, { offset: skipped })
      ranked = page[0]?.candidates ?? ranked
      return page.map((row, index) => ({ ...row, key: skipped + index + 1 }))
    },
    total: async () => (ranked < RANKED_BOUND ? ranked : total()),
  }
}
