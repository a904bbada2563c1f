/** The counts beside lists of records: what each facet, and each of its values, is called. */
import type { Bucket, Meta } from 'dateline/client'
import type { Address } from '../../address.ts'
import { type FacetData, facetsOf } from '../../search/facets.ts'

const TITLES: Record<string, string> = {
  kind: 'Kind',
  type: 'Type',
  country: 'Country',
  speaker: 'Said by',
  person: 'Who took part',
  place: 'Where',
  source: 'Sources',
  origin: 'How they are known',
}

/** Values that the API names in its own words. */
const LABELS: Record<string, string> = {
  authority: 'in the authority list',
  discovered: 'found in the texts',
  state: 'part of a state',
  armed: 'armed group',
}

interface Counted {
  facets?: Record<string, Bucket[]>
  meta: Meta
}

/** The facets that narrow this list, or do so already. */
export function recordFacetsOf(list: Address, answer: Counted): FacetData[] {
  return facetsOf(list, answer, TITLES).map((facet) => ({
    ...facet,
    buckets: facet.buckets.map((bucket) => ({ ...bucket, label: LABELS[bucket.value] ?? bucket.label })),
  }))
}
