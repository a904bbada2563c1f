/** JSON-LD in the terms of schema.org. */
import { withOrigin } from './addresses.ts'
import type { Shape, Thing } from './shape.ts'

const WIKIDATA = 'http://www.wikidata.org/entity/'

/** The fields of a record that schema.org calls the same for people, places and organizations. */
export const recordThing = (
  type: string,
  path: string,
  record: { name: string; aliases: string[]; wikidata_id: string | null; description?: string | null },
): Thing => ({
  '@type': type,
  '@id': path,
  name: record.name,
  ...(record.aliases.length > 0 && { alternateName: record.aliases }),
  ...(record.description && { description: record.description }),
  ...(record.wikidata_id !== null && { sameAs: WIKIDATA + record.wikidata_id }),
})

/** The thing that a reference stands for. */
export const refThing = (
  type: string,
  resource: string,
  { id, name }: { id: string; name: string },
): Thing => ({
  '@type': type,
  '@id': `/${resource}/${encodeURIComponent(id)}`,
  name,
})

const KINDS = {
  person: ['Person', 'people'],
  place: ['Place', 'places'],
  organization: ['Organization', 'organizations'],
} as const

/** The person, place or organization that a reference stands for. */
export function entityThing(kind: keyof typeof KINDS, ref: { id: string; name: string }): Thing {
  const [type, resource] = KINDS[kind]
  return refThing(type, resource, ref)
}

/** The items as one graph. */
export const writeJsonld = <Item>({ thing }: Shape<Item>, items: Item[], origin: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': items.map((item) => withOrigin(thing(item), origin)),
  })
