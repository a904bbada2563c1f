/** Puts what the loader says about an article into the terms that are scored. */

import type { Authority, Reading } from '../src/load/types.ts'
import type { Found, FoundEvent, FoundName } from './score.ts'

/** Names of an entity by its id. */
type Names = Map<string, string[]>

function namesOf(reading: Reading, authority: Authority): Names {
  const records = [...authority.people, ...authority.places]
  const names: Names = new Map(records.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
  for (const { id, name } of reading.discovered) names.set(id, [name])
  return names
}

function linesTaken(reading: Reading): number[] {
  const kept = new Set(reading.clean.lines.map(({ line }) => line))
  const printed = reading.raw.text.split('\n')
  return printed.flatMap((text, line) => (text.trim() === '' || kept.has(line) ? [] : [line]))
}

function entities(reading: Reading, kind: 'person' | 'place', names: Names): FoundName[] {
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

/** People and places are those of resolved mentions, each once, with every name the authority knows them by. */
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
    events: events(reading, names),
  }
}
