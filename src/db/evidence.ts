/** Evidence: for each filter that is on, the words or the fact that made an article match, and where to read them. */
import type { Database } from '#dialect'
import type { Evidence } from '../contract/evidence.ts'
import { type DateRow, datesOfArticles } from './dates.ts'
import { evidenceAt, factOf, textOf } from './evidence/at.ts'
import { type ArticleFacts, eventsToldBy, factsOf, type Told } from './evidence/facts.ts'
import { findTerm, wordsOf } from './evidence/words.ts'
import { type Group, type Scope, touches } from './filters.ts'
import { type MentionRow, mentionsOfArticles } from './mentions.ts'
import type { Term, TextQuery } from './q.ts'
import { type QuoteRow, quotesOfArticles } from './quotes.ts'

/** One article with all that may be evidence in it. */
interface Read {
  article: ArticleFacts
  mentions: MentionRow[]
  quotes: QuoteRow[]
  told: Told[]
  dates: DateRow[]
}

function ofTerm(read: Read, term: Term): Evidence | null {
  for (const field of ['body', 'title'] as const) {
    const [found] = findTerm(wordsOf(textOf(read.article, field)), term)
    if (found) return evidenceAt(read.article, 'q', term.tokens.join(' '), found, field)
  }
  return null
}

function ofEvent(read: Read, filter: string, fits: (told: Told) => string | undefined): Evidence | null {
  for (const told of read.told) {
    const value = fits(told)
    const [span] = told.evidence
    if (value !== undefined && span) return evidenceAt(read.article, filter, value, span)
  }
  return null
}

function ofMention(read: Read, { filter, ids }: Group): Evidence | null {
  const named = read.mentions.filter(
    ({ kind, entity_id }) => kind === filter && entity_id !== null && ids.includes(entity_id),
  )
  const best = named.find(({ field }) => field === 'body') ?? named[0]
  if (!best?.entity_id) return null
  return evidenceAt(read.article, filter, best.entity_id, best, best.field === 'title' ? 'title' : 'body')
}

function ofGroup(read: Read, group: Group): Evidence | null {
  const { filter, ids, role } = group
  const among = (id: string | null) => id !== null && ids.includes(id)
  if (filter === 'source') return factOf(read.article, filter, read.article.source_id ?? '', 'metadata')
  if (filter === 'language') return factOf(read.article, filter, read.article.language, 'text')
  if (filter === 'event') return ofEvent(read, filter, ({ event_id }) => ids.find((id) => id === event_id))
  if (filter === 'event_type') return ofEvent(read, filter, ({ type }) => ids.find((id) => id === type))
  if (role === 'participant')
    return ofEvent(
      read,
      filter,
      ({ participants }) => participants.find(({ kind, id }) => kind === filter && among(id))?.id,
    )
  if (role !== 'speaker') return ofMention(read, group)
  const said = read.quotes.find(
    ({ speaker_kind, speaker_id }) => speaker_kind === filter && among(speaker_id),
  )
  return said ? evidenceAt(read.article, filter, said.speaker_id ?? '', said) : null
}

/** For a time of publication what the date is taken from; for one of events or dates the words that tell of one. */
function ofTime(read: Read, { from, to, days }: Scope): Evidence | null {
  if (from !== null || to !== null) {
    const { published_at, published_basis } = read.article
    return factOf(read.article, 'published', published_at ?? '', published_basis ?? 'unknown')
  }
  if (days === null) return null
  if (days.of === 'event')
    return ofEvent(read, 'event_date', ({ start_key, end_key }) =>
      start_key !== '' && touches(days, start_key, end_key) ? start_key : undefined,
    )
  const named = read.dates.find(({ start_on, end_on }) => touches(days, start_on, end_on))
  return named ? evidenceAt(read.article, 'mentioned_date', named.start_on, named) : null
}

/** For each of these articles one piece of evidence per filter that includes, and per word or phrase. */
export async function findEvidence(
  db: Database,
  ids: string[],
  scope: Scope,
  q: TextQuery | null,
): Promise<Map<string, Evidence[]>> {
  if (ids.length === 0) return new Map()
  const mentions = await mentionsOfArticles(db, ids)
  const quotes = scope.include.some(({ role }) => role === 'speaker') ? await quotesOfArticles(db, ids) : []
  const told = await eventsToldBy(db, ids)
  const dates = scope.days?.of === 'mentioned' ? await datesOfArticles(db, ids) : []
  const evidence = new Map<string, Evidence[]>()
  for (const article of await factsOf(db, ids)) {
    const own = <T extends { article_id: string }>(rows: T[]) =>
      rows.filter(({ article_id }) => article_id === article.id)
    const read = {
      article,
      mentions: own(mentions),
      quotes: own(quotes),
      told: own(told),
      dates: own(dates),
    }
    const byName = scope.include.map((group) => ofGroup(read, group))
    const byWord = (q?.groups ?? []).map(
      (terms) => terms.map((term) => ofTerm(read, term)).find(Boolean) ?? null,
    )
    evidence.set(
      article.id,
      [...byName, ofTime(read, scope), ...byWord].filter((each) => each !== null),
    )
  }
  return evidence
}
