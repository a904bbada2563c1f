/** The shapes of land and borders (Natural Earth, by world-atlas), loaded once; and how they are laid on the drawing. */
import type { GeoProjection } from 'd3-geo'
import { geoNaturalEarth1 } from 'd3-geo'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, Polygon, MultiPolygon as Shape, Topology } from 'topojson-specification'
import fineAddress from 'world-atlas/countries-50m.json?url'
import coarseAddress from 'world-atlas/countries-110m.json?url'
import { lengthOf, middleOf } from '../extent.ts'
import type { Size } from '../size.ts'
import type { Spot } from './places.ts'

export interface World {
  land: MultiPolygon
  borders: MultiLineString
}

type Countries = Topology<{ countries: GeometryCollection }>

/** ISO 3166 number; it would take a fifth of the drawing, and no news comes from there. */
const ANTARCTICA = '010'

/** `fine`: six times the bytes, for views of a part of the world. */
export async function askWorld(fine: boolean): Promise<World> {
  const response = await fetch(fine ? fineAddress : coarseAddress)
  if (!response.ok) throw new Error('The map could not be loaded.')
  const world: Countries = await response.json()
  const shapes = world.objects.countries.geometries.filter(
    (each): each is Polygon | Shape => each.id !== ANTARCTICA && each.type !== null,
  )
  return {
    land: merge(world, shapes),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
  }
}

export interface View {
  /** Degrees of the middle, and how many degrees are seen from west to east. */
  longitude: number
  latitude: number
  degrees: number
}

export const WHOLE_WORLD: View = { longitude: 11, latitude: 14, degrees: 360 }
/** Less than this would be a map of nothing but names. */
const LEAST_DEGREES = 12
/** Places over more than this are seen on the whole world. */
const MOST_DEGREES = 300
const ROOM = 1.35
/** Where a degree is wider than so many pixels, the coast of the coarse shapes looks broken. */
export const FINE = 10

/** South and north end of what is worth seeing; views beyond it would show nothing but sea. */
const ENDS = [-58, 84] as const

/** The view that has all spots in it, with room around. */
export function viewOf(
  spots: readonly Pick<Spot, 'longitude' | 'latitude'>[],
  { width, height }: Size,
): View {
  const longitudes = spots.map(({ longitude }) => longitude)
  const latitudes = spots.map(({ latitude }) => latitude)
  const middle = middleOf(latitudes)
  const squeezed = Math.cos((middle * Math.PI) / 180)
  const across = ROOM * lengthOf(longitudes)
  const upright = (ROOM * lengthOf(latitudes) * width) / height / squeezed
  const degrees = Math.max(LEAST_DEGREES, across, upright)
  if (degrees > MOST_DEGREES || spots.length === 0) return WHOLE_WORLD
  const half = (degrees * squeezed * height) / width / 2
  const latitude = Math.max(ENDS[0] + half, Math.min(ENDS[1] - half, middle))
  return { longitude: middleOf(longitudes), latitude, degrees }
}

/** Lays the world on the drawing so that the view fills it. */
export function projectionOf({ longitude, latitude, degrees }: View, { width, height }: Size): GeoProjection {
  const projection = geoNaturalEarth1().rotate([-longitude, 0]).precision(0.3)
  if (degrees >= WHOLE_WORLD.degrees) {
    // From the south of Chile to the north of Greenland.
    return projection.fitExtent(
      [
        [2, 4],
        [width - 2, height - 4],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [longitude - 179.9, 0],
          [longitude + 179.9, 0],
          [longitude, -56],
          [longitude, 80],
        ],
      },
    )
  }
  projection.scale(1).translate([0, 0])
  const left = projection([longitude - degrees / 2, latitude])?.[0] ?? -1
  const right = projection([longitude + degrees / 2, latitude])?.[0] ?? 1
  const scale = width / (right - left)
  const middle = projection([longitude, latitude]) ?? [0, 0]
  return projection.scale(scale).translate([width / 2 - scale * middle[0], height / 2 - scale * middle[1]])
}
