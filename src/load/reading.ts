/** One document in, all that it says out: the pure part of the loader, stage after stage. */

import { cleanText } from './clean.ts'
import { findDates } from './dates.ts'
import { tellersOf } from './events/organizations.ts'
import { findEvents } from './events.ts'
import { scanArticle } from './names/scan.ts'
import { buildNames, type NameIndex } from './names.ts'
import { findOrganizations } from './organizations.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'
import { findQuotes } from './quotes.ts'
import { segment } from './segment.ts'
import type { Authority, Mention, RawDocument, Reading } from './types.ts'

/** The authority, made ready for looking up. */
export interface Knowledge {
  authority: Authority
  names: NameIndex
  /** Display name by entity id. */
  labels: ReadonlyMap<string, string>
  /** Organizations that tell of events and take no part in them. */
  tellers: ReadonlySet<string>
}

/** Makes an authority ready: once per load, then shared by all documents. */
export function prepare(authority: Authority): Knowledge {
  const labels = new Map(
    [...authority.people, ...authority.places, ...authority.organizations].map(
      ({ id, name }) => [id, name] as const,
    ),
  )
  return { authority, names: buildNames(authority), labels, tellers: tellersOf(authority) }
}

/**
 * Reads one document. Pure: the same document and knowledge give the same reading. `repeated` are lines that its source
 * prints on page after page.
 */
export function readArticle(raw: RawDocument, knowledge: Knowledge, repeated?: ReadonlySet<string>): Reading {
  const { authority, names } = knowledge
  const clean = cleanText(raw, repeated)
  const article = segment(raw, clean, authority.sources)
  const scans = scanArticle(article, names)
  const people = findPeople(scans, names)
  const organizations = findOrganizations(scans, names, people.mentions)
  const places = findPlaces(scans, people.mentions, organizations.mentions)
  const mentions = [...people.mentions, ...organizations.mentions, ...places.mentions].sort(
    (a, b) => (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start || a.end - b.end,
  )
  const dates = findDates(article.body, article.published.at)
  const labels = labelsOf(mentions, knowledge.labels, [
    ...people.discovered,
    ...organizations.discovered,
    ...places.discovered,
  ])
  const partakers = mentions.filter(({ entityId }) => entityId === null || !knowledge.tellers.has(entityId))
  const events = findEvents(article, partakers, labels, dates, authority.events)
  return {
    raw,
    clean,
    article,
    mentions,
    discovered: people.discovered,
    discoveredPlaces: places.discovered,
    discoveredOrganizations: organizations.discovered,
    dates,
    events,
    quotes: findQuotes(article, mentions),
  }
}

/** Display names of those the mentions refer to. */
function labelsOf(
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string>,
  discovered: readonly { id: string; name: string }[],
): Map<string, string> {
  const labels = new Map(discovered.map(({ id, name }) => [id, name] as const))
  for (const { entityId } of mentions) {
    const name = entityId === null ? undefined : known.get(entityId)
    if (entityId !== null && name !== undefined) labels.set(entityId, name)
  }
  return labels
}
