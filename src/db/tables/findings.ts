/** What was found in an article: rows that hang on it and go with it. Every key begins with `article_id`. */
import { bigint, index, integer, json, primaryKey, real, table, text, uniqueIndex } from '#dialect'
import { articles } from './articles.ts'
import type { Participant } from './eventTables.ts'

export interface TextSpan {
  start: number
  end: number
  text: string
}

const article_id = text()
  .notNull()
  .references(() => articles.id, { onDelete: 'cascade' })

const link = { article_id, sort_key: bigint().notNull() }

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
    uniqueIndex('article_people_by_person').on(t.person_id, t.sort_key, t.article_id),
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
    uniqueIndex('article_places_by_place').on(t.place_id, t.sort_key, t.article_id),
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
    uniqueIndex('article_organizations_by_organization').on(t.organization_id, t.sort_key, t.article_id),
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

/** Records that the words of a quotation name: each once, however often; `start` is the quotation's. */
export const quote_subjects = table(
  'quote_subjects',
  {
    ...link,
    start: integer().notNull(),
    kind: text().notNull(),
    entity_id: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.start, t.kind, t.entity_id] }),
    uniqueIndex('quote_subjects_by_entity').on(t.kind, t.entity_id, t.sort_key, t.article_id, t.start),
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
    index('article_events_by_type').on(t.type, t.sort_key, t.article_id),
  ],
)

/** Dates that a text names, with the days they mean. */
export const dates = table(
  'dates',
  {
    ...link,
    start: integer().notNull(),
    end: integer().notNull(),
    text: text().notNull(),
    /** First and last day, `YYYY-MM-DD`; equal for a single day. */
    start_on: text().notNull(),
    end_on: text().notNull(),
    precision: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.start] }),
    index('dates_by_day').on(t.start_on, t.end_on, t.sort_key),
  ],
)

/**
 * Names as printed: the longest table by far, so it has one key and no index. Lists walk the articles (of a record, by its
 * links) and take the mentions of each.
 */
export const mentions = table(
  'mentions',
  {
    article_id,
    field: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    kind: text().notNull(),
    /** Null: a name that nobody, or more than one, fits; kept all the same. */
    entity_id: text(),
    /** Null: the record itself, or none. */
    candidates: json<string[]>(),
    surface: text().notNull(),
    rule: text().notNull(),
    role: text(),
    metonym: integer().notNull(),
    sentence_start: integer().notNull(),
    sentence_end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.article_id, t.field, t.start] })],
)
