/** One document in, all that it says out: the pure part of the loader, stage after stage. */

import { cleanText } from './clean.ts'
import { findDates } from './dates.ts'
import { findEvents } from './events.ts'
import { scanArticle } from './names/scan.ts'
import { buildNames, type NameIndex } from './names.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'
import { segment } from './segment.ts'
import type { Authority, DiscoveredPerson, Mention, RawDocument, Reading } from './types.ts'

/** The authority, made ready for looking up. */
export interface Knowledge {
  authority: Authority
  names: NameIndex
  /** Display name by entity id. */
  labels: ReadonlyMap<string, string>
}

/** Makes an authority ready: once per load, then shared by all documents. */
export function prepare(authority: Authority): Knowledge {
  const labels = new Map(
    [...authority.people, ...authority.places].map(({ id, name }) => [id, name] as const),
  )
  return { authority, names: buildNames(authority), labels }
}

/** Reads one document. Pure: the same document and knowledge give the same reading. */
export function readArticle(raw: RawDocument, knowledge: Knowledge): Reading {
  const { authority, names } = knowledge
  const clean = cleanText(raw)
  const article = segment(raw, clean, authority.sources)
  const scans = scanArticle(article, names)
  const people = findPeople(scans, names)
  const mentions = [...people.mentions, ...findPlaces(scans, people.mentions)].sort(
    (a, b) => (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start || a.end - b.end,
  )
  const dates = findDates(article.body, article.published.at)
  const labels = labelsOf(mentions, knowledge.labels, people.discovered)
  const events = findEvents(article, mentions, labels, dates, authority.events)
  return { raw, clean, article, mentions, discovered: people.discovered, dates, events }
}

/** Display names of those the mentions refer to. */
function labelsOf(
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string>,
  discovered: readonly DiscoveredPerson[],
): Map<string, string> {
  const labels = new Map(discovered.map(({ id, name }) => [id, name] as const))
  for (const { entityId } of mentions) {
    const name = entityId === null ? undefined : known.get(entityId)
    if (entityId !== null && name !== undefined) labels.set(entityId, name)
  }
  return labels
}
