/** What is in an article, put together: who said what, who and where is named how often, what happened in which order. */
import type { Article, Event, Mention, Quote } from 'dateline/client'
import { capital } from '../../parts/words.ts'
import { isSought, type Sought } from './spans.ts'

export interface Speaker {
  /** One text for a speaker, also for one who is not on record. */
  readonly who: string
  readonly name: string
  /** The record; null where nobody on record spoke. */
  readonly record: { readonly kind: 'person' | 'organization'; readonly id: string } | null
  /** Whether the search asks for it. */
  readonly found: boolean
  readonly quotes: Quote[]
}

/** Who is said to speak at a quote. */
export const speakerName = ({ speaker, speaker_label }: Quote): string =>
  speaker?.name ?? capital(speaker_label ?? 'speaker not known')

/** Speakers as the text brings them, each with all that it said; those that the search asks for come first. */
export function speakersOf(quotes: readonly Quote[], sought: Sought): Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const quote of quotes) {
    const { speaker, speaker_kind: kind } = quote
    const name = speakerName(quote)
    const who = speaker ? `${kind}:${speaker.id}` : name
    const record = speaker && kind ? { kind, id: speaker.id } : null
    const found = isSought(sought, kind, speaker?.id)
    const known = speakers.get(who) ?? { who, name, record, found, quotes: [] }
    known.quotes.push(quote)
    speakers.set(who, known)
  }
  return [...speakers.values()].sort((one, other) => Number(other.found) - Number(one.found))
}

export interface Named {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** The records of a kind that headline and text name, most often first. */
export function namedIn(mentions: readonly Mention[], kind: Mention['kind']): Named[] {
  const named = new Map<string, Named>()
  for (const { entity, kind: each } of mentions) {
    if (entity === null || each !== kind) continue
    named.set(entity.id, { ...entity, count: (named.get(entity.id)?.count ?? 0) + 1 })
  }
  return [...named.values()].sort((one, other) => other.count - one.count)
}

/** Events in the order of their days; those without a day last. */
export function inOrder(events: readonly Event[]): Event[] {
  const key = ({ start_on }: Event) => start_on ?? '~'
  return events.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}

/** The sentences of one article that tell of an event. */
export const toldIn = (article: Article, { evidence }: Event): Event['evidence'] =>
  evidence.filter(({ article_id }) => article_id === article.id)
