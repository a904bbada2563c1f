/** Facets of quotations: who said them, in which papers, when. */
import { and, type SQL, sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import { DATED } from '../../sortKey.ts'
import type { Condition } from '../lists.ts'
import { run } from '../statements.ts'
import { articles, quotes, sources } from '../tables.ts'
import { type Count, daysOf, type Faceted, withNames } from './counts.ts'
import { parseKeys } from './sheet.ts'

const speakers = (db: Database, where: SQL | undefined) =>
  db.orm
    .select({
      value: sql<string>`${quotes.speaker_id}`.as('value'),
      label: sql<string>`min(${quotes.speaker_name})`,
      count: sql<number>`count(*)`.mapWith(Number).as('count'),
    })
    .from(quotes)
    .where(and(sql`${quotes.speaker_id} is not null`, where))
    .groupBy(quotes.speaker_kind, quotes.speaker_id)
    .orderBy(sql`count desc`, sql`value`)
    .limit(sql.placeholder('size'))

const bySource = (where: SQL | undefined): SQL =>
  sql`(select ${articles.source_id} as value, count(*) as count from ${quotes}
    join ${articles} on ${articles.id} = ${quotes.article_id}
    where ${and(sql`${articles.source_id} is not null`, where)}
    group by ${articles.source_id} order by count desc, value limit ${sql.placeholder('size')})`

/** The facets of the quotations that the condition holds for. */
export function facetQuotes(db: Database, { key, values, sql: conditions }: Condition): Faceted {
  const where = and(...conditions)
  return {
    values: (facet, size) =>
      run<Count[]>(db, `facet quotes ${facet} ${key}`, { ...values, size }, () =>
        facet === 'speaker' ? speakers(db, where) : withNames(db, bySource(where), sources),
      ),
    spans: async () => {
      const dated = and(sql`${quotes.sort_key} >= ${sql.raw(String(DATED))}`, where)
      const [row] = await run<{ keys: string }[]>(db, `facet quotes days ${key}`, values, () =>
        db.orm
          .select({ keys: collected(quotes.sort_key) })
          .from(quotes)
          .where(dated),
      )
      return daysOf(parseKeys(row?.keys))
    },
  }
}
