/** What is marked in an article: quotes, sentences that tell of events, names, dates, and words that were searched for. */
import type { Article, Mention, Quote } from 'dateline/client'
import type { Span } from './pieces.ts'
import { wordsIn } from './searchWords.ts'

/** What a reader may have marked or not. */
export const LAYERS = ['person', 'place', 'organization', 'quote', 'date'] as const
export type Layer = (typeof LAYERS)[number]

type NamedDate = NonNullable<Article['dates']>[number]

export type Mark = Span &
  (
    | { readonly is: 'quote'; readonly quote: Quote; readonly found: boolean; readonly shown: boolean }
    | { readonly is: 'event'; readonly id: string; readonly found: boolean }
    | { readonly is: 'mention'; readonly mention: Mention; readonly found: boolean }
    | { readonly is: 'date'; readonly date: NamedDate }
    | { readonly is: 'word' }
  )

/** The search that an article was found by, as far as it can be pointed at. */
export interface Sought {
  /** Words, as in `q`. */
  readonly q: string
  /** Records, as `recordKey` names them. */
  readonly records: ReadonlySet<string>
}

/** One text for a record of any kind. */
export const recordKey = (kind: string, id: string): string => `${kind}:${id}`

export const isSought = ({ records }: Sought, kind: string | null, id: string | undefined): boolean =>
  kind !== null && id !== undefined && records.has(recordKey(kind, id))

/** Names in one of the texts; of all kinds that are not hidden. */
function mentionMarks(
  article: Article,
  field: Mention['field'],
  sought: Sought,
  hidden: ReadonlySet<Layer>,
): Mark[] {
  return (article.mentions ?? [])
    .filter((mention) => mention.field === field && !hidden.has(mention.kind))
    .map((mention) => {
      const found = isSought(sought, mention.kind, mention.entity?.id)
      return { is: 'mention', start: mention.start, end: mention.end, mention, found }
    })
}

const wordMarks = (text: string, { q }: Sought): Mark[] =>
  wordsIn(text, q).map((span) => ({ is: 'word', ...span }))

/** The marks of the text, the outermost first. A hidden quote keeps its place, so that one can be led to it. */
export function bodyMarks(article: Article, sought: Sought, hidden: ReadonlySet<Layer>): Mark[] {
  const quotes = (article.quotes ?? []).map((quote): Mark => {
    const found = isSought(sought, quote.speaker_kind, quote.speaker?.id)
    return { is: 'quote', start: quote.start, end: quote.end, quote, found, shown: !hidden.has('quote') }
  })
  const events = (article.events ?? []).flatMap(({ id, evidence }) =>
    evidence
      .filter(({ article_id }) => article_id === article.id)
      .map(({ start, end }): Mark => ({ is: 'event', start, end, id, found: isSought(sought, 'event', id) })),
  )
  const dates = hidden.has('date') ? [] : (article.dates ?? [])
  return [
    ...quotes,
    ...events,
    ...mentionMarks(article, 'body', sought, hidden),
    ...dates.map((date): Mark => ({ is: 'date', start: date.start, end: date.end, date })),
    ...wordMarks(article.body, sought),
  ]
}

/** In the headline only what was searched for is marked. */
export function titleMarks(article: Article, sought: Sought): Mark[] {
  const names = mentionMarks(article, 'title', sought, new Set())
  return [
    ...names.filter((mark) => mark.is === 'mention' && mark.found),
    ...wordMarks(article.title ?? '', sought),
  ]
}

/** Where something stands that was searched for, in the order of the text; what lies in another such place is not told apart. */
export function foundAt(marks: readonly Mark[]): number[] {
  const found = marks.filter((mark) => mark.is === 'word' || ('found' in mark && mark.found))
  const places: Span[] = []
  for (const mark of found.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (mark.start >= (places.at(-1)?.end ?? 0)) places.push(mark)
  return places.map(({ start }) => start)
}

/** How often each layer has something to mark in the text. */
export function countMarks(article: Article): Record<Layer, number> {
  const counts = { person: 0, place: 0, organization: 0, quote: 0, date: 0 }
  for (const { kind, field } of article.mentions ?? []) if (field === 'body') counts[kind]++
  counts.quote = article.quotes?.length ?? 0
  counts.date = article.dates?.length ?? 0
  return counts
}
