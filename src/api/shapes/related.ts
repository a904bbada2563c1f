/** What stands together as rows, entries and things. */
import type { Related } from '../../contract/related.ts'
import { entityThing } from '../formats/jsonld.ts'
import { shape } from '../formats/shape.ts'

export const relatedShape = shape<Related>({
  columns: [
    ['kind', 'kind', (item) => item.kind],
    ['id', 'id', (item) => item.id],
    ['name', 'name', (item) => item.name],
    ['count', 'count', (item) => item.count],
    ['sentences', 'sentences', (item) => item.sentences?.map(({ text }) => text)],
  ],
  entry: (item) => ({
    title: item.name,
    text: item.sentences?.map(({ text }) => text).join('\n') || `${item.name}: ${item.count}`,
    path: item.links.self,
    outside: null,
    date: null,
    author: null,
    tags: [item.kind],
  }),
  thing: (item) => entityThing(item.kind, item),
})
