/** The last stage: a reading becomes rows. Ids are chosen here, so that loading twice writes the same. */
import { createHash } from 'node:crypto'
import type { EventLink, MentionFacts, QuoteFacts, Rows } from '../db/rows.ts'
import { fold, slug, wordsOf } from '../fold.ts'
import { bandsOf } from '../shingles.ts'
import { sortKey } from '../sortKey.ts'
import { eventId } from './events.ts'
import { isWebAddress } from './read/metadata.ts'
import { countWords } from './rows/countWords.ts'
import { dateFacts } from './rows/dates.ts'
import { organizationFacts, personFacts, placeFacts, type Records, sourceFacts } from './rows/facts.ts'
import { withCredits } from './segment/credits.ts'
import type { Mention, Reading, Span } from './types.ts'

const EXCERPT_LENGTH = 240
const SLUG_LENGTH = 60
/** UTF-16 units shown on either side of a mention: a text without full stops is one endless sentence. */
const LONGEST_CONTEXT = 1000

/** Where an input came from and what its reading depends on. */
export interface Stamp {
  location: string
  inputHash: string
  /** The input, and what of it was taken for furniture of its source. */
  readingHash: string
}

const cutAtWord = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length + 1)
        .replace(/\S*$/, '')
        .trimEnd()

/** The address without what varies: scheme, `www.`, query, fragment and a final slash. */
const plainUrl = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

/** A readable slug and eight hex digits of what makes the article itself: its address, or else source, day and first words. */
function articleId({ article, raw }: Reading): string {
  const { url } = raw.metadata
  const opening = cutAtWord(article.body, 200)
  const identity = url
    ? plainUrl(url)
    : [article.source ?? '', article.published.at ?? '', fold(article.title ?? ''), fold(opening)].join('\n')
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 8)
  const words = slug(article.title ?? cutAtWord(opening, SLUG_LENGTH))
  const readable =
    words.length <= SLUG_LENGTH ? words : words.slice(0, SLUG_LENGTH + 1).replace(/-[^-]*$/, '')
  return [readable, digest].filter(Boolean).join('-')
}

function excerptOf({ article }: Reading): string {
  const first = article.paragraphs.find((paragraph) => paragraph.zone === 'body') ?? article.paragraphs[0]
  if (!first) return ''
  const text = article.body.slice(first.start, first.end)
  return text.length <= EXCERPT_LENGTH ? text : `${cutAtWord(text, EXCERPT_LENGTH)} …`
}

/** Only what may stand in a link. */
const webAddress = (url: string | null): string | null => (url !== null && isWebAddress(url) ? url : null)

/** Resolved mentions of one kind by record, most mentioned first, then in order of appearance. */
function byEntity(mentions: Mention[], kind: Mention['kind']): [string, Mention[]][] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.kind !== kind || mention.entityId === null) continue
    const group = groups.get(mention.entityId)
    if (group === undefined) groups.set(mention.entityId, [mention])
    else group.push(mention)
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length)
}

const inBody = (mentions: Mention[]) => mentions.filter((mention) => mention.field === 'body').length

/** The sentence around a span; a headline is one sentence. */
function sentenceAround(mention: Mention, reading: Reading): Span {
  if (mention.field === 'title') return { start: 0, end: reading.article.title?.length ?? 0 }
  const { sentences } = reading.article
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= mention.start) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  const around =
    sentence && sentence.start <= mention.start && mention.end <= sentence.end ? sentence : mention
  return {
    start: Math.max(around.start, mention.start - LONGEST_CONTEXT),
    end: Math.min(around.end, mention.end + LONGEST_CONTEXT),
  }
}

function mentionFacts(reading: Reading): MentionFacts[] {
  return reading.mentions.map((mention) => {
    const sentence = sentenceAround(mention, reading)
    return {
      field: mention.field,
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      entity_id: mention.entityId,
      candidates: mention.candidates,
      surface: mention.surface,
      rule: mention.rule,
      role: mention.role,
      metonym: mention.metonym ? 1 : 0,
      sentence_start: sentence.start,
      sentence_end: sentence.end,
    }
  })
}

