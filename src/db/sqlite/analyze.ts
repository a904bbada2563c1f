/** What follows a load: reading is faster when the index is in one piece and the planner knows the sizes. */
import type { Database } from './connection.ts'
import { analyzeTables } from './migrate.ts'
import { whenFree } from './turn.ts'

/** Pages of the index that one step of joining writes: a tenth of a second, and others may write before the next. */
const STEP = 1000

/** The share of the index outside its largest part from which on it is worth joining. */
const SCATTERED = 0.1

/** The share of the index, by its pages, that is not in its largest part. */
function scatter({ orm }: Database): number {
  const parts = orm.$client
    .prepare<[], number>('select count(*) from article_search_idx group by segid')
    .pluck()
  const pages = parts.all()
  return 1 - Math.max(...pages) / pages.reduce((sum, part) => sum + part, 0)
}

/**
 * Joins the parts that batches left the index of articles in, in steps, until there is one: it is walked a quarter faster.
 * Costs two seconds for 100 000 articles, so little that has come to much is left as it is. Throws what the driver throws.
 */
async function joinIndex(db: Database): Promise<void> {
  if (scatter(db) <= SCATTERED) return
  const { orm } = db
  const changes = orm.$client.prepare<[], number>('select total_changes()').pluck()
  const merge = orm.$client.prepare("insert into article_search (article_search, rank) values ('merge', ?)")
  const changesOf = (pages: number) => {
    const before = changes.get() ?? 0
    merge.run(pages)
    return (changes.get() ?? 0) - before
  }
  // A negative number takes up all parts, a positive one goes on; the request itself counts as one change.
  for (let pages = -STEP; (await whenFree(() => changesOf(pages))) > 1; pages = STEP);
}

/** Joins the parts of the text index and lets the planner know the sizes, after a load. */
export async function analyze(db: Database): Promise<void> {
  await joinIndex(db)
  await whenFree(() => analyzeTables(db.orm.$client))
}
