/** Sources as rows, entries and things. */
import type { Source } from '../../contract/sources.ts'
import { recordThing } from '../formats/jsonld.ts'
import { shape } from '../formats/shape.ts'

export const sourceShape = shape<Source>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['name', 'name', (item) => item.name],
    ['aliases', 'aliases', (item) => item.aliases],
    ['url', 'url', (item) => item.url],
    ['wikidata_id', 'wikidata_id', (item) => item.wikidata_id],
    ['article_count', 'article_count', (item) => item.article_count],
  ],
  entry: (item) => ({
    title: item.name,
    text: item.name,
    path: item.links.articles,
    outside: item.url,
    date: null,
    author: null,
    tags: [],
  }),
  thing: (item) => ({
    ...recordThing('NewsMediaOrganization', item.links.articles, item),
    ...(item.url !== null && { url: item.url }),
  }),
})
