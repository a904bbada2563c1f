/** Records that articles name: who, where, and who published them; and the ways to call them. */
import { index, integer, json, orderedText, primaryKey, real, table, text } from '#dialect'

/** Publication of the earliest and the latest dated article that names it; null where none is dated. */
const seen = { first_seen: text(), last_seen: text() }

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
  (t) => [
    index('sources_by_articles').on(t.article_count, t.id),
    index('sources_by_name').on(t.name_key, t.id),
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
    ...seen,
  },
  (t) => [
    index('people_by_articles').on(t.article_count, t.id),
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
    description: text(),
    country_id: text(),
    country_name: text(),
    latitude: real(),
    longitude: real(),
    wikidata_id: text(),
    geonames_id: integer(),
    origin: text().notNull(),
    article_count: integer().notNull(),
    mention_count: integer().notNull(),
    ...seen,
  },
  (t) => [
    index('places_by_articles').on(t.article_count, t.id),
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
    quote_count: integer().notNull(),
    ...seen,
  },
  (t) => [
    index('organizations_by_articles').on(t.article_count, t.id),
    index('organizations_by_mentions').on(t.mention_count, t.id),
    index('organizations_by_name').on(t.name_key, t.id),
  ],
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
