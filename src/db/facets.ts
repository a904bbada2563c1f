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
import { articleLinks } from './facets/indexed.ts'
import { countLinks } from './facets/links.ts'
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
import { RECORDS } from './records.ts'
import { run } from './statements.ts'

type ValueFacet = Exclude<(typeof ARTICLE_FACETS)[number], 'published_at'>

/** The records that have the names and counts of a facet's values; null: a value names itself. */
const COUNTED = { ...RECORDS, event_type: null, language: null } as const satisfies Record<
  ValueFacet,
  unknown
>

type Records = NonNullable<(typeof COUNTED)[ValueFacet]>

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
  const { table, id } = LINKS[facet]
  const article_id = facet === 'source' || facet === 'language' ? 'id' : 'article_id'
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
      const records = COUNTED[facet]
      if (isEverything(scope) && records) return storedCounts(db, facet, records, size)
      if (driver) {
        const shape = `facet ${facet} ${driver.group} ${scopeKey(scope)}`
        return run<Count[]>(db, shape, { ...scopeValues(scope), size }, () =>
          withNames(db, groups(scope, facet, driver), records),
        )
      }
      const links = await articleLinks(db, facet)
      return named(db, records, countLinks(links, await marks(), size, 'once'))
    },
    spans: async () => {
      const days = driver ? daysOf(await keysOf(db, scope)) : daysOnSheet(await sheetOf(db), await marks())
      return days.filter(isDated)
    },
  }
}
