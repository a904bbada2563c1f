/** What facets of every list share: counted values with their names, and the days that items lie on. */
import { getTableName, type SQL, sql } from 'drizzle-orm'
import { among, type Database, listed } from '#dialect'
import { dayOf } from '../../sortKey.ts'
import type { Pages } from '../lists.ts'
import { run } from '../statements.ts'
import type { organizations, people, places, sources } from '../tables.ts'

/** A value, its name, and how many items have it. */
export interface Count {
  value: string
  label: string
  count: number
}

/** Items that lie on these days (numbers of days, as in sort keys), first and last. */
export interface Span {
  first: number
  last: number
  count: number
}

/** A list that can be counted by facets. */
export interface Faceted {
  /** The values with most items first, then in order of the values themselves; `size` at the most. */
  values: (facet: string, size: number) => Promise<Count[]>
  /** When the items are; those without a day are left out. */
  spans: () => Promise<Span[]>
}

export type Counted<R> = Pages<R> & { facets: Faceted }

/** The facets of nothing. */
export const NO_FACETS: Faceted = { values: async () => [], spans: async () => [] }

/** Several facets of one question share what is made for the first of them. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

type Named = typeof people | typeof places | typeof organizations | typeof sources

/** Rows `(value, count)` in their order, with the names of the records that the values are ids of. */
export function withNames(db: Database, rows: SQL, records: Named | null) {
  const label = records ? sql<string>`${records.name}` : sql<string>`g.value`
  const columns = { value: sql<string>`g.value`, label, count: sql<number>`g.count`.mapWith(Number) }
  const query = records
    ? db.orm.select(columns).from(sql`${rows} g`).innerJoin(records, sql`${records.id} = g.value`)
    : db.orm.select(columns).from(sql`${rows} g`)
  return query.orderBy(sql`g.count desc`, sql`g.value`)
}

/** Counts with the names of the records that the values are ids of; null: a value names itself. */
export async function named(
  db: Database,
  records: Named | null,
  counts: Omit<Count, 'label'>[],
): Promise<Count[]> {
  if (!records) return counts.map(({ value, count }) => ({ value, label: value, count }))
  const ids = listed(counts.map(({ value }) => value))
  const rows = await run<{ id: string; name: string }[]>(
    db,
    `names of ${getTableName(records)}`,
    { ids },
    () => db.orm.select({ id: records.id, name: records.name }).from(records).where(among(records.id, 'ids')),
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return counts.map(({ value, count }) => ({ value, label: names.get(value) ?? value, count }))
}

/** Undated articles have the day 0. */
export const isDated = ({ first }: Span): boolean => first > 0

/** How many of these sort keys lie on each day. */
export function daysOf(keys: Iterable<number>): Span[] {
  const counts = new Map<number, number>()
  for (const key of keys) {
    const day = dayOf(key)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, count]) => ({ first: day, last: day, count }))
}
