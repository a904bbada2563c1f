/** Compiled statements: building a query costs as much as running it, so each shape is built once per database. */
import { LRUCache } from 'lru-cache'
import { type Database, type Orm, prepare } from '#dialect'

type Run = (values: Record<string, unknown>) => Promise<unknown>
/** A query that gives R, not run yet. */
export type Query<R> = Parameters<typeof prepare<R>>[0]
type Build<R> = () => Query<R>

/** Shapes in use at once; the number of alternatives in a query is free, so the set has no natural bound. */
const MOST = 500

const caches = new WeakMap<Database | Orm, LRUCache<string, Run>>()

/** Runs the query of this `shape`, building and compiling it only the first time; `values` fill its placeholders. */
export async function run<R>(
  db: Database | Orm,
  shape: string,
  values: Record<string, unknown>,
  build: Build<R>,
): Promise<R> {
  let cache = caches.get(db)
  if (!cache) {
    cache = new LRUCache({ max: MOST })
    caches.set(db, cache)
  }
  let statement = cache.get(shape)
  if (!statement) {
    statement = prepare(build(), shape)
    cache.set(shape, statement)
  }
  return (await statement(values)) as R
}
