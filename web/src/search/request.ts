/** What is asked of the server for a page of results: the articles, why each is there, and the counts, all in one answer. */
import type { Address } from '../address.ts'

export const FACETS = ['person', 'place', 'organization', 'source', 'event_type', 'language'] as const
export type FacetName = (typeof FACETS)[number]

/** So many of each are fetched. */
const FACET_SIZE = 20
/** The page has its own way of showing a list: these parameters of the address are for other readers of it. */
const NOT_HERE = ['fields', 'format', 'csv_safe', 'interval', 'include', 'facet', 'facet_size', 'highlight']

/** Where it matters what somebody does in an article, the server does not count who else does so. */
const countable = (query: URLSearchParams) =>
  (query.get('role') ?? 'mentioned') === 'mentioned'
    ? FACETS
    : FACETS.filter((name) => name !== 'person' && name !== 'organization')

/** A parameter that no list knows goes along, so that the server says what is wrong with it. */
export function resultsQuery({ query }: Address): URLSearchParams {
  const asked = new URLSearchParams(query)
  for (const name of NOT_HERE) asked.delete(name)
  // A count alone is no page, and a whole list is for downloads.
  if (['0', 'all'].includes(asked.get('limit') ?? '')) asked.delete('limit')
  asked.set('include', 'evidence')
  asked.set('facet', countable(query).join(','))
  asked.set('facet_size', String(FACET_SIZE))
  if (asked.has('q')) asked.set('highlight', 'true')
  return asked
}
