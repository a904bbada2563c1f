/** What is asked of the server for a page of a list: the items and the counts beside them, all in one answer. */
import { type Address, plus, SHAPING } from '../address.ts'

const FACETS = ['person', 'place', 'organization', 'source', 'event_type', 'language'] as const
export type FacetName = (typeof FACETS)[number]

/** So many of each are fetched. */
const FACET_SIZE = 20
/** Where it matters what somebody does in an article, the server does not count who else does so. */
const countable = (query: URLSearchParams) =>
  (query.get('role') ?? 'mentioned') === 'mentioned'
    ? FACETS
    : FACETS.filter((name) => name !== 'person' && name !== 'organization')

/**
 * What is asked for a page of a list: all that its address says, but in the shape that the page needs. A parameter that no
 * list knows goes along, so that the server says what is wrong with it.
 */
export function pageQuery({ query }: Address, shape: Record<string, string | number>): URLSearchParams {
  const asked = new URLSearchParams(query)
  // A page may be longer or shorter; a count alone is none, and a whole list is for downloads.
  const limit = asked.get('limit') ?? ''
  for (const name of SHAPING) if (name !== 'limit' || ['0', 'all'].includes(limit)) asked.delete(name)
  return plus(asked, shape)
}

/** The same for articles that were searched for: why each is there, and what they can be narrowed by. */
export function resultsQuery(list: Address): URLSearchParams {
  return pageQuery(list, {
    include: 'evidence',
    facet: countable(list.query).join(','),
    facet_size: FACET_SIZE,
    ...(list.query.has('q') && { highlight: 'true' }),
  })
}
