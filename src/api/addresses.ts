/** Addresses of the API: under which path the records of a kind are, and what in an address is path. */

export const RESOURCES = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  event: 'events',
  source: 'sources',
} as const

/** An address without its query. */
export const pathOf = (address: string): string => address.replace(/[?#].*$/, '')
