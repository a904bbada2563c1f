/** Articles and the inputs that they were made from. */
import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  json,
  longText,
  orderedText,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '#dialect'

export interface Removed {
  rule: string
  start: number
  end: number
  text: string
}
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
    uniqueIndex('articles_by_sort_key').on(t.sort_key, t.id),
    index('articles_by_source').on(t.source_id, t.sort_key, t.id),
    index('articles_by_language').on(t.language, t.sort_key, t.id),
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
    text: longText().notNull(),
    removed: json<Removed[]>().notNull(),
    /** What is known of it from outside its text; null: loaded before this was kept. */
    metadata: json<unknown>(),
  },
  (t) => [
    primaryKey({ columns: [t.article_id, t.location] }),
    index('documents_by_location').on(t.location),
    /** Those that must be read again. */
    index('documents_to_read').on(t.location).where(sql`input_hash = ''`),
  ],
)
