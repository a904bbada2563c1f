/** Which articles are worth comparing: those that share the rarest records, found through the links of these alone. */
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { run } from '../statements.ts'
import { duplicates } from '../tables.ts'
import { type Feature, KIND_NAMES, KINDS } from './kinds.ts'

/** Records that are followed, and articles that are read of each on either side in time: the bound of all the work. */
const MOST_FOLLOWED = 12
const MOST_LINKS = 125

/** Links of one record before or after the article, the nearest in time first: one range of the link's index. */
function linksOf(feature: Feature, mark: number, side: 'before' | 'after'): SQL {
  const { links, id } = KINDS[feature.kind]
  const [sign, turn] = side === 'before' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  return sql`select * from (select ${links.article_id} as article_id, cast(${sql.placeholder(`w${mark}`)} as double precision) as weight from ${links}
    where ${id} = ${sql.placeholder(`f${mark}`)} and ${links.sort_key} ${sign} ${sql.placeholder('key')}
    order by ${links.sort_key} ${turn} limit ${sql.raw(String(MOST_LINKS))})`
}

/** The features to follow: the rarest that another article has too; by kind, so that few statements serve all. */
function followed(features: Feature[]): Feature[] {
  const rarest = features
    .filter(({ count }) => count > 1)
    .sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_FOLLOWED)
  return KIND_NAMES.flatMap((kind) => rarest.filter((feature) => feature.kind === kind))
}

/**
 * Ids of at the most `most` articles that share the most of the rarest records. Copies are left out, and `first`, the
 * article whose copy this one is (itself, if it is none).
 */
export async function findCandidates(
  db: Database,
  { sort_key, first }: { sort_key: number; first: string },
  features: Feature[],
  most: number,
): Promise<string[]> {
  const chosen = followed(features)
  if (chosen.length === 0) return []
  const shape = `similar ${chosen.map(({ kind }) => kind[0]).join('')}`
  const values: Record<string, unknown> = { key: sort_key, first, most }
  chosen.forEach((feature, i) => {
    values[`f${i}`] = feature.id
    values[`w${i}`] = feature.weight
  })
  const rows = await run<{ id: string }[]>(db, shape, values, () => {
    const branches = chosen.flatMap((feature, i) => [
      linksOf(feature, i, 'before'),
      linksOf(feature, i, 'after'),
    ])
    return db.orm
      .select({ id: sql<string>`l.article_id` })
      .from(sql`(${sql.join(branches, sql` union all `)}) l`)
      .where(
        sql`l.article_id <> ${sql.placeholder('first')} and l.article_id not in (select ${duplicates.article_id} from ${duplicates})`,
      )
      .groupBy(sql`l.article_id`)
      .orderBy(sql`sum(l.weight) desc`, sql`l.article_id`)
      .limit(sql.placeholder('most'))
  })
  return rows.map(({ id }) => id)
}
