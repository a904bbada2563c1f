/** Articles over time, with events below; what is dragged over becomes `from` and `to` of the list. */
import { type Address, inTime, pathOf } from '../address.ts'
import { useAnswer } from '../answers.ts'
import { AnsweredPicture, CsvLink } from './answered.tsx'
import type { PictureProps } from './frame.tsx'
import type { DrawnProps } from './lazy.tsx'
import { timeOf } from './scope.ts'
import type { Cell } from './table.tsx'
import { askTimeline, type TimelineData } from './timeline/ask.ts'
import type { Bar } from './timeline/bars.ts'
import { Brushed } from './timeline/brushed.tsx'
import './timeline.css'

const MOST_BARS = 120

/** Whether the list is bound to days of another kind than those that are drawn. */
const isElsewhen = (list: Address): boolean =>
  timeOf(list).every((day) => day === null) && (list.query.has('from') || list.query.has('to'))

export function TimelinePicture({ list, title, level }: DrawnProps<PictureProps>) {
  const anytime = inTime(list, '', '')
  const answer = useAnswer(`timeline ${pathOf(anytime)}`, () => askTimeline(anytime, MOST_BARS))
  return (
    <AnsweredPicture name="timeline" title={title} level={level} answer={answer}>
      {(data) =>
        data.bars.length === 0
          ? 'No article here has a date.'
          : {
              drawing: <Brushed list={list} data={data} title={title} />,
              caption: captionOf(data, isElsewhen(list)),
              columns: ['Time', 'Articles', ...(data.withEvents ? ['Events'] : [])],
              rows: data.bars.map((bar) => rowOf(list, bar, data.withEvents)),
              csv: <CsvLink href={data.csv} />,
            }
      }
    </AnsweredPicture>
  )
}

const rowOf = (list: Address, { label, from, to, articles, events }: Bar, withEvents: boolean): Cell[] => [
  articles > 0 ? { text: label, link: pathOf(inTime(list, from, to)) } : label,
  articles,
  ...(withEvents ? [events] : []),
]

function captionOf({ undated }: TimelineData, elsewhen: boolean): string {
  return [
    'Click a bar, or drag over several, to see only their articles.',
    undated > 0 &&
      `${undated.toLocaleString('en')} without a date ${undated === 1 ? 'is' : 'are'} not drawn.`,
    elsewhen && 'The dates of the search are not those of publication: its articles of all times are drawn.',
  ]
    .filter(Boolean)
    .join(' ')
}
