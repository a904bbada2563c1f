/** Facets of articles: how many of a scope name each person, place and so on, and on which days they were published. */
import { and, inArray, type SQL, sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import type { ARTICLE_FACETS } from '../contract/facets.ts'
import { DATED } from '../sortKey.ts'
import { type Count, daysOf, type Faceted, NO_FACETS, withNames } from './facets/counts.ts'
import { countOnSheet, type Linked, markOnSheet, parseKeys } from './facets/sheet.ts'
import {
  chooseDriver,
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

const linkedOf = (facet: ValueFacet): Linked => {
  const { value, table } = FACETED[facet]
  return { value, sortKey: table.sort_key }
}

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

/** The sort keys of the articles in scope: as one text, for that many rows would cost ten times as much. */
async function keysOf(db: Database, scope: Scope): Promise<Float64Array> {
  const driver = chooseDriver(scope)
  const shape = `facet keys ${driver?.group ?? ''} ${scopeKey(scope)}`
  const on = driver?.on ?? { article_id: articles.id, sort_key: articles.sort_key }
  const [row] = await run<{ keys: string }[]>(db, shape, scopeValues(scope), () =>
    db.orm
      .select({ keys: collected(on.sort_key) })
      .from(driver?.rows ?? sql`${articles}`)
      .where(and(...scopeConditions(scope, on, driver?.group))),
  )
  return parseKeys(row?.keys)
}

async function named(db: Database, records: Records, counts: Omit<Count, 'label'>[]): Promise<Count[]> {
  const ids = counts.map(({ value }) => value)
  const rows = await db.orm
    .select({ id: records.id, name: records.name })
    .from(records)
    .where(inArray(records.id, ids))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return counts.map(({ value, count }) => ({ value, label: names.get(value) ?? value, count }))
}

/** Articles of the rarest record, up to which the engine groups their links: four microseconds for each. */
const FEW = 1_000

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** The facets of the articles in scope; more articles than `few` are counted on the sheet. */
export function facetArticles(db: Database, scope: Scope, few = FEW): Faceted {
  if (scope.nothing) return NO_FACETS
  // Several facets of one question share these.
  const keys = once(() => keysOf(db, scope))
  const marks = once(async () => markOnSheet(db, await keys()))
  return {
    values: async (name, size) => {
      const facet = name as ValueFacet
      const { records } = FACETED[facet]
      if (isEverything(scope) && records) return storedCounts(db, facet, records, size)
      const driver = chooseDriver(scope)
      if (driver && (scope.include[driver.group]?.count ?? 0) <= few) {
        const shape = `facet ${facet} ${driver.group} ${scopeKey(scope)}`
        return run<Count[]>(db, shape, { ...scopeValues(scope), size }, () =>
          withNames(db, groups(scope, facet, driver), records),
        )
      }
      const counts = await countOnSheet(db, facet, linkedOf(facet), await marks(), size)
      return records ? named(db, records, counts) : counts.map((each) => ({ ...each, label: each.value }))
    },
    spans: async () => daysOf((await keys()).filter((key) => key >= DATED)),
  }
}
