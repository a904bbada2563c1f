/** The drawing of the timeline with what is said above it: the whole, the bar that is pointed at, or the range that is being chosen. */
import { useId } from 'preact/hooks'
import { type Address, inTime } from '../../address.ts'
import { go } from '../../location.ts'
import { spanInWords } from '../../parts/dates.ts'
import { timeOf } from '../scope.ts'
import { useSize } from '../size.ts'
import type { TimelineData } from './ask.ts'
import { barInWords, chosenBars, rangeOf, summaryOf } from './bars.ts'
import { type Range, useBrush } from './brush.ts'
import { TimelineChart } from './chart.tsx'
import { barAtX } from './layout.ts'
import type { Span } from './spans.ts'

export function Brushed({ list, data, title }: { list: Address; data: TimelineData; title: string }) {
  const { bars, withEvents, dated } = data
  const summary = useId()
  const [place, size] = useSize<HTMLDivElement>()
  const [from, to] = timeOf(list)
  const chosen = chosenBars(bars, from, to)
  const choose = (span: Span | null) => go(inTime(list, span?.from ?? '', span?.to ?? ''))
  const brush = useBrush({
    bars: bars.length,
    barAt: ({ clientX }) =>
      barAtX(clientX - (place.current?.getBoundingClientRect().left ?? 0), bars.length, size?.width ?? 0),
    chosen,
    choose: ([one, other]) => choose(rangeOf(bars, one, other)),
    clear: () => choose(null),
  })
  const active = brush.active === null ? undefined : bars[brush.active]
  const words = summaryOf(bars, dated)
  return (
    <div class="timeline-box">
      <Said
        id={summary}
        shown={draftInWords(bars, brush.draft) ?? (active ? barInWords(active, withEvents) : words)}
        words={words}
        chosen={[from, to]}
        clear={() => choose(null)}
      />
      <div ref={place} class="timeline-place-of-chart">
        {size && (
          <TimelineChart
            bars={bars}
            withEvents={withEvents && bars.some(({ events }) => events > 0)}
            size={size}
            title={title}
            describedBy={summary}
            brush={brush}
            shown={brush.draft ?? chosen}
            chooseLabel={({ span }) => choose(span)}
          />
        )}
      </div>
    </div>
  )
}

/** The range that is being chosen; null where it is one bar, which says itself. */
function draftInWords(bars: TimelineData['bars'], draft: Range | null): string | null {
  const range = draft && draft[0] !== draft[1] ? rangeOf(bars, ...draft) : null
  return range && spanInWords(range.from, range.to)
}

interface SaidProps {
  id: string
  /** What is seen; those who listen are told the whole. */
  shown: string
  words: string
  chosen: readonly [string | null, string | null]
  clear(): void
}

function Said({ id, shown, words, chosen: [from, to], clear }: SaidProps) {
  return (
    <div class="timeline-said small">
      <span aria-hidden="true">{shown}</span>
      <span id={id} class="unseen">
        {words} Arrows move, Shift and arrows choose several, Enter shows their articles, Escape clears.
      </span>
      {(from ?? to) !== null && (
        <button type="button" onClick={clear}>
          Clear {spanInWords(from, to)}
        </button>
      )}
    </div>
  )
}
