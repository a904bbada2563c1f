/** The bars: articles above the line, events below it. They are the options of a list, of which several may be chosen. */
import { useId, useMemo } from 'preact/hooks'
import type { Size } from '../size.ts'
import { Chosen, Grid, Times } from './axes.tsx'
import { type AxisLabel, axisLabels } from './axis.ts'
import { type Bar, barInWords } from './bars.ts'
import type { Range, useBrush } from './brush.ts'
import { layoutOf, type TimelineLayout } from './layout.ts'

interface ChartProps {
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
  const layout = useMemo(() => layoutOf(bars, size, withEvents), [bars, size, withEvents])
  const labels = useMemo(() => axisLabels(bars, layout.band), [bars, layout])
  return (
    // biome-ignore lint/a11y/useAriaActivedescendantWithTabindex: drawings take the names of attributes as they are written
    <svg
      {...brush.handlers}
      class="timeline"
      width={size.width}
      height={size.height}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a drawing whose bars are the options
      role="listbox"
      tabindex={0}
      aria-label={title}
      aria-multiselectable="true"
      aria-describedby={describedBy}
      aria-activedescendant={brush.active === null ? undefined : `${id}-${brush.active}`}
      data-chosen={shown !== null}
    >
      <Chosen range={shown} layout={layout} />
      <Grid layout={layout} />
      {bars.map((bar, index) => (
        <Option
          key={bar.from}
          id={`${id}-${index}`}
          bar={bar}
          index={index}
          layout={layout}
          words={barInWords(bar, withEvents)}
          active={brush.active === index}
          selected={within(index, shown)}
        />
      ))}
      <Times labels={labels} layout={layout} choose={chooseLabel} />
    </svg>
  )
}

interface OptionProps {
  id: string
  bar: Bar
  index: number
  layout: TimelineLayout
  words: string
  active: boolean
  selected: boolean
}

function Option({ id, bar, index, layout, words, active, selected }: OptionProps) {
  return (
    // The options have no keys of their own: the list has them.
    <g
      id={id}
      role="option"
      class="timeline-bar"
      aria-selected={selected}
      aria-label={words}
      data-active={active}
    >
      <rect class="timeline-place" {...layout.place(index)} />
      {bar.articles > 0 && <rect class="timeline-articles" {...layout.articles(index, bar.articles)} />}
      {bar.events > 0 && <rect class="timeline-events" {...layout.events(index, bar.events)} />}
    </g>
  )
}
