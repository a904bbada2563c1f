/** Places that the loaded articles name. */
import { z } from 'zod'
import { listOf, ref } from './common.ts'
import { facetsOf, PLACE_FACETS, plainFacetParameters } from './facets.ts'
import { scopeFilters, textFilter } from './filters.ts'
import { mappedPaging, nameParameter } from './parameters.ts'
import { entityFields, entityLinks, entitySort, originFilter } from './people.ts'

export const placeKind = z.enum(['country', 'region', 'city', 'site'])

export const place = z
  .strictObject({
    id: entityFields.id,
    name: entityFields.name,
    aliases: entityFields.aliases,
    kind: placeKind.meta({ description: 'What sort of place it is.' }),
    description: entityFields.description,
    country: ref.nullable().meta({
      description:
        'The country it is in, which is listed only if an article names it; null for countries and what is in none.',
    }),
    latitude: z.number().nullable().meta({ description: 'Degrees north, WGS 84.' }),
    longitude: z.number().nullable().meta({ description: 'Degrees east, WGS 84.' }),
    wikidata_id: entityFields.wikidata_id,
    geonames_id: z.int().nullable().meta({ description: 'GeoNames id.' }),
    origin: entityFields.origin,
    article_count: entityFields.article_count,
    mention_count: entityFields.mention_count,
    first_seen: entityFields.first_seen,
    last_seen: entityFields.last_seen,
    links: entityLinks,
  })
  .meta({ id: 'Place', description: 'A place that articles name.' })

export const placeList = listOf(place, 'PlaceList', facetsOf(PLACE_FACETS))

export const placeQuery = z.strictObject({
  q: textFilter.q.meta({
    description: 'Words of the name or of an alias; `prefix*` for beginnings.',
    example: 'alep*',
  }),
  kind: placeKind.optional().meta({ description: 'Only this kind of place.', example: 'city' }),
  country: nameParameter.optional().meta({
    description:
      'Only places in this country: an id, a Wikidata id, a name or any alias; case and accents do not matter. `A|B` for either.',
    example: 'Syria',
  }),
  origin: originFilter,
  ...scopeFilters,
  sort: entitySort,
  ...plainFacetParameters(PLACE_FACETS),
  ...mappedPaging,
})

export type Place = z.infer<typeof place>
export type PlaceQuery = z.infer<typeof placeQuery>
