/** Facets as the contract has them: counts with the address of the list narrowed to each bucket. */
import type { z } from 'zod'
import { type Bucket, FACETS, type FacetName } from '../contract/facets.ts'
import { MOST_VALUES } from '../contract/parameters.ts'
import { PLAYERS } from '../contract/roles.ts'
import type { Faceted } from '../db/facets/counts.ts'
import { firstKey, keyAfter } from '../sortKey.ts'
import { searchOf } from './canonical.ts'
import { badParameter } from './errors.ts'
import { timeBuckets } from './intervals.ts'
import type { Asked, Listing, Paged } from './routes.ts'

export type Facets = Partial<Record<FacetName, Bucket[]>>

type Query = Paged & Record<string, unknown>

/** A bucket's list is read from its beginning, as JSON, with its items. */
const RETURN = { cursor: undefined, offset: undefined, format: undefined, csv_safe: undefined }

const refused = (message: string) => badParameter('facet', message)

/** The parameter of a facet that has this value as well. */
function narrowed(name: FacetName, query: Query, value: string): Record<string, unknown> {
  const given = query[name]
  if (FACETS[name] === 'set') return { [name]: name in SINGLE ? value : [value] }
  const values = [...new Set([...((given as string[] | undefined) ?? []), value])].sort()
  if (values.length > MOST_VALUES)
    throw refused(`${name} has ${MOST_VALUES} values already: there is no room for another`)
  return { [name]: values }
}

/** Parameters that are given once. */
const SINGLE = { type: true, kind: true, country: true, origin: true }

const later = (a: string, b: string | undefined) => (b !== undefined && firstKey(b) > firstKey(a) ? b : a)
const earlier = (a: string, b: string | undefined) => (b !== undefined && keyAfter(b) < keyAfter(a) ? b : a)

/** What `from` and `to` have to be about for the buckets of a facet of time. */
const TIMES: Partial<Record<FacetName, string>> = { published_at: 'published', date: 'event' }

/** Buckets that no address could lead to: what is bounded already is about other times, or other parts played. */
function refuseUnaddressed(name: FacetName, { role, date_field, from, to }: Query): void {
  const time = TIMES[name]
  if (time !== undefined && (from ?? to) !== undefined && date_field !== time)
    throw refused(`${name} goes with date_field=${time}`)
  if (PLAYERS.has(name) && role !== undefined && role !== 'mentioned')
    throw refused(`${name} goes with role=mentioned`)
}

type Counting = Pick<Listing<unknown, unknown>, 'facets' | 'narrow'>

async function countFacet(
  name: FacetName,
  query: Query,
  faceted: Faceted,
  at: (changes: object) => string,
  narrow: Counting['narrow'],
) {
  refuseUnaddressed(name, query)
  if (FACETS[name] !== 'time') {
    const counts = await faceted.values(name, query.facet_size ?? 0)
    return counts.map((count) => ({
      ...count,
      url: at(narrow?.(name, count.value) ?? narrowed(name, query, count.value)),
    }))
  }
  const { interval = 'month', from, to } = query as Query & { from?: string; to?: string }
  const buckets = timeBuckets(await faceted.spans(), interval)
  if (buckets === null)
    throw refused(`${name} has too many buckets of a ${interval}: choose a longer interval, or from and to`)
  return buckets.map(({ value, label, count, first, last }) => ({
    value,
    label,
    count,
    url: at({ from: later(first, from), to: earlier(last, to) }),
  }))
}

/** Counts what `facet` asks for; null where it is not asked for. */
export async function countFacets(
  schema: z.ZodObject,
  { path, query }: Asked<Paged, unknown>,
  { facets: faceted, narrow }: Counting,
): Promise<Facets | null> {
  if (query.facet === undefined || faceted === undefined) return null
  const back = { ...RETURN, limit: query.limit === 0 ? undefined : query.limit }
  const at = (changes: object) => path + searchOf(schema, query, { ...back, ...changes })
  const facets: Facets = {}
  for (const name of query.facet) facets[name] = await countFacet(name, query as Query, faceted, at, narrow)
  return facets
}
