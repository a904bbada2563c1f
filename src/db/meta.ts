/** The dataset as a whole: its version and its counts. */
import { asc, desc, eq, gte, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { DATED } from '../sortKey.ts'
import { run } from './statements.ts'
import { articles, dataset, events, organizations, people, places, quotes, sources } from './tables.ts'

export type DatasetRow = typeof dataset.$inferSelect

/** The version of a database that nothing was loaded into. */
export const EMPTY: DatasetRow = {
  id: 1,
  version: 'empty',
  sum: '0',
  loader: '',
  article_count: 0,
  mention_count: 0,
}

export async function readDataset(db: Database): Promise<DatasetRow> {
  const rows = await run<DatasetRow[]>(db, 'dataset', {}, () =>
    db.orm.select().from(dataset).where(eq(dataset.id, 1)),
  )
  return rows[0] ?? EMPTY
}

type Countable =
  | typeof people
  | typeof places
  | typeof events
  | typeof sources
  | typeof organizations
  | typeof quotes

const n = sql<number>`count(*)`.mapWith(Number).as('n')
const count = async (db: Database, name: string, table: Countable) =>
  (await run<{ n: number }[]>(db, `count ${name}`, {}, () => db.orm.select({ n }).from(table)))[0]?.n ?? 0

/** Counts of all that is loaded and the first and last day of publication. */
export async function readMeta(db: Database) {
  const edge = async (name: string, direction: typeof asc) =>
    (
      await run<{ at: string | null }[]>(db, `published ${name}`, {}, () =>
        db.orm
          .select({ at: articles.published_at })
          .from(articles)
          .where(gte(articles.sort_key, DATED))
          .orderBy(direction(articles.sort_key))
          .limit(1),
      )
    )[0]?.at ?? null
  const row = await readDataset(db)
  return {
    row,
    counts: {
      articles: row.article_count,
      people: await count(db, 'people', people),
      places: await count(db, 'places', places),
      events: await count(db, 'events', events),
      organizations: await count(db, 'organizations', organizations),
      sources: await count(db, 'sources', sources),
      quotes: await count(db, 'quotes', quotes),
      mentions: row.mention_count,
    },
    published: { first: await edge('first', asc), last: await edge('last', desc) },
  }
}
