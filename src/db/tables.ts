/**
 * The tables. Ids are text and made by the loader; every child key begins with `article_id`.
 *
 * `name_key` is a name as lists are ordered by it: folded, surname first, without al-.
 *
 * `sort_key` is an article's place in time: its day number × 2^31 + 31 bits of its id's hash. Unique, so it is the
 * whole order "newest first" in one number, the key of link rows and the key of the full-text index.
 */
import { bigint, index, integer, json, orderedText, primaryKey, real, table, text } from '#dialect'

export interface Removed {
  rule: string
  start: number
  end: number
  text: string
}
export interface Participant {
  kind: 'person' | 'place' | 'organization'
  id: string
  name: string
}
export interface TextSpan {
  start: number
  end: number
  text: string
}

export const sources = table(
  'sources',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    name_key: orderedText().notNull(),
    aliases: json<string[]>().notNull(),
    url: text(),
    wikidata_id: text(),
    article_count: integer().notNull(),
  },
  (t) => [index('sources_by_name').on(t.name_key, t.id)],
)

export const articles = table(
  'articles',
  {
    id: text().primaryKey(),
    sort_key: bigint().notNull(),
    source_id: text(),
    /** Folded title, '' when there is none: the key of sort=title. */
    title_key: orderedText().notNull(),
    /** The finished list item as JSON: a page needs no joins and no serialiser. */
    card: text().notNull(),
    input_hash: text().notNull(),
    title: text(),
    author: text(),
    url: text(),
    published_at: text(),
    published_precision: text().notNull(),
    published_basis: text(),
    published_reason: text().notNull(),
    language: text().notNull(),
    word_count: integer().notNull(),
    /** Starts and ends of the body's sentences, one after the other. */
    sentences: json<number[]>().notNull(),
    body: text().notNull(),
  },
  (t) => [
    index('articles_by_sort_key').on(t.sort_key, t.id),
    index('articles_by_source').on(t.source_id, t.sort_key, t.id),
    index('articles_by_title').on(t.title_key, t.id),
  ],
)

export const documents = table(
  'documents',
  {
    article_id: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Hash of where the input is: a changed file replaces what it was. The place itself is nobody's business. */
    location: text().notNull(),
    /** The input as shown to people. */
    path: text().notNull(),
    sha256: text().notNull(),
    /** Hash of all that the reading depends on: equal = nothing to do. */
    input_hash: text().notNull(),
    text: text().notNull(),
    removed: json<Removed[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.location] }),
    index('documents_by_location').on(t.location),
    index('documents_by_input_hash').on(t.input_hash),
  ],
)

export const people = table(
  'people',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    sort_name: text().notNull(),
    name_key: orderedText().notNull(),
    aliases: json<string[]>().notNull(),
    description: text(),
    wikidata_id: text(),
    origin: text().notNull(),
    article_count: integer().notNull(),
    mention_count: integer().notNull(),
    quote_count: integer().notNull(),
    first_seen: text(),
    last_seen: text(),
  },
  (t) => [
    index('people_by_mentions').on(t.mention_count, t.id),
    index('people_by_name').on(t.name_key, t.id),
  ],
)

export const places = table(
  'places',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    name_key: orderedText().notNull(),
    aliases: json<string[]>().notNull(),
    kind: text().notNull(),
    country_id: text(),
    country_name: text(),
    latitude: real(),
    longitude: real(),
    wikidata_id: text(),
    geonames_id: integer(),
    origin: text().notNull(),
    article_count: integer().notNull(),
    mention_count: integer().notNull(),
  },
  (t) => [
    index('places_by_mentions').on(t.mention_count, t.id),
    index('places_by_name').on(t.name_key, t.id),
  ],
)

export const organizations = table(
  'organizations',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    name_key: orderedText().notNull(),
    aliases: json<string[]>().notNull(),
    kind: text().notNull(),
    description: text(),
    wikidata_id: text(),
    origin: text().notNull(),
    article_count: integer().notNull(),
    mention_count: integer().notNull(),
  },
  (t) => [
    index('organizations_by_mentions').on(t.mention_count, t.id),
    index('organizations_by_name').on(t.name_key, t.id),
  ],
)

export const events = table(
  'events',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    title: text().notNull(),
    name_key: orderedText().notNull(),
    start_on: text(),
    end_on: text(),
    /** First and last day, '' when undated: the keys of order and of from/to. */
    start_key: orderedText().notNull(),
    end_key: orderedText().notNull(),
    precision: text().notNull(),
    status: text().notNull(),
    place_id: text(),
    place_name: text(),
    participants: json<Participant[]>().notNull(),
    article_count: integer().notNull(),
  },
  (t) => [
    index('events_by_start').on(t.start_key, t.id),
    index('events_by_place').on(t.place_id, t.start_key, t.id),
    index('events_by_name').on(t.name_key, t.id),
  ],
)

