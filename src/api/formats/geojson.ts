/** GeoJSON (RFC 7946): what stands where, for maps. */
import type { Feature, Point, Shape } from './shape.ts'

/** Ids of the places whose points the items need. */
export const placesOn = <Item>({ map }: Shape<Item>, items: Item[]): string[] => [
  ...new Set(items.flatMap((item) => map?.placesOf(item) ?? [])),
]

const featureOf = ({ id, at, properties }: Feature) => ({
  type: 'Feature',
  id,
  geometry: at === null ? null : { type: 'Point', coordinates: at },
  properties,
})

/** `around` is added to the collection: how to go on. */
export const writeGeojson = <Item>(
  { map }: Shape<Item>,
  items: Item[],
  points: ReadonlyMap<string, Point>,
  around: Record<string, unknown>,
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: items
      .flatMap((item) => map?.features(item, (place) => points.get(place) ?? null) ?? [])
      .map(featureOf),
    ...around,
  })
