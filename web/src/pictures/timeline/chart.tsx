/** The bars: articles above the line, events below it, and the chosen range. */
import { scaleLinear } from 'd3-scale'
import { useId, useMemo } from 'preact/hooks'
import type { Size } from '../size.ts'
import { Unsaid } from '../unsaid.tsx'
import { AXIS_SIZE, type AxisLabel, axisLabels } from './axis.ts'
import { type Bar, barInWords } from './bars.ts'
import type { Range, useBrush } from './brush.ts'

const LEFT = 52
/** Few bars are no walls. */
const WIDEST = 96
const RIGHT = 2
const TOP = 8
const AXIS = 24
const EVENTS = 40
const TICKS = 3

export interface ChartProps {
  bars: readonly Bar[]
  withEvents: boolean
  size: Size
  title: string
  describedBy: string
  brush: ReturnType<typeof useBrush>
  /** The range to show: what is being dragged, or what is chosen. */
  shown: Range | null
  chooseLabel(label: AxisLabel): void
}

/** How wide a bar is, with its share of the gaps. */
export const bandOf = (bars: number, width: number): number => (width - LEFT - RIGHT) / Math.max(1, bars)

/** The bar at a distance from the left edge of the drawing, in pixels. */
export const barAtX = (x: number, bars: number, width: number): number =>
  Math.min(bars - 1, Math.max(0, Math.floor((x - LEFT) / bandOf(bars, width))))

const within = (index: number, range: Range | null) =>
  range !== null && index >= Math.min(...range) && index <= Math.max(...range)

export function TimelineChart({
  bars,
  withEvents,
  size,
  title,
  describedBy,
  brush,
  shown,
  chooseLabel,
}: ChartProps) {
  const id = useId()
  const { width, height } = size
  const band = bandOf(bars.length, width)
  const base = height - AXIS - (withEvents ? EVENTS : 0)
  const most = Math.max(1, ...bars.map(({ articles }) => articles))
  const y = scaleLinear([0, most], [base, TOP]).nice(TICKS)
  const down = scaleLinear([0, Math.max(1, ...bars.map(({ events }) => events))], [0, EVENTS - 6])
  const labels = useMemo(() => axisLabels(bars, band), [bars, band])
  const gap = Math.max(0.5, band - WIDEST, Math.min(8, band * 0.2))
  const bar = (index: number) => ({ x: LEFT + index * band + gap / 2, width: Math.max(1, band - gap) })
  return (
    <svg
      class="timeline"
      width={width}
      height={height}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a drawing whose bars are the options
      role="listbox"
      tabIndex={0}
      aria-label={title}
      aria-multiselectable="true"
      aria-describedby={describedBy}
      aria-activedescendant={brush.active === null ? undefined : `${id}-${brush.active}`}
      data-chosen={shown !== null}
      onKeyDown={brush.keys}
      onFocus={() => brush.setActive(brush.active ?? shown?.[0] ?? 0)}
      onBlur={brush.cancel}
      onPointerDown={brush.start}
      onPointerMove={brush.move}
      onPointerUp={brush.drop}
      onPointerCancel={brush.cancel}
      onPointerLeave={() => brush.dragging || brush.setActive(null)}
    >
      <Unsaid>
        {y
          .ticks(TICKS)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line
                class={tick === 0 ? 'timeline-base' : 'timeline-grid'}
                x1={LEFT}
                x2={width}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text x={LEFT - 8} y={y(tick)} dy="0.35em" text-anchor="end">
                {tick.toLocaleString('en')}
              </text>
            </g>
          ))}
        {withEvents && (
          <text x={LEFT - 8} y={base + EVENTS / 2} dy="0.35em" text-anchor="end" class="timeline-events-name">
            events
          </text>
        )}
        <Chosen range={shown} band={band} height={height - AXIS} />
      </Unsaid>
      {bars.map((each, index) => (
        // The options have no keys of their own: the list has them.
        <g
          key={each.from}
          id={`${id}-${index}`}
          role="option"
          aria-selected={within(index, shown)}
          aria-label={barInWords(each, withEvents)}
          class={brush.active === index ? 'timeline-bar active' : 'timeline-bar'}
        >
          <rect
            class="timeline-place"
            x={LEFT + index * band}
            y={TOP}
            width={band}
            height={height - AXIS - TOP}
          />
          {each.articles > 0 && (
            <rect
              class="timeline-articles"
              {...bar(index)}
              y={Math.min(base - 2, y(each.articles))}
              height={Math.max(2, base - y(each.articles))}
            />
          )}
          {each.events > 0 && (
            <rect
              class="timeline-events"
              {...bar(index)}
              y={base + 3}
              height={Math.max(2, down(each.events))}
            />
          )}
        </g>
      ))}
      <Axis labels={labels} band={band} height={height} choose={chooseLabel} />
    </svg>
  )
}

/** A band behind the chosen bars, with its edges: not by colour alone. */
function Chosen({ range, band, height }: { range: Range | null; band: number; height: number }) {
  if (!range) return null
  const [first, last] = [Math.min(...range), Math.max(...range)]
  const [left, right] = [LEFT + first * band, LEFT + (last + 1) * band]
  return (
    <>
      <rect class="timeline-range" x={left} y={0} width={right - left} height={height} />
      {[left, right].map((x) => (
        <line key={x} class="timeline-edge" x1={x} x2={x} y1={0} y2={height} />
      ))}
    </>
  )
}

interface AxisProps {
  labels: readonly AxisLabel[]
  band: number
  height: number
  choose(label: AxisLabel): void
}

/** A click on a year chooses the year; by keys its bars are. */
function Axis({ labels, band, height, choose }: AxisProps) {
  return (
    <Unsaid>
      {labels.map((label) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same can be done by the bars, which have keys
        <g
          key={label.first}
          class="timeline-label"
          onPointerDown={(event) => event.stopPropagation()}
          onPointerUp={(event) => event.stopPropagation()}
          onClick={() => choose(label)}
        >
          <rect
            class="timeline-place"
            x={LEFT + label.first * band}
            y={height - AXIS}
            width={label.bars * band}
            height={AXIS}
          />
          <text
            x={LEFT + (label.first + label.bars / 2) * band}
            y={height - 7}
            font-size={AXIS_SIZE}
            text-anchor="middle"
          >
            {label.text}
          </text>
        </g>
      ))}
    </Unsaid>
  )
}
