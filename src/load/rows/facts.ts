/** What is known of a record whatever article names it: rows of sources, people, places and organizations without their counters. */
import type { OrganizationFacts, PersonFacts, PlaceFacts, SourceFacts } from '../../db/rows.ts'
import { fold, slug } from '../../fold.ts'
import type {
  Authority,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  Reading,
  SourceRecord,
} from '../types.ts'

/** Authority records by id (sources by folded name). */
export interface Records {
  people: Map<string, PersonRecord>
  places: Map<string, PlaceRecord>
  organizations: Map<string, OrganizationRecord>
  sources: Map<string, SourceRecord>
  authority: Authority
}

export function indexRecords(authority: Authority): Records {
  return {
    people: new Map(authority.people.map((record) => [record.id, record])),
    places: new Map(authority.places.map((record) => [record.id, record])),
    organizations: new Map(authority.organizations.map((record) => [record.id, record])),
    sources: new Map(
      authority.sources.flatMap((record) =>
        [record.name, ...record.aliases].map((name) => [fold(name), record]),
      ),
    ),
    authority,
  }
}

export function sourceFacts(name: string | null, records: Records): SourceFacts | null {
  if (name === null) return null
  const known = records.sources.get(fold(name))
  if (!known) return { id: slug(name), name, name_key: fold(name), aliases: [], url: null, wikidata_id: null }
  const { id, aliases, url, wikidataId } = known
  return { id, name: known.name, name_key: fold(known.name), aliases, url, wikidata_id: wikidataId }
}

/** Where an index has the name: `al-Assad, Bashar` stands under A for Assad. */
const nameKey = (sortName: string): string => fold(sortName).replace(/^(al|el|as|ad) /, '')

export function personFacts(id: string, reading: Reading, records: Records): PersonFacts | null {
  const known = records.people.get(id)
  if (known) {
    const { name, sortName, aliases, description, wikidataId } = known
    return {
      id,
      name,
      sort_name: sortName,
      name_key: nameKey(sortName),
      aliases,
      description,
      wikidata_id: wikidataId,
      origin: 'authority',
    }
  }
  const found = reading.discovered.find((person) => person.id === id)
  if (!found) return null
  return {
    id,
    name: found.name,
    sort_name: found.sortName,
    name_key: nameKey(found.sortName),
    aliases: [],
    description: null,
    wikidata_id: null,
    origin: 'discovered',
  }
}

export function organizationFacts(id: string, reading: Reading, records: Records): OrganizationFacts | null {
  const known = records.organizations.get(id)
  if (known) {
    const { name, aliases, kind, description, wikidataId } = known
    return {
      id,
      name,
      name_key: fold(name),
      aliases,
      kind,
      description,
      wikidata_id: wikidataId,
      origin: 'authority',
    }
  }
  const found = reading.discoveredOrganizations.find((organization) => organization.id === id)
  if (!found) return null
  const { name, aliases } = found
  return {
    id,
    name,
    name_key: fold(name),
    aliases,
    kind: 'other',
    description: null,
    wikidata_id: null,
    origin: 'discovered',
  }
}

export function placeFacts(id: string, reading: Reading, records: Records): PlaceFacts | null {
  const known = records.places.get(id)
  const place = known ?? reading.discoveredPlaces.find((found) => found.id === id)
  if (!place) return null
  const country = place.kind === 'country' ? null : place.country
  return {
    id,
    name: place.name,
    name_key: fold(place.name),
    aliases: known?.aliases ?? [],
    kind: place.kind,
    description: known?.description ?? null,
    country_id: country?.id ?? null,
    country_name: country?.name ?? null,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    wikidata_id: known?.wikidataId ?? null,
    geonames_id: known?.geonamesId ?? null,
    origin: known ? 'authority' : 'discovered',
  }
}
