/** Parameters that only say something about others: they go when those go, or the server would refuse the address. */
import type { Address } from '../address.ts'

interface Need {
  name: string
  /** The one value that needs something; else every value does. */
  value?: string
  oneOf: readonly string[]
}

const NEEDS: readonly Need[] = [
  { name: 'search_in', oneOf: ['q'] },
  { name: 'highlight', oneOf: ['q'] },
  { name: 'sort', value: 'relevance', oneOf: ['q'] },
  { name: 'role', oneOf: ['person', 'exclude_person', 'organization', 'exclude_organization'] },
  { name: 'date_field', oneOf: ['from', 'to'] },
]

/** The same list without what has lost its meaning. */
export function tidied({ path, query }: Address): Address {
  const tidy = new URLSearchParams(query)
  for (const { name, value, oneOf } of NEEDS) {
    const asks = value === undefined ? tidy.has(name) : tidy.get(name) === value
    if (asks && !oneOf.some((other) => tidy.has(other))) tidy.delete(name)
  }
  return { path, query: tidy }
}
