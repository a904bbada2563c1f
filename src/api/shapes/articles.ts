/** Articles as rows, entries, things and points. */
import type { z } from 'zod'
import type { ArticleCard, articleItem } from '../../contract/articles.ts'
import { entityThing } from '../formats/jsonld.ts'
import { namesOf, shape } from '../formats/shape.ts'

/** A whole card and what `include` added; `fields` is for the formats that may leave columns out. */
type Item = ArticleCard & Pick<z.infer<typeof articleItem>, 'body'>

const pathOf = ({ id }: Item) => `/articles/${encodeURIComponent(id)}`

export const articleShape = shape<Item>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['title', 'title', (item) => item.title],
    ['source', 'source', (item) => item.source?.name],
    ['source_id', 'source', (item) => item.source?.id],
    ['author', 'author', (item) => item.author],
    ['url', 'url', (item) => item.url],
    ['published_at', 'published_at', (item) => item.published_at],
    ['published_precision', 'published_precision', (item) => item.published_precision],
    ['published_basis', 'published_basis', (item) => item.published_basis],
    ['language', 'language', (item) => item.language],
    ['word_count', 'word_count', (item) => item.word_count],
    ['excerpt', 'excerpt', (item) => item.excerpt],
    ['people', 'people', (item) => namesOf(item.people)],
    ['places', 'places', (item) => namesOf(item.places)],
    ['organizations', 'organizations', (item) => namesOf(item.organizations)],
    ['duplicate_of', 'duplicate_of', (item) => item.duplicate_of?.id],
    ['body', 'body', (item) => item.body],
  ],
  entry: (item) => ({
    title: item.title ?? item.excerpt,
    text: item.body ?? item.excerpt,
    path: pathOf(item),
    outside: item.url,
    date: item.published_at,
    author: item.author,
    tags: namesOf([...item.people, ...item.places, ...item.organizations]),
  }),
  thing: (item) => ({
    '@type': 'NewsArticle',
    '@id': pathOf(item),
    headline: item.title,
    url: item.url ?? pathOf(item),
    datePublished: item.published_at,
    inLanguage: item.language,
    wordCount: item.word_count,
    author: item.author === null ? null : { '@type': 'Person', name: item.author },
    publisher:
      item.source === null
        ? null
        : { '@type': 'NewsMediaOrganization', name: item.source.name, identifier: item.source.id },
    mentions: [
      ...item.people.map((person) => entityThing('person', person)),
      ...item.places.map((place) => entityThing('place', place)),
      ...item.organizations.map((organization) => entityThing('organization', organization)),
    ],
    ...(item.body === undefined ? { description: item.excerpt } : { articleBody: item.body }),
  }),
  map: {
    placesOf: (item) => item.places.map(({ id }) => id),
    features: (item, at) =>
      item.places.map((place) => ({
        id: `${item.id}@${place.id}`,
        at: at(place.id),
        properties: {
          article_id: item.id,
          title: item.title,
          published_at: item.published_at,
          source: item.source?.name ?? null,
          url: item.url,
          place_id: place.id,
          place: place.name,
        },
      })),
  },
})
