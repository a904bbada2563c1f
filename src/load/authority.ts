/** The authority files: names people keep by hand, parsed and checked row by row, so a slip is found at its line. */

import { createHash } from 'node:crypto'
import { aliases, number, optional, type Row, required, rows } from './authority/cells.ts'
import { parseOrganizations } from './authority/organizations.ts'
import type {
  Authority,
  EventRecord,
  EventType,
  PersonRecord,
  PlaceKind,
  PlaceRecord,
  SourceRecord,
} from './types.ts'

const PLACE_KINDS: ReadonlySet<string> = new Set<PlaceKind>(['country', 'region', 'city', 'site'])
const EVENT_TYPES: ReadonlySet<string> = new Set<EventType>([
  'meeting',
  'talks',
  'statement',
  'agreement',
  'ceasefire',
  'attack',
  'aid',
  'election',
  'sanction',
  'visit',
  'other',
])
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Parses the five authority files (CSV texts with a header line; aliases separated by `|`).
 * Throws an Error `people.csv:12: …` at the first row that is wrong. The digest is SHA-256 over the texts.
 */
export function parseAuthority(files: {
  people: string
  places: string
  organizations: string
  sources: string
  events: string
}): Authority {
  const places = parsePlaces(files.places)
  const placeIds = new Set(places.map((place) => place.id))
  const digest = createHash('sha256')
  const { people, organizations, sources, events } = files
  for (const text of [people, files.places, organizations, sources, events]) {
    digest.update(`${text.length}\n`).update(text)
  }
  return {
    people: rows('people.csv', people, 'id,name,sort_name,aliases,description,wikidata_id').map(toPerson),
    places,
    organizations: parseOrganizations(organizations),
    sources: rows('sources.csv', sources, 'id,name,aliases,url,wikidata_id').map(toSource),
    events: rows('events.csv', events, 'id,title,type,start_on,end_on,place,wikidata_id').map((row) =>
      toEvent(row, placeIds),
    ),
    digest: digest.digest('hex'),
  }
}

function toPerson(row: Row): PersonRecord {
  return {
    id: required(row, 'id'),
    name: required(row, 'name'),
    sortName: required(row, 'sort_name'),
    aliases: aliases(row),
    description: row.cells.description ?? '',
    wikidataId: optional(row, 'wikidata_id'),
  }
}

function toSource(row: Row): SourceRecord {
  return {
    id: required(row, 'id'),
    name: required(row, 'name'),
    aliases: aliases(row),
    url: optional(row, 'url'),
    wikidataId: optional(row, 'wikidata_id'),
  }
}

function parsePlaces(text: string): PlaceRecord[] {
  const columns =
    'id,name,aliases,kind,country,latitude,longitude,geonames_id,wikidata_id,population,ambiguous'
  const found = rows('places.csv', text, columns)
  const countries = new Map<string, string>()
  for (const row of found) {
    if (row.cells.kind === 'country') countries.set(required(row, 'id'), required(row, 'name'))
  }
  return found.map((row) => toPlace(row, countries))
}

function toPlace(row: Row, countries: Map<string, string>): PlaceRecord {
  const kind = required(row, 'kind')
  if (!PLACE_KINDS.has(kind)) row.fail(`kind "${kind}" is not one of ${[...PLACE_KINDS].join(', ')}`)
  const id = required(row, 'id')
  const country = row.cells.country || (kind === 'country' ? id : '')
  const countryName = countries.get(country)
  if (country !== '' && countryName === undefined) row.fail(`country "${country}" is no row of kind country`)
  const ambiguous = row.cells.ambiguous ?? ''
  if (!['', '0', '1'].includes(ambiguous)) row.fail(`ambiguous "${ambiguous}" is not 1, 0 or empty`)
  return {
    id,
    name: required(row, 'name'),
    aliases: aliases(row),
    kind: kind as PlaceKind,
    description: optional(row, 'description'),
    country: countryName === undefined ? null : { id: country, name: countryName },
    latitude: number(row, 'latitude', -90, 90),
    longitude: number(row, 'longitude', -180, 180),
    geonamesId: number(row, 'geonames_id', 1, Number.MAX_SAFE_INTEGER),
    wikidataId: optional(row, 'wikidata_id'),
    population: number(row, 'population', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    ambiguous: ambiguous === '1',
  }
}

function toEvent(row: Row, places: Set<string>): EventRecord {
  const type = required(row, 'type')
  if (!EVENT_TYPES.has(type)) row.fail(`type "${type}" is not one of ${[...EVENT_TYPES].join(', ')}`)
  const startOn = required(row, 'start_on')
  const endOn = row.cells.end_on || startOn
  for (const day of [startOn, endOn])
    if (!ISO_DAY.test(day)) row.fail(`"${day}" is not a day like 2016-08-26`)
  if (endOn < startOn) row.fail(`end_on ${endOn} is before start_on ${startOn}`)
  const placeId = optional(row, 'place')
  if (placeId !== null && !places.has(placeId)) row.fail(`place "${placeId}" is no row of places.csv`)
  return {
    id: required(row, 'id'),
    title: required(row, 'title'),
    type: type as EventType,
    startOn,
    endOn,
    placeId,
    wikidataId: optional(row, 'wikidata_id'),
  }
}
