/** Places as rows, entries, things and points. */
import type { Place } from '../../contract/places.ts'
import { recordThing, refThing } from '../formats/jsonld.ts'
import { type Point, shape } from '../formats/shape.ts'

const TYPES: Record<Place['kind'], string> = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  site: 'Place',
}

/** Longitude first, as maps have it. */
const pointOf = ({ longitude, latitude }: Place): Point =>
  longitude === null || latitude === null ? null : [longitude, latitude]

export const placeShape = shape<Place>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['name', 'name', (item) => item.name],
    ['aliases', 'aliases', (item) => item.aliases],
    ['kind', 'kind', (item) => item.kind],
    ['description', 'description', (item) => item.description],
    ['country', 'country', (item) => item.country?.name],
    ['country_id', 'country', (item) => item.country?.id],
    ['latitude', 'latitude', (item) => item.latitude],
    ['longitude', 'longitude', (item) => item.longitude],
    ['wikidata_id', 'wikidata_id', (item) => item.wikidata_id],
    ['geonames_id', 'geonames_id', (item) => item.geonames_id],
    ['origin', 'origin', (item) => item.origin],
    ['article_count', 'article_count', (item) => item.article_count],
    ['mention_count', 'mention_count', (item) => item.mention_count],
    ['first_seen', 'first_seen', (item) => item.first_seen],
    ['last_seen', 'last_seen', (item) => item.last_seen],
  ],
  entry: (item) => ({
    title: item.name,
    text: item.description ?? (item.country === null ? item.name : `${item.name}, ${item.country.name}`),
    path: item.links.self,
    outside: item.links.wikidata ?? null,
    date: item.last_seen,
    author: null,
    tags: [item.kind],
  }),
  thing: (item) => ({
    ...recordThing(TYPES[item.kind], item.links.self, item),
    ...(item.latitude !== null && {
      geo: { '@type': 'GeoCoordinates', latitude: item.latitude, longitude: item.longitude },
    }),
    ...(item.country && { containedInPlace: refThing('Country', 'places', item.country) }),
  }),
  map: {
    placesOf: () => [],
    features: (item) => {
      const { latitude: _a, longitude: _o, links: _l, ...properties } = item
      return [{ id: item.id, at: pointOf(item), properties }]
    },
  },
})
