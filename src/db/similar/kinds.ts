/** The kinds of records that make articles similar: their links to articles, and what they are called. */
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  events,
  organizations,
  people,
  places,
} from '../tables.ts'

export const KINDS = {
  people: { links: article_people, id: article_people.person_id, records: people, label: people.name },
  places: { links: article_places, id: article_places.place_id, records: places, label: places.name },
  organizations: {
    links: article_organizations,
    id: article_organizations.organization_id,
    records: organizations,
    label: organizations.name,
  },
  events: { links: article_events, id: article_events.event_id, records: events, label: events.title },
} as const

export type Kind = keyof typeof KINDS
export const KIND_NAMES = Object.keys(KINDS) as Kind[]

/** A record that an article has. */
export interface Feature {
  kind: Kind
  id: string
  label: string
  /** How many articles have it. */
  count: number
  weight: number
}

/** What a record weighs that is in `count` of `all` articles. */
export const weightOf = (count: number, all: number): number => Math.log(1 + all / count)
