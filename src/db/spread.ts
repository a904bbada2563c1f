/**
 * Where the rows of each table stand when several machines hold one database (Citus): `dateline distribute` does what
 * stands here, and tests hold tables and queries to it.
 */
import { type Database, type Placed, spreadTables } from '#dialect'
import type * as tables from './tables.ts'

/** Full-text tables, which the dialect makes itself. */
type SearchTable = 'article_search' | 'event_search'

/**
 * An object: sharded. An article and all that hangs on it stand on one machine, told by the article's id, in this column.
 * `reference`: whole on every machine, for what sharded rows are joined with.
 * `local`: whole on the machine that is asked, and never in one statement with a sharded table.
 */
export type Spread = { by: 'id' | 'article_id' } | 'reference' | 'local'

const withArticle: Spread = { by: 'article_id' }

/** In an order in which each can be spread: articles first, what hangs on them after. */
export const SPREAD: Record<keyof typeof tables | SearchTable, Spread> = {
  articles: { by: 'id' },
  documents: withArticle,
  duplicates: withArticle,
  article_people: withArticle,
  article_places: withArticle,
  article_organizations: withArticle,
  article_events: withArticle,
  article_search: withArticle,
  dates: withArticle,
  mentions: withArticle,
  quotes: withArticle,
  quote_subjects: withArticle,

  sources: 'reference',
  people: 'reference',
  places: 'reference',
  organizations: 'reference',
  names: 'reference',
  // Put together from the articles of all machines.
  events: 'reference',
  event_participants: 'reference',
  event_search: 'reference',

  dataset: 'local',
  mention_counts: 'local',
  // The rest only the loader asks, one row by its key: by band, by where an input is, by source.
  article_bands: 'local',
  pages: 'local',
  line_counts: 'local',
  furniture: 'local',
}

export const isSharded = (spread: Spread): spread is { by: 'id' | 'article_id' } => typeof spread === 'object'

const PLAN: Placed[] = Object.entries(SPREAD).flatMap(([table, spread]) =>
  spread === 'local' ? [] : [{ table, by: isSharded(spread) ? spread.by : null }],
)

/** Spreads the tables that are not spread yet; their names, in order. Throws the dialect's CannotSpread. */
export const spreadDatabase = (db: Database): Promise<string[]> => spreadTables(db, PLAN)
