/** Puts what the loader says about an article into the terms that are scored. */

import type { Authority, EntityKind, Reading } from '../src/load/types.ts'
import type { Found, FoundEvent, FoundName } from './score.ts'
import type { FoundQuote } from './speech.ts'

/** Names of an entity by its id. */
type Names = Map<string, string[]>

function namesOf(reading: Reading, authority: Authority): Names {
  const records = [...authority.people, ...authority.places, ...authority.organizations]
  const names: Names = new Map(records.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
  for (const { id, name } of [...reading.discovered, ...reading.discoveredPlaces]) names.set(id, [name])
  for (const { id, name, aliases } of reading.discoveredOrganizations) names.set(id, [name, ...aliases])
  return names
}

function linesTaken(reading: Reading): number[] {
  const kept = new Set(reading.clean.lines.map(({ line }) => line))
  const printed = reading.raw.text.split('\n')
  return printed.flatMap((text, line) => (text.trim() === '' || kept.has(line) ? [] : [line]))
}

function entities(reading: Reading, kind: EntityKind, names: Names): FoundName[] {
  const ids = new Set(
    reading.mentions.filter((mention) => mention.kind === kind).map(({ entityId }) => entityId),
  )
  return [...ids].flatMap((id) => (id === null ? [] : [{ names: names.get(id) ?? [id] }]))
}

function events(reading: Reading, names: Names): FoundEvent[] {
  return reading.events.map(({ type, startOn, endOn, placeId, participants }) => ({
    type,
    startOn,
    endOn,
    place: placeId === null ? null : { names: names.get(placeId) ?? [placeId] },
    participants: participants.map(({ id, name }) => ({ names: [name, ...(names.get(id) ?? [])] })),
  }))
}

function quotes(reading: Reading, names: Names): FoundQuote[] {
  return reading.quotes.map(({ text, speakerId, speakerKind }) => ({
    text,
    speaker:
      speakerId === null || speakerKind !== 'person' ? null : { names: names.get(speakerId) ?? [speakerId] },
  }))
}

/** People, places and organizations are those of resolved mentions, each once, with every name the authority knows them by. */
export function toFound(reading: Reading, authority: Authority): Found {
  const names = namesOf(reading, authority)
  const { title, author, published } = reading.raw.metadata
  return {
    removedLines: linesTaken(reading),
    title: reading.article.title,
    author: reading.article.author,
    published: reading.article.published.at,
    given: { title, author, published },
    people: entities(reading, 'person', names),
    places: entities(reading, 'place', names),
    organizations: entities(reading, 'organization', names),
    quotes: quotes(reading, names),
    events: events(reading, names),
  }
}
