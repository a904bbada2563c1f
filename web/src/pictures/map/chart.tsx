/** Land, borders and a mark for each place, with names where there is room. */
import { geoPath } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { type Address, adding, hrefOf } from '../../address.ts'
import { useAnswer } from '../../answers.ts'
import { PictureUnanswered } from '../frame.tsx'
import { placeLabels, textWidth } from '../labels.ts'
import { LinkedDrawing } from '../linked.tsx'
import { useRoving } from '../roving.ts'
import type { Size } from '../size.ts'
import { Unsaid } from '../unsaid.tsx'
import { MapButtons } from './buttons.tsx'
import { askWorld, FINE, projectionOf, type View, viewOf, type World } from './geometry.ts'
import { marksOf, type PlacedSpot, PlaceMark } from './marks.tsx'
import { useMoving } from './moving.ts'
import type { Spot } from './places.ts'

const LABEL_SIZE = 12
/** So many of the fullest places are named whatever else stands there. */
const NAMED_ANYWAY = 3

interface ChartProps {
  list: Address
  spots: readonly Spot[]
  size: Size
  describedBy: string
}

export function MapChart({ list, spots, size, describedBy }: ChartProps) {
  const fitting = useMemo(() => viewOf(spots, size), [spots, size])
  const moving = useMoving(fitting, size)
  const fine = size.width / moving.view.degrees > FINE
  const world = useAnswer(`world ${fine}`, () => askWorld(fine))
  if (!world.data) return <PictureUnanswered {...world} />
  return (
    <>
      <Drawn
        list={list}
        spots={spots}
        size={size}
        describedBy={describedBy}
        moving={moving}
        world={world.data}
      />
      <MapButtons {...moving} />
    </>
  )
}

type DrawnProps = ChartProps & { moving: ReturnType<typeof useMoving>; world: World }

function Drawn({
  list,
  spots,
  size,
  describedBy,
  moving: { view, shift, handlers, moved },
  world,
}: DrawnProps) {
  const marks = useMemo(() => marksOf(spots, view, size), [spots, view, size])
  const roving = useRoving(marks)
  const at = marks.find(({ id }) => id === roving.pointed)
  return (
    <LinkedDrawing
      class={moved ? 'map map-moved' : 'map'}
      size={size}
      label="Map"
      describedBy={describedBy}
      roving={roving}
      handlers={handlers}
    >
      <g transform={`translate(${shift.x} ${shift.y})`}>
        <Shapes world={world} view={view} size={size} />
        {marks.map((mark, index) => (
          <PlaceMark
            key={mark.id}
            mark={mark}
            href={hrefOf(adding(list, 'place', mark.id))}
            props={roving.markProps(index, mark.id)}
          />
        ))}
        <Unsaid class="map-labels">
          <Labels marks={marks} size={size} />
          {at && (
            <Said
              text={`${at.name}: ${at.count.toLocaleString('en')}`}
              x={at.x}
              y={at.y - at.radius - 14}
              width={size.width}
            />
          )}
        </Unsaid>
      </g>
    </LinkedDrawing>
  )
}

function Labels({ marks, size }: { marks: readonly PlacedSpot[]; size: Size }) {
  const labels = useMemo(() => placeLabels(marks, size, LABEL_SIZE, { anyway: NAMED_ANYWAY }), [marks, size])
  return labels.map(({ id, text, x, y, anchor }) => (
    <text key={id} x={x} y={y} dy="0.35em" text-anchor={anchor}>
      {text}
    </text>
  ))
}

function Shapes({ world, view, size }: { world: World; view: View; size: Size }) {
  const path = useMemo(() => geoPath(projectionOf(view, size)).digits(1), [view, size])
  const land = useMemo(() => path(world.land) ?? '', [path, world])
  const borders = useMemo(() => path(world.borders) ?? '', [path, world])
  return (
    <Unsaid>
      <path class="map-land" d={land} />
      <path class="map-borders" d={borders} />
    </Unsaid>
  )
}

/** The name and the number of what is pointed at, kept inside the drawing. */
function Said({ text, x, y, width }: { text: string; x: number; y: number; width: number }) {
  const half = textWidth(text, LABEL_SIZE) / 2 + 8
  const middle = Math.min(width - half, Math.max(half, x))
  const top = Math.max(2, y - 12)
  return (
    <g class="map-said">
      <rect x={middle - half} y={top} width={2 * half} height={24} rx={4} />
      <text x={middle} y={top + 12} dy="0.35em" text-anchor="middle">
        {text}
      </text>
    </g>
  )
}
