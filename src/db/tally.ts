/** What a batch adds to and takes from the counters of records. */
import type { OrganizationFacts, PersonFacts, PlaceFacts, Rows, SourceFacts } from './rows.ts'

export interface Delta<F> {
  articles: number
  mentions: number
  quotes: number
  /** What the newest reading says of the record; null when articles only went. */
  facts: F | null
  /** The articles that came. */
  told: Telling[]
  /** Whether an article went. */
  left: boolean
}

/** What an article says of a record, and when. */
export interface Telling {
  article_id: string
  sort_key: number
  published_at: string | null
  /** Of people only. */
  role: string | null
}

export const inTime = (a: Telling, b: Telling): number =>
  a.sort_key - b.sort_key || (a.article_id < b.article_id ? -1 : 1)

/** Per record: how many articles and mentions more (or less). */
export interface Tally {
  person: Map<string, Delta<PersonFacts>>
  place: Map<string, Delta<PlaceFacts>>
  organization: Map<string, Delta<OrganizationFacts>>
  source: Map<string, Delta<SourceFacts>>
}

export const newTally = (): Tally => ({
  person: new Map(),
  place: new Map(),
  organization: new Map(),
  source: new Map(),
})

/** Sources have no origin: those that the authority does not know are told apart by their names alone. */
export interface Described {
  name: string
  origin?: string
}

/**
 * What is known of a record, from two readings. Those of the authority agree; of two others the lesser name is kept,
 * so that the order of loading does not matter.
 */
export function choose<A extends Described, B extends Described>(
  old: A | null,
  found: B | null,
): A | B | null {
  if (!old || !found) return found ?? old
  if (old.origin !== found.origin) return found.origin === 'authority' ? found : old
  return found.origin === 'authority' || found.name <= old.name ? found : old
}

const newDelta = <F>(): Delta<F> => ({
  articles: 0,
  mentions: 0,
  quotes: 0,
  facts: null,
  told: [],
  left: false,
})

function add<F extends Described>(
  deltas: Map<string, Delta<F>>,
  id: string,
  articles: number,
  mentions: number,
  facts: F | null,
): Delta<F> {
  const delta = deltas.get(id) ?? newDelta<F>()
  delta.articles += articles
  delta.mentions += mentions
  delta.facts = choose(delta.facts, facts)
  if (articles < 0) delta.left = true
  deltas.set(id, delta)
  return delta
}

/** Counts quotations to (or from) those who said them. */
function addQuotes(tally: Tally, said: { kind: string | null; id: string | null }[], sign: 1 | -1): void {
  for (const { kind, id } of said) {
    if (id === null) continue
    if (kind === 'person') add(tally.person, id, 0, 0, null).quotes += sign
    if (kind === 'organization') add(tally.organization, id, 0, 0, null).quotes += sign
  }
}

/** Counts what an article adds. */
export function tallyRows(tally: Tally, rows: Rows): void {
  if (rows.source) add(tally.source, rows.source.id, 1, 0, rows.source)
  const { id: article_id, sort_key, published_at = null } = rows.article
  const telling: Telling = { article_id, sort_key, published_at, role: null }
  for (const { facts, link } of rows.people)
    add(tally.person, facts.id, 1, link.mention_count, facts).told.push({
      ...telling,
      role: link.role ?? null,
    })
  for (const { facts, link } of rows.places)
    add(tally.place, facts.id, 1, link.mention_count, facts).told.push(telling)
  for (const { facts, link } of rows.organizations)
    add(tally.organization, facts.id, 1, link.mention_count, facts).told.push(telling)
  addQuotes(
    tally,
    rows.quotes.map((quote) => ({ kind: quote.speaker_kind ?? null, id: quote.speaker_id ?? null })),
    1,
  )
}

/** What an article that is removed had. */
interface Gone {
  source: string | null
  people: { person_id: string; mention_count: number }[]
  places: { place_id: string; mention_count: number }[]
  organizations: { organization_id: string; mention_count: number }[]
  said: { kind: string | null; id: string | null }[]
}

/** Counts what a removed article takes away. */
export function untallyRows(tally: Tally, gone: Gone): void {
  if (gone.source !== null) add(tally.source, gone.source, -1, 0, null)
  for (const link of gone.people) add(tally.person, link.person_id, -1, -link.mention_count, null)
  for (const link of gone.places) add(tally.place, link.place_id, -1, -link.mention_count, null)
  for (const link of gone.organizations)
    add(tally.organization, link.organization_id, -1, -link.mention_count, null)
  addQuotes(tally, gone.said, -1)
}
