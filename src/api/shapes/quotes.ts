/** Quotations as rows, entries and things. */
import type { Quote } from '../../contract/quotes.ts'
import { entityThing } from '../formats/jsonld.ts'
import { shape, type Thing } from '../formats/shape.ts'

const sayer = ({ speaker, speaker_label }: Quote): string | null => speaker?.name ?? speaker_label

function speakerThing({ speaker, speaker_kind, speaker_label }: Quote): Thing | null {
  if (speaker !== null && speaker_kind !== null) return entityThing(speaker_kind, speaker)
  return speaker_label === null ? null : { '@type': 'Person', name: speaker_label }
}

export const quoteShape = shape<Quote>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['article_id', 'article', (item) => item.article.id],
    ['article_title', 'article', (item) => item.article.title],
    ['speaker', 'speaker', (item) => item.speaker?.name],
    ['speaker_id', 'speaker', (item) => item.speaker?.id],
    ['speaker_kind', 'speaker_kind', (item) => item.speaker_kind],
    ['speaker_label', 'speaker_label', (item) => item.speaker_label],
    ['text', 'text', (item) => item.text],
    ['start', 'start', (item) => item.start],
    ['end', 'end', (item) => item.end],
    ['cue', 'cue', (item) => item.cue?.text],
    ['cue_start', 'cue', (item) => item.cue?.start],
    ['cue_end', 'cue', (item) => item.cue?.end],
    ['method', 'method', (item) => item.method],
    ['confidence', 'confidence', (item) => item.confidence],
  ],
  entry: (item) => ({
    title: `${sayer(item) ?? 'Unknown speaker'}: “${item.text}”`,
    text: `“${item.text}”`,
    path: item.links.self,
    outside: null,
    date: null,
    author: sayer(item),
    tags: [],
  }),
  thing: (item) => ({
    '@type': 'Quotation',
    '@id': item.links.self,
    text: item.text,
    creator: speakerThing(item),
    isPartOf: { '@type': 'NewsArticle', '@id': item.links.article, headline: item.article.title },
  }),
})