export const event_participants = table(
  'event_participants',
  {
    event_id: text()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    entity_id: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.event_id, t.kind, t.entity_id] }),
    index('event_participants_by_entity').on(t.kind, t.entity_id, t.event_id),
  ],
)

const link = {
  article_id: text()
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' }),
  sort_key: bigint().notNull(),
}

export const article_people = table(
  'article_people',
  {
    ...link,
    person_id: text().notNull(),
    mention_count: integer().notNull(),
    role: text(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.person_id] }),
    index('article_people_by_person').on(t.person_id, t.sort_key, t.article_id),
  ],
)

export const article_places = table(
  'article_places',
  {
    ...link,
    place_id: text().notNull(),
    mention_count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.place_id] }),
    index('article_places_by_place').on(t.place_id, t.sort_key, t.article_id),
  ],
)

export const article_organizations = table(
  'article_organizations',
  {
    ...link,
    organization_id: text().notNull(),
    mention_count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.organization_id] }),
    index('article_organizations_by_organization').on(t.organization_id, t.sort_key, t.article_id),
  ],
)

/** Words that were said. An id is the article's and the number of the quotation in it. */
export const quotes = table(
  'quotes',
  {
    ...link,
    id: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    text: text().notNull(),
    /** Folded: the words that a search looks through. */
    words: text().notNull(),
    /** Null: a speaker without a record, or none. */
    speaker_kind: text(),
    speaker_id: text(),
    speaker_name: text(),
    speaker_label: text(),
    cue: text(),
    cue_start: integer(),
    cue_end: integer(),
    method: text().notNull(),
    confidence: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.start] }),
    index('quotes_by_id').on(t.id),
    index('quotes_by_sort_key').on(t.sort_key, t.article_id, t.start),
    index('quotes_by_speaker').on(t.speaker_kind, t.speaker_id, t.sort_key, t.article_id, t.start),
  ],
)

/** What one article says of an event; a row of `events` is put together from all of its. */
export const article_events = table(
  'article_events',
  {
    ...link,
    event_id: text().notNull(),
    type: text().notNull(),
    title: text().notNull(),
    start_on: text(),
    end_on: text(),
    precision: text().notNull(),
    status: text().notNull(),
    place_id: text(),
    place_name: text(),
    participants: json<Participant[]>().notNull(),
    evidence: json<TextSpan[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.event_id] }),
    index('article_events_by_event').on(t.event_id, t.sort_key, t.article_id),
  ],
)

export const mentions = table(
  'mentions',
  {
    ...link,
    field: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    kind: text().notNull(),
    /** Null: a name that nobody, or more than one, fits; kept all the same. */
    entity_id: text(),
    candidates: json<string[]>().notNull(),
    surface: text().notNull(),
    rule: text().notNull(),
    role: text(),
    metonym: integer().notNull(),
    sentence_start: integer().notNull(),
    sentence_end: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.field, t.start] }),
    index('mentions_by_entity').on(t.kind, t.entity_id, t.sort_key, t.article_id, t.start),
    index('mentions_by_sort_key').on(t.sort_key, t.article_id, t.start),
  ],
)

/**
 * Bands of texts (shingles.ts): articles that share some may be copies. An article stands here by its sort key. Rows
 * are found again by making the bands anew, so whoever changes how they are made empties this table by a migration.
 */
export const article_bands = table(
  'article_bands',
  {
    band: bigint().notNull(),
    sort_key: bigint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.band, t.sort_key] })],
)

/** Copies, each with the first article of its group, which is not listed itself. */
export const duplicates = table(
  'duplicates',
  {
    article_id: text()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    duplicate_of: text().notNull(),
    /** To that first article. */
    similarity: real().notNull(),
  },
  (t) => [index('duplicates_by_first').on(t.duplicate_of, t.article_id)],
)

/** Every way to name a record, folded: ids, names, aliases and their single words, told apart by `level` (names.ts). */
export const names = table(
  'names',
  {
    kind: text().notNull(),
    key: orderedText().notNull(),
    entity_id: text().notNull(),
    alias: text().notNull(),
    level: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.key, t.entity_id] }),
    index('names_by_entity').on(t.kind, t.entity_id),
  ],
)

/** One row: what is loaded. Every commit leaves it true, so a killed load leaves a smaller, whole dataset. */
export const dataset = table('dataset', {
  id: integer().primaryKey(),
  version: text().notNull(),
  /** Sum modulo 2^256 of one hash per article, in hex: independent of the order of loading. */
  sum: text().notNull(),
  loader: text().notNull(),
  article_count: integer().notNull(),
  mention_count: integer().notNull(),
})
