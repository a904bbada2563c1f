/** People as rows, entries and things. */
import type { Person } from '../../contract/people.ts'
import { recordThing } from '../formats/jsonld.ts'
import { shape } from '../formats/shape.ts'

export const personShape = shape<Person>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['name', 'name', (item) => item.name],
    ['sort_name', 'sort_name', (item) => item.sort_name],
    ['aliases', 'aliases', (item) => item.aliases],
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
    tags: [],
  }),
  thing: (item) => recordThing('Person', item.links.self, item),
})
