/** Facets of articles: how many of a scope name each person, place and so on, and on which days they were published. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { ARTICLE_FACETS } from '../contract/facets.ts'
import { DATED } from '../sortKey.ts'
import { type Count, type Faceted, type Span, spansOf, withNames } from './facets/counts.ts'
import {
  chooseDriver,
  FACTS,
  isEverything,
  LINKS,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from './filters.ts'
import { run } from './statements.ts'
import { articles, organizations, people, places, sources } from './tables.ts'

type ValueFacet = Exclude<(typeof ARTICLE_FACETS)[number], 'published_at'>

/** Where the values of a facet are, and the records that have their names and counts; null: a value names itself. */
const FACETED = {
  person: { ...LINKS.person, article_id: 'article_id', records: people },
  place: { ...LINKS.place, article_id: 'article_id', records: places },
  organization: { ...LINKS.organization, article_id: 'article_id', records: organizations },
  source: { ...LINKS.source, article_id: 'id', records: sources },
  event_type: { ...FACTS.event_type, records: null },
  language: { ...FACTS.language, records: null },
} as const satisfies Record<ValueFacet, unknown>

/** Counters that the loader keeps: nothing is counted. */
const storedCounts = (db: Database, facet: 'person' | 'place' | 'organization' | 'source', size: number) => {
  const { records } = FACETED[facet]
  return run<Count[]>(db, `facet ${facet} stored`, { size }, () =>
    db.orm
      .select({ value: records.id, label: records.name, count: records.article_count })
      .from(records)
      .where(sql`${records.article_count} > 0`)
      .orderBy(sql`${records.article_count} desc`, records.id)
      .limit(sql.placeholder('size')),
  )
}

/**
 * Counts the link rows of the rarest record's articles; where no record narrows the scope, all link rows in the order
 * of their index, so that a group is a run of rows.
 */
function groups(scope: Scope, facet: ValueFacet): SQL {
  const { table, id, article_id } = FACETED[facet]
  const value = sql`l.${sql.identifier(id)}`
  const driver = chooseDriver(scope)
  const on = driver?.on ?? { article_id: sql`l.${sql.identifier(article_id)}`, sort_key: sql`l.sort_key` }
  const from = driver
    ? sql`${driver.rows} join ${table} l on l.${sql.identifier(article_id)} = ${on.article_id}`
    : sql`${table} l`
  const where = and(sql`${value} is not null`, ...scopeConditions(scope, on, driver?.group))
  // An article tells of several events of one type; a link is there once.
  const count = facet === 'event_type' ? sql`count(distinct l.sort_key)` : sql`count(*)`
  return sql`(select ${value} as value, ${count} as count from ${from} where ${where}
    group by ${value} order by count desc, value limit ${sql.placeholder('size')})`
}

/** The facets of the articles in scope. */
export function facetArticles(db: Database, scope: Scope): Faceted {
  const shape = `${chooseDriver(scope)?.group ?? ''} ${scopeKey(scope)}`
  return {
    values: async (name, size) => {
      const facet = name as ValueFacet
      if (scope.nothing) return []
      if (isEverything(scope) && facet !== 'event_type' && facet !== 'language')
        return storedCounts(db, facet, size)
      return run<Count[]>(db, `facet ${facet} ${shape}`, { ...scopeValues(scope), size }, () =>
        withNames(db, groups(scope, facet), FACETED[facet].records),
      )
    },
    spans: async (): Promise<Span[]> => {
      if (scope.nothing) return []
      const driver = chooseDriver(scope)
      const on = driver?.on ?? { article_id: articles.id, sort_key: articles.sort_key }
      const where = and(
        sql`${on.sort_key} >= ${sql.raw(String(DATED))}`,
        ...scopeConditions(scope, on, driver?.group),
      )
      const rows = driver?.rows ?? sql`${articles}`
      return spansOf(db, `facet days ${shape}`, scopeValues(scope), on.sort_key, rows, where)
    },
  }
}
