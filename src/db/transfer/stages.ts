/** The tables of a dataset in the order in which they are copied: articles with all that hangs on them, then the rest. */
import { type Column, indexTexts, type Orm, type Table } from '#dialect'
import { fold } from '../../fold.ts'
import {
  article_bands,
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  dates,
  documents,
  duplicates,
  event_participants,
  events,
  furniture,
  line_counts,
  mention_counts,
  mentions,
  names,
  organizations,
  pages,
  people,
  places,
  quote_subjects,
  quotes,
  sources,
} from '../tables.ts'

// biome-ignore lint/suspicious/noExplicitAny: a row of any table, on its way as JSON
export type Row = Record<string, any>

export interface Stage {
  table: Table
  /** Its primary key, or another whose order is total: what the copy goes by. */
  keys: Column[]
  /** Rows of one step. */
  most: number
  /** Tables whose rows hang on those of `table` by their `article_id`, and are copied in the same step. */
  children: (Table & { article_id: Column })[]
  /** Makes the full-text index of rows, which is not copied: not every engine can read it. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of its own table, on their way as JSON
  index?: (orm: Orm, rows: any[]) => Promise<void>
}

/** Articles bring some hundred rows each. */
const ARTICLES = 100
const ROWS = 5_000

const alone = (table: Table, ...keys: Column[]): Stage => ({ table, keys, most: ROWS, children: [] })

const indexArticles = (orm: Orm, rows: (typeof articles.$inferSelect)[]): Promise<void> =>
  indexTexts(
    orm,
    'article_search',
    rows.map(({ id, sort_key, title_key, body }) => ({ id, key: sort_key, texts: [title_key, fold(body)] })),
  )

const indexEvents = (orm: Orm, rows: (typeof events.$inferSelect)[]): Promise<void> =>
  indexTexts(
    orm,
    'event_search',
    rows.map(({ id, search_key, name_key }) => ({ id, key: search_key, texts: [name_key] })),
  )

export const STAGES: Stage[] = [
  {
    table: articles,
    keys: [articles.sort_key],
    most: ARTICLES,
    children: [
      documents,
      duplicates,
      article_people,
      article_places,
      article_organizations,
      article_events,
      dates,
      quotes,
      quote_subjects,
      mentions,
    ],
    index: indexArticles,
  },
  alone(article_bands, article_bands.band, article_bands.sort_key),
  { ...alone(events, events.id), index: indexEvents },
  alone(
    event_participants,
    event_participants.event_id,
    event_participants.kind,
    event_participants.entity_id,
  ),
  alone(sources, sources.id),
  alone(people, people.id),
  alone(places, places.id),
  alone(organizations, organizations.id),
  alone(names, names.kind, names.key, names.entity_id),
  alone(pages, pages.location),
  alone(line_counts, line_counts.source_id, line_counts.hash),
  alone(furniture, furniture.source_id),
  alone(mention_counts, mention_counts.field, mention_counts.kind, mention_counts.resolved),
]
