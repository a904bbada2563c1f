/** The counts beside lists of records: what each facet, and each of its values, is called. */
import type { Bucket, Meta } from 'dateline/client'
import type { Address } from '../../address.ts'
import { ORGANIZATION_KINDS, ORIGINS } from '../../parts/words.ts'
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

/** Values that the API names in its own words; the other kinds are told by their names. */
const { state, armed } = ORGANIZATION_KINDS
const LABELS: Record<string, string | undefined> = { ...ORIGINS, state, armed }

interface Counted {
  facets?: Record<string, Bucket[]>
  meta: Meta
}

/** The facets that narrow this list, or do so already. */
export function recordFacetsOf(list: Address, answer: Counted): FacetData[] {
  return facetsOf(list, answer, TITLES).map((facet) => ({
    ...facet,
    buckets: facet.buckets.map((bucket) => ({
      ...bucket,
      label: LABELS[bucket.value]?.toLowerCase() ?? bucket.label,
    })),
  }))
}
