/** Facets of people, places and organizations: what their records say of them. */
import { and, getTableName, sql } from 'drizzle-orm'
import type { Column, Database } from '#dialect'
import type { Condition } from '../lists.ts'
import { run } from '../statements.ts'
import type { organizations, people, places } from '../tables.ts'
import type { Count, Faceted } from './counts.ts'

/** The column that holds a facet's values, and what they are called if not so. */
interface Said {
  value: Column
  label?: Column
}

/** The facets of the records that the condition holds for; what says nothing is in no bucket. */
export const facetRecords = (
  db: Database,
  table: typeof people | typeof places | typeof organizations,
  { key, values, sql: conditions }: Condition,
  facets: Record<string, Said>,
): Faceted => ({
  values: async (facet, size) => {
    const { value, label = value } = facets[facet] as Said
    return run<Count[]>(db, `facet ${getTableName(table)} ${facet} ${key}`, { ...values, size }, () =>
      db.orm
        .select({
          value: sql<string>`${value}`.as('value'),
          label: sql<string>`min(${label})`,
          count: sql<number>`count(*)`.mapWith(Number).as('count'),
        })
        .from(table)
        .where(and(sql`${value} is not null`, ...conditions))
        .groupBy(value)
        .orderBy(sql`count desc`, sql`value`)
        .limit(sql.placeholder('size')),
    )
  },
  spans: async () => [],
})
