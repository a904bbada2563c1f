/** Articles over time, with events below; what is dragged over becomes `from` and `to` of the list. */
import { useId } from 'preact/hooks'
import { type Address, pathOf, withValues } from '../address.ts'
import { useAnswer } from '../answers.ts'
import { go } from '../location.ts'
import { spanInWords } from '../parts/dates.ts'
import { PictureFrame, type PictureProps, PictureState, PictureUnanswered } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { useSize } from './size.ts'
import { PictureTable } from './table.tsx'
import { askTimeline, type TimelineData } from './timeline/ask.ts'
import { barInWords, chosenBars, rangeOf, summaryOf } from './timeline/bars.ts'
import { useBrush } from './timeline/brush.ts'
import { TimelineChart } from './timeline/chart.tsx'
import { barAtX } from './timeline/layout.ts'
import type { Span } from './timeline/spans.ts'
import './timeline.css'

const MOST_BARS = 120

/** The list in that time; null for all times. Days of publication are meant. */
function inTime(list: Address, span: Span | null): Address {
  const plain = withValues(list, 'date_field', [])
  return withValues(withValues(plain, 'from', span ? [span.from] : []), 'to', span ? [span.to] : [])
}

/** What is in the address, as far as it is about days of publication. */
function timeOf({ query }: Address): [string | null, string | null] {
  const published = (query.get('date_field') ?? 'published') === 'published'
  return published ? [query.get('from'), query.get('to')] : [null, null]
}

/** Whether the list is bound to days of another kind than those that are drawn. */
const isElsewhen = (list: Address): boolean =>
  timeOf(list).every((day) => day === null) && (list.query.has('from') || list.query.has('to'))

export function TimelinePicture({ list, title, level }: DrawnProps<PictureProps>) {
  const anytime = inTime(list, null)
  const answer = useAnswer(`timeline ${pathOf(anytime)}`, () => askTimeline(anytime, MOST_BARS))
  const { data } = answer
  if (!data || answer.error) {
    return (
      <PictureFrame name="timeline" title={title} level={level}>
        <PictureUnanswered {...answer} />
      </PictureFrame>
    )
  }
  const row = ({ label, from, to, articles, events }: TimelineData['bars'][number]) => [
    articles > 0 ? { text: label, link: pathOf(inTime(list, { from, to })) } : label,
    articles,
    ...(data.withEvents ? [events] : []),
  ]
  return (
    <PictureFrame
      name="timeline"
      title={title}
      level={level}
      busy={answer.loading}
      caption={captionOf(data, isElsewhen(list))}
      table={
        data.bars.length > 0 && (
          <PictureTable
            columns={['Time', 'Articles', ...(data.withEvents ? ['Events'] : [])]}
            rows={data.bars.map(row)}
          />
        )
      }
      data={
        <a class="button" href={data.csv}>
          CSV
        </a>
      }
    >
      {data.bars.length === 0 ? (
        <PictureState>No article here has a date.</PictureState>
      ) : (
        <Brushed list={list} data={data} title={title} />
      )}
    </PictureFrame>
  )
}

function captionOf({ undated, bars }: TimelineData, elsewhen: boolean): string {
  if (bars.length === 0) return ''
  return [
    'Click a bar, or drag over several, to see only their articles.',
    undated > 0 &&
      `${undated.toLocaleString('en')} without a date ${undated === 1 ? 'is' : 'are'} not drawn.`,
    elsewhen && 'The dates of the search are not those of publication: its articles of all times are drawn.',
  ]
    .filter(Boolean)
    .join(' ')
}

function Brushed({ list, data, title }: { list: Address; data: TimelineData; title: string }) {
  const { bars, withEvents, dated } = data
  const summary = useId()
  const [place, size] = useSize<HTMLDivElement>()
  const [from, to] = timeOf(list)
  const chosen = chosenBars(bars, from, to)
  const choose = (span: Span | null) => go(inTime(list, span))
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
      <div class="timeline-said small">
        <span aria-hidden="true">
          {draftInWords(bars, brush.draft) ?? (active ? barInWords(active, withEvents) : words)}
        </span>
        <span id={summary} class="unseen">
          {words} Arrows move, Shift and arrows choose several, Enter shows their articles, Escape clears.
        </span>
        {(from ?? to) !== null && (
          <button type="button" onClick={() => choose(null)}>
            Clear {spanInWords(from, to)}
          </button>
        )}
      </div>
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
function draftInWords(bars: TimelineData['bars'], draft: readonly [number, number] | null): string | null {
  const range = draft && draft[0] !== draft[1] ? rangeOf(bars, ...draft) : null
  return range && spanInWords(range.from, range.to)
}
