/** Under which path the records of a kind are. */
export const RESOURCES = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  event: 'events',
  source: 'sources',
} as const
