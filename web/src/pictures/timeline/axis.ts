/** What is written below the bars: as fine as there is room for. */
import { dateInWords } from '../../parts/dates.ts'
import { textWidth } from '../labels.ts'
import { type Bar, rangeOf } from './bars.ts'
import type { Span } from './spans.ts'

export interface AxisLabel {
  /** Index of the first bar that it stands for, and how many there are. */
  first: number
  bars: number
  text: string
  /** What a click on it chooses. */
  span: Span
}

const GAP = 12
export const AXIS_SIZE = 12

/** `2014–15`, `1950–99`, `1500–1999`: the group of so many years that a bar falls in. */
function yearsInWords({ from }: Bar, years: number): string {
  const first = Math.floor(Number(from.slice(0, 4)) / years) * years
  const last = String(first + years - 1)
  return `${first}–${years > 100 ? last : last.slice(-2)}`
}

/** Bars of one group have the same text; the levels go from fine to coarse. */
const LEVELS: readonly ((bar: Bar) => string)[] = [
  ({ label }) => label.replace('week of ', ''),
  ({ from }) => dateInWords(from.slice(0, 7)),
  ({ from }) => from.slice(0, 4),
  ...[2, 5, 10, 20, 50, 100, 500, 1000].map((years) => (bar: Bar) => yearsInWords(bar, years)),
]

function labelsBy(bars: readonly Bar[], textOf: (bar: Bar) => string): AxisLabel[] {
  const groups: { first: number; bars: number; text: string }[] = []
  for (const [index, bar] of bars.entries()) {
    const [text, last] = [textOf(bar), groups.at(-1)]
    if (last?.text === text) last.bars += 1
    else groups.push({ first: index, bars: 1, text })
  }
  return groups.map((group) => ({
    ...group,
    span: rangeOf(bars, group.first, group.first + group.bars - 1) ?? { from: '', to: '' },
  }))
}

/** `band`: how wide a bar is, in pixels. A first group that is cut short gives way to the second. */
export function axisLabels(bars: readonly Bar[], band: number): AxisLabel[] {
  const room = ({ bars, text }: AxisLabel) => bars * band >= textWidth(text, AXIS_SIZE) + GAP
  for (const level of LEVELS) {
    const labels = labelsBy(bars, level)
    const whole = labels.slice(1, -1)
    if (whole.length > 0 ? whole.every(room) : labels.some(room)) return labels.filter(room)
  }
  return []
}
