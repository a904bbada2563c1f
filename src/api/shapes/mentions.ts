/** Mentions as rows, entries and things. schema.org knows no span of a text: they are annotations of the W3C's model. */
import type { Mention } from '../../contract/mentions.ts'
import { entityThing } from '../formats/jsonld.ts'
import { shape } from '../formats/shape.ts'

const pathOf = ({ article_id }: Mention) => `/articles/${encodeURIComponent(article_id)}`
const keyOf = (item: Mention) => `${pathOf(item)}#${item.field}-${item.start}`

export const mentionShape = shape<Mention>({
  columns: [
    ['article_id', 'article_id', (item) => item.article_id],
    ['kind', 'kind', (item) => item.kind],
    ['entity', 'entity', (item) => item.entity?.name],
    ['entity_id', 'entity', (item) => item.entity?.id],
    ['candidates', 'candidates', (item) => item.candidates],
    ['field', 'field', (item) => item.field],
    ['surface', 'surface', (item) => item.surface],
    ['start', 'start', (item) => item.start],
    ['end', 'end', (item) => item.end],
    ['role', 'role', (item) => item.role],
    ['metonym', 'metonym', (item) => item.metonym],
    ['rule', 'rule', (item) => item.rule],
    ['sentence', 'sentence', (item) => item.sentence.text],
    ['sentence_start', 'sentence', (item) => item.sentence.start],
    ['sentence_end', 'sentence', (item) => item.sentence.end],
  ],
  entry: (item) => ({
    title: item.entity === null ? item.surface : `${item.surface} (${item.entity.name})`,
    text: item.sentence.text,
    path: keyOf(item),
    outside: null,
    date: null,
    author: null,
    tags: [item.kind],
  }),
  thing: (item) => ({
    '@context': ['https://schema.org', 'http://www.w3.org/ns/anno.jsonld'],
    '@type': 'Annotation',
    '@id': keyOf(item),
    motivation: 'identifying',
    body: item.entity === null ? null : entityThing(item.kind, item.entity),
    target: {
      source: { '@type': 'NewsArticle', '@id': pathOf(item) },
      selector: [
        { '@type': 'TextPositionSelector', start: item.start, end: item.end },
        { '@type': 'TextQuoteSelector', exact: item.surface },
      ],
    },
  }),
})
