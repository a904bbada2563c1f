/** Organizations as rows, entries and things. */
import type { Organization } from '../../contract/organizations.ts'
import { recordThing } from '../formats/jsonld.ts'
import { shape } from '../formats/shape.ts'

/** Kinds that schema.org has a narrower name for. */
const TYPES: Partial<Record<Organization['kind'], string>> = {
  state: 'GovernmentOrganization',
  party: 'PoliticalParty',
  agency: 'NewsMediaOrganization',
  media: 'NewsMediaOrganization',
  company: 'Corporation',
}

export const organizationShape = shape<Organization>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['name', 'name', (item) => item.name],
    ['aliases', 'aliases', (item) => item.aliases],
    ['kind', 'kind', (item) => item.kind],
    ['description', 'description', (item) => item.description],
    ['wikidata_id', 'wikidata_id', (item) => item.wikidata_id],
    ['origin', 'origin', (item) => item.origin],
    ['article_count', 'article_count', (item) => item.article_count],
    ['mention_count', 'mention_count', (item) => item.mention_count],
    ['quote_count', 'quote_count', (item) => item.quote_count],
    ['first_seen', 'first_seen', (item) => item.first_seen],
    ['last_seen', 'last_seen', (item) => item.last_seen],
  ],
  entry: (item) => ({
    title: item.name,
    text: item.description ?? item.name,
    path: item.links.self,
    outside: item.links.wikidata ?? null,
    date: item.last_seen,
    author: null,
    tags: [item.kind],
  }),
  thing: (item) => recordThing(TYPES[item.kind] ?? 'Organization', item.links.self, item),
})
