/** Facets of articles: how many of a scope name each person, place and so on, and on which days they were published. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { ARTICLE_FACETS } from '../contract/facets.ts'
import {
  type Count,
  daysOf,
  type Faceted,
  isDated,
  NO_FACETS,
  named,
  once,
  withNames,
} from './facets/counts.ts'
import { countLinks, linksOf } from './facets/links.ts'
import { FEW, fewOf, keysOf, marksOf } from './facets/marks.ts'
import { daysOnSheet, sheetOf } from './facets/sheet.ts'
import {
  type Driver,
  isEverything,
  LINKS,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from './filters.ts'
import { run } from './statements.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  organizations,
  people,
  places,
  sources,
} from './tables.ts'

type ValueFacet = Exclude<(typeof ARTICLE_FACETS)[number], 'published_at'>

/** Where the values of a facet are, and the records that have their names and counts; null: a value names itself. */
const FACETED = {
  person: { ...LINKS.person, article_id: 'article_id', value: article_people.person_id, records: people },
  place: { ...LINKS.place, article_id: 'article_id', value: article_places.place_id, records: places },
  organization: {
    ...LINKS.organization,
    article_id: 'article_id',
    value: article_organizations.organization_id,
    records: organizations,
  },
  source: { ...LINKS.source, article_id: 'id', value: articles.source_id, records: sources },
  event_type: { ...LINKS.event_type, article_id: 'article_id', value: article_events.type, records: null },
  language: { ...LINKS.language, article_id: 'id', value: articles.language, records: null },
} as const satisfies Record<ValueFacet, unknown>

type Records = NonNullable<(typeof FACETED)[ValueFacet]['records']>

/** Counters that the loader keeps: nothing is counted. */
const storedCounts = (db: Database, facet: ValueFacet, records: Records, size: number) =>
  run<Count[]>(db, `facet ${facet} stored`, { size }, () =>
    db.orm
      .select({ value: records.id, label: records.name, count: records.article_count })
      .from(records)
      .where(sql`${records.article_count} > 0`)
      .orderBy(sql`${records.article_count} desc`, records.id)
      .limit(sql.placeholder('size')),
  )

/** Groups the link rows of the rarest record's articles. */
function groups(scope: Scope, facet: ValueFacet, { rows, on, group }: Driver): SQL {
  const { table, id, article_id } = FACETED[facet]
  const value = sql`l.${sql.identifier(id)}`
  const where = and(sql`${value} is not null`, ...scopeConditions(scope, on, group))
  // An article tells of several events of one type; a link is there once.
  const count = facet === 'event_type' ? sql`count(distinct l.sort_key)` : sql`count(*)`
  return sql`(select ${value} as value, ${count} as count
    from ${rows} join ${table} l on l.${sql.identifier(article_id)} = ${on.article_id} where ${where}
    group by ${value} order by count desc, value limit ${sql.placeholder('size')})`
}

/** The facets of the articles in scope; where its rarest record has more than `few`, they are counted on the sheet. */
export function facetArticles(db: Database, scope: Scope, few = FEW): Faceted {
  if (scope.nothing) return NO_FACETS
  const marks = once(() => marksOf(db, scope))
  const driver = fewOf(scope, few)
  return {
    values: async (name, size) => {
      const facet = name as ValueFacet
      const { records, value, table } = FACETED[facet]
      if (isEverything(scope) && records) return storedCounts(db, facet, records, size)
      if (driver) {
        const shape = `facet ${facet} ${driver.group} ${scopeKey(scope)}`
        return run<Count[]>(db, shape, { ...scopeValues(scope), size }, () =>
          withNames(db, groups(scope, facet, driver), records),
        )
      }
      const links = await linksOf(db, facet, { value, sortKey: table.sort_key })
      return named(db, records, countLinks(links, await marks(), size, 'once'))
    },
    spans: async () => {
      const days = driver ? daysOf(await keysOf(db, scope)) : daysOnSheet(await sheetOf(db), await marks())
      return days.filter(isDated)
    },
  }
}