/** A speaker is on record only if the article has a link to it. */
function quoteFacts(reading: Reading, speakers: Map<string, string>): QuoteFacts[] {
  return reading.quotes.map((quote) => {
    const name = quote.speakerId === null ? undefined : speakers.get(quote.speakerId)
    return {
      start: quote.start,
      end: quote.end,
      text: quote.text,
      words: ` ${wordsOf(quote.text).join(' ')} `,
      speaker_kind: name === undefined ? null : quote.speakerKind,
      speaker_id: name === undefined ? null : quote.speakerId,
      speaker_name: name ?? null,
      speaker_label: quote.speakerLabel,
      cue: quote.cue,
      cue_start: quote.cueSpan?.start ?? null,
      cue_end: quote.cueSpan?.end ?? null,
      method: quote.method,
      confidence: quote.confidence,
    }
  })
}

function eventLinks(reading: Reading, records: Records): EventLink[] {
  const { body } = reading.article
  const links = reading.events.map((event) => ({
    event_id: eventId(event, records.authority.events),
    type: event.type,
    title: event.title,
    start_on: event.startOn,
    end_on: event.endOn,
    precision: event.precision,
    status: event.status,
    place_id: event.placeId,
    place_name: event.placeId === null ? null : (records.places.get(event.placeId)?.name ?? null),
    participants: event.participants,
    evidence: event.evidence.map(({ start, end }) => ({ start, end, text: body.slice(start, end) })),
  }))
  return [...new Map(links.map((link) => [link.event_id, link])).values()]
}

/** All rows of one reading. Pure: the same reading gives the same rows. */
export function toRows(reading: Reading, records: Records, stamp: Stamp): Rows {
  const { article, raw } = reading
  const id = articleId(reading)
  const people = byEntity(reading.mentions, 'person').flatMap(([person_id, mentions]) => {
    const facts = personFacts(person_id, reading, records)
    const role = mentions.find((mention) => mention.role !== null)?.role ?? null
    return facts ? [{ facts, link: { person_id, mention_count: inBody(mentions), role } }] : []
  })
  const places = byEntity(reading.mentions, 'place').flatMap(([place_id, mentions]) => {
    const facts = placeFacts(place_id, reading, records)
    return facts ? [{ facts, link: { place_id, mention_count: inBody(mentions) } }] : []
  })
  const organizations = byEntity(reading.mentions, 'organization').flatMap(([organization_id, mentions]) => {
    const facts = organizationFacts(organization_id, reading, records)
    return facts ? [{ facts, link: { organization_id, mention_count: inBody(mentions) } }] : []
  })
  const speakers = new Map([...people, ...organizations].map(({ facts }) => [facts.id, facts.name]))
  const source = sourceFacts(article.source, records)
  const folded = fold(article.body)
  return {
    article: {
      id,
      sort_key: sortKey(article.published.at, id),
      source_id: source?.id ?? null,
      title_key: fold(article.title ?? ''),
      input_hash: stamp.readingHash,
      title: article.title,
      author: article.author,
      url: webAddress(raw.metadata.url),
      published_at: article.published.at,
      published_precision: article.published.precision,
      published_basis: article.published.basis,
      published_reason: article.published.reason,
      language: article.language,
      word_count: countWords(article.body),
      sentences: article.sentences.flatMap(({ start, end }) => [start, end]),
      body: article.body,
      excerpt: excerptOf(reading),
    },
    folded,
    bands: bandsOf(folded),
    document: {
      location: stamp.location,
      path: raw.path,
      sha256: raw.sha256,
      input_hash: stamp.inputHash,
      text: raw.text,
      removed: withCredits(reading),
      metadata: raw.metadata,
    },
    source,
    people,
    places,
    organizations,
    events: eventLinks(reading, records),
    dates: dateFacts(reading),
    mentions: mentionFacts(reading),
    quotes: quoteFacts(reading, speakers),
  }
}
