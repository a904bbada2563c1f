/** How many articles a scope holds: from counts that are kept, by comparing lists of sort keys, or one by one. */
import { and, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { isOfRecords, isWorthMerging, mergedKeys, unitedKeys } from '../filters/keys.ts'
import {
  chooseDriver,
  EVERYTHING,
  type Group,
  isEverything,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from '../filters.ts'
import { total } from '../lists.ts'
import { readDataset } from '../meta.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import { countWords } from './words.ts'

/** A record knows how many articles name it; not how many quote it, nor what has no counter. */
const isCounted = ({ filter, ids, role }: Group): boolean =>
  ids.length === 1 &&
  filter !== 'event_type' &&
  filter !== 'language' &&
  (role ?? 'mentioned') === 'mentioned'

/** The number of articles in a scope. */
export async function countArticles(db: Database, scope: Scope): Promise<number> {
  if (scope.nothing) return 0
  const { article_count: all } = await readDataset(db)
  if (isEverything(scope)) return all
  const [only] = scope.include
  if (only && isCounted(only) && isEverything({ ...scope, include: scope.include.slice(1) }))
    return only.count
  if (isOfRecords(scope)) {
    if (scope.include.length === 0 && scope.exclude.length > 0) return countWithout(db, scope)
    if (scope.include.length > 0 && isWorthMerging(scope, all)) return (await mergedKeys(db, scope)).length
  }
  return countByAsking(db, scope)
}

/** All of that time, less those that have what is excluded. */
async function countWithout(db: Database, scope: Scope): Promise<number> {
  const { exclude, from, to } = scope
  const all = await countArticles(db, { ...EVERYTHING, from, to })
  const [only] = exclude
  if (only && exclude.length === 1 && isCounted(only) && from === null && to === null) return all - only.count
  return all - (await unitedKeys(db, exclude, scope)).length
}

/** Follows the rarest record, or walks all articles, and asks of each what else it has. */
async function countByAsking(db: Database, scope: Scope): Promise<number> {
  const driver = chooseDriver(scope, 'none')
  if (!driver && scope.match !== null) return countWords(db, scope)
  const shape = `count articles ${driver?.group ?? ''} ${scopeKey(scope)}`
  const [row] = await run<{ n: number }[]>(db, shape, scopeValues(scope), () => {
    const on = driver?.on ?? { article_id: articles.id, sort_key: articles.sort_key }
    return db.orm
      .select({ n: total })
      .from(driver?.rows ?? sql`${articles}`)
      .where(and(...scopeConditions(scope, on, driver?.group)))
  })
  return row?.n ?? 0
}
