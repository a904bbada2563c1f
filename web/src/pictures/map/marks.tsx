/** The marks of places: discs for cities and sites, rings for what is wider than a point. */
import { scaleSqrt } from 'd3-scale'
import { counted } from '../../parts/words.ts'
import type { useRoving } from '../roving.ts'
import type { Size } from '../size.ts'
import { projectionOf, type View } from './geometry.ts'
import type { Spot } from './places.ts'

const LEAST_RADIUS = 3
/** Where all counts are small, no mark is large. */
const LEAST_MOST = 5
/** Of what can be touched, in pixels. */
const TOUCHED = 12

/** Where it is in the drawing, and how far it reaches, in pixels; `text`: what it is called. */
export interface PlacedSpot extends Spot {
  text: string
  x: number
  y: number
  radius: number
}

/** A mark for each spot in the view, the fullest first. */
export function marksOf(spots: readonly Spot[], view: View, size: Size): PlacedSpot[] {
  const projection = projectionOf(view, size)
  const most = Math.max(LEAST_MOST, ...spots.map(({ count }) => count))
  const radius = scaleSqrt([0, most], [0, Math.min(13, size.width / 44)])
  return spots.flatMap((spot) => {
    const [x, y] = projection([spot.longitude, spot.latitude]) ?? []
    return x === undefined || y === undefined || x < 0 || y < 0 || x > size.width || y > size.height
      ? []
      : [{ ...spot, text: spot.name, x, y, radius: Math.max(LEAST_RADIUS, radius(spot.count)) }]
  })
}

interface PlaceMarkProps {
  mark: PlacedSpot
  href: string
  props: ReturnType<ReturnType<typeof useRoving>['markProps']>
}

export function PlaceMark({ mark: { name, kind, count, x, y, radius }, href, props }: PlaceMarkProps) {
  return (
    <a
      {...props}
      href={href}
      class="map-mark"
      data-form={kind === 'country' || kind === 'region' ? 'ring' : 'disc'}
      aria-label={`${name}: ${counted(count, 'article')}`}
    >
      <circle class="map-touch" cx={x} cy={y} r={Math.max(TOUCHED, radius)} />
      <circle class="map-circle" cx={x} cy={y} r={radius} />
    </a>
  )
}
