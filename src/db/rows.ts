/** What the loader hands to the database: one article with all that was read in it. Types only. */
import type { Bands } from '../shingles.ts'
import type {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  dates,
  documents,
  mentions,
  organizations,
  pages,
  people,
  places,
  quotes,
  sources,
} from './tables.ts'

type Counted = 'article_count' | 'mention_count' | 'quote_count' | 'first_seen' | 'last_seen'
/** What the writer stamps on every child row. */
type Stamped = 'article_id' | 'sort_key'

export type ArticleFacts = Omit<typeof articles.$inferInsert, 'card'> & { excerpt: string }
export type SourceFacts = Omit<typeof sources.$inferInsert, Counted>
export type PersonFacts = Omit<typeof people.$inferInsert, Counted>
export type PlaceFacts = Omit<typeof places.$inferInsert, Counted>
export type OrganizationFacts = Omit<typeof organizations.$inferInsert, Counted>
export type PersonLink = Omit<typeof article_people.$inferInsert, Stamped>
export type PlaceLink = Omit<typeof article_places.$inferInsert, Stamped>
export type OrganizationLink = Omit<typeof article_organizations.$inferInsert, Stamped>
export type EventLink = Omit<typeof article_events.$inferInsert, Stamped>
export type DateFacts = Omit<typeof dates.$inferInsert, Stamped>
export type DocumentFacts = Omit<typeof documents.$inferInsert, Stamped>
/** `id` is stamped too: it is made from the article's. */
export type QuoteFacts = Omit<typeof quotes.$inferInsert, Stamped | 'id'>
export type MentionFacts = Omit<typeof mentions.$inferInsert, Stamped>

/** `source_id` null: nobody knows whose page it is, and nothing is counted. */
export type PageFacts = Omit<typeof pages.$inferInsert, 'source_id'> & { source_id: string | null }

/** Links stand in the order in which they are shown: most mentioned first. */
export interface Rows {
  article: ArticleFacts
  /** The folded body: what is searched. */
  folded: string
  /** The bands of the body, by which copies are found; null = too short to be compared. */
  bands: Bands | null
  document: DocumentFacts
  source: SourceFacts | null
  people: { facts: PersonFacts; link: PersonLink }[]
  places: { facts: PlaceFacts; link: PlaceLink }[]
  organizations: { facts: OrganizationFacts; link: OrganizationLink }[]
  events: EventLink[]
  mentions: MentionFacts[]
  /** In order, without overlap. */
  dates: DateFacts[]
  /** In order. */
  quotes: QuoteFacts[]
}
