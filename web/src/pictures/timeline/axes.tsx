/** What stands around the bars: lines with numbers, the chosen range, and the time below. */
import { Unsaid } from '../unsaid.tsx'
import { AXIS_SIZE, type AxisLabel } from './axis.ts'
import type { Range } from './brush.ts'
import type { TimelineLayout } from './layout.ts'

/** From the numbers to the bars. */
const AWAY = 8

export function Grid({ layout: { ticks, left, width, base, end } }: { layout: TimelineLayout }) {
  return (
    <Unsaid>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            class={value === 0 ? 'timeline-base' : 'timeline-grid'}
            x1={left(0)}
            x2={width}
            y1={y}
            y2={y}
          />
          <text x={left(0) - AWAY} y={y} dy="0.35em" text-anchor="end">
            {value.toLocaleString('en')}
          </text>
        </g>
      ))}
      {end > base && (
        <text x={left(0) - AWAY} y={(base + end) / 2} dy="0.35em" text-anchor="end">
          events
        </text>
      )}
    </Unsaid>
  )
}

/** A band behind the chosen bars, with its edges: not by colour alone. */
export function Chosen({ range, layout: { left, end } }: { range: Range | null; layout: TimelineLayout }) {
  if (!range) return null
  const [from, to] = [left(Math.min(...range)), left(Math.max(...range) + 1)]
  return (
    <Unsaid>
      <rect class="timeline-range" x={from} y={0} width={to - from} height={end} />
      {[from, to].map((x) => (
        <line key={x} class="timeline-edge" x1={x} x2={x} y1={0} y2={end} />
      ))}
    </Unsaid>
  )
}

interface TimesProps {
  labels: readonly AxisLabel[]
  layout: TimelineLayout
  choose(label: AxisLabel): void
}

/** A click on a year chooses the year; by keys its bars are. */
export function Times({ labels, layout: { left, band, end, height }, choose }: TimesProps) {
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
            x={left(label.first)}
            y={end}
            width={label.bars * band}
            height={height - end}
          />
          <text
            x={left(label.first + label.bars / 2)}
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
