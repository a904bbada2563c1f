/** Events, put together from what articles tell of them. */
import { bigint, index, integer, json, orderedText, primaryKey, table, text, uniqueIndex } from '#dialect'

export interface Participant {
  kind: 'person' | 'place' | 'organization'
  id: string
  name: string
}
export const events = table(
  'events',
  {
    id: text().primaryKey(),
    /** Its place in the full-text index of titles; given as events come, so it means nothing else. */
    search_key: bigint().notNull(),
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
    uniqueIndex('events_by_search_key').on(t.search_key),
    index('events_by_articles').on(t.article_count, t.id),
    index('events_by_start').on(t.start_key, t.id),
    index('events_by_type').on(t.type, t.start_key, t.id),
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
