/** /places: the list and one place. */
import { z } from 'zod'
import { type Place, place, placeKind, placeList, placeQuery } from '../contract/places.ts'
import { getPlace, listPlaces, type PlaceRow } from '../db/places.ts'
import { parseText } from '../db/q.ts'
import { entityLinks, ofOrigin, recordWords } from './people.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { readCountries } from './scope/names.ts'
import { understand } from './scope.ts'
import { placeShape } from './shapes/places.ts'
import { unknownRecord } from './unknown.ts'

function showPlace(row: PlaceRow): Place {
  const { name_key: _, country_id, country_name, ...fields } = row
  return {
    ...fields,
    kind: placeKind.parse(row.kind),
    country: country_id === null || country_name === null ? null : { id: country_id, name: country_name },
    origin: row.origin === 'authority' ? 'authority' : 'discovered',
    links: entityLinks('places', 'place', row),
  }
}

export const listPlacesRoute = listRoute({
  path: '/places',
  operationId: 'listPlaces',
  tag: 'places',
  summary: 'Places that the articles name',
  description: 'Filters mean "in articles that …": `/places?person=Kerry` lists what is named beside Kerry.',
  query: placeQuery,
  response: placeList,
  examples: ['/places', '/places?kind=city&country=Syria', '/places?person=Kerry'],
  list: async ({ db, query }) => {
    const { q, kind, country, origin, ...filters } = query
    const understood = await understand(db, filters)
    const within = country === undefined ? undefined : await readCountries(db, country)
    const choice = { q: q === undefined ? null : parseText(q), kind, countries: within?.group.ids, origin }
    const noun = [
      kind === undefined ? 'places' : `places of kind ${kind}`,
      ...(within ? [`in ${within.words}`] : []),
    ].join(' ')
    const places = await listPlaces(db, understood.scope, choice, query.sort)
    return listing(places, {
      facets: places.facets,
      show: (rows) => rows.map((row) => JSON.stringify(showPlace(row))),
      keyOf: (row) => [query.sort === 'name' ? row.name_key : row.mention_count, row.id],
      kinds: [query.sort === 'name' ? 'text' : 'number', 'text'],
      shape: placeShape,
      words: recordWords(
        ofOrigin(noun, origin),
        q,
        understood.words,
        query.sort === 'name' ? 'by name' : 'most mentioned first',
      ),
      resolved: { ...understood.resolved, ...(within && { country: within.resolutions }) },
    })
  },
})

export const getPlaceRoute = route({
  path: '/places/{id}',
  operationId: 'getPlace',
  tag: 'places',
  summary: 'One place',
  description: 'Where it is and how often the articles name it.',
  query: z.strictObject({}),
  params: z.strictObject({ id: z.string().meta({ description: 'The id of a place.', example: 'aleppo' }) }),
  response: place,
  examples: ['/places/aleppo'],
  answer: async ({ db, params }) => {
    const row = await getPlace(db, params.id)
    if (!row) throw await unknownRecord(db, 'place', params.id)
    return json(showPlace(row))
  },
})
