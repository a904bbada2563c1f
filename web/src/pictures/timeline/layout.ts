/** Where everything of the timeline stands, in pixels. */
import { scaleLinear } from 'd3-scale'
import type { Size } from '../size.ts'
import type { Bar } from './bars.ts'

const LEFT = 52
const RIGHT = 2
const TOP = 8
const AXIS = 24
const EVENTS = 28
const TICKS = 3
/** Few bars are no walls. */
const WIDEST = 36
const WIDEST_GAP = 8
/** What is not nothing is seen. */
const LEAST = 2

/** How wide a bar is, with its share of the gaps. */
const bandOf = (bars: number, width: number): number => (width - LEFT - RIGHT) / Math.max(1, bars)

/** The bar at a distance from the left edge of the drawing. */
export const barAtX = (x: number, bars: number, width: number): number =>
  Math.min(bars - 1, Math.max(0, Math.floor((x - LEFT) / bandOf(bars, width))))

export type TimelineLayout = ReturnType<typeof layoutOf>

/** Articles stand on the line `base`, events hang from it, and what is written stands below `end`. */
export function layoutOf(bars: readonly Bar[], { width, height }: Size, withEvents: boolean) {
  const band = bandOf(bars.length, width)
  const gap = Math.max(0.5, band - WIDEST, Math.min(WIDEST_GAP, band * 0.2))
  const end = height - AXIS
  const base = end - (withEvents ? EVENTS : 0)
  const most = (count: (bar: Bar) => number) => Math.max(1, ...bars.map(count))
  const up = scaleLinear([0, most(({ articles }) => articles)], [base, TOP]).nice(TICKS)
  const down = scaleLinear([0, most(({ events }) => events)], [0, EVENTS - 8])
  const left = (index: number) => LEFT + index * band
  const inside = (index: number) => ({ x: left(index) + gap / 2, width: Math.max(1, band - gap) })
  return {
    width,
    height,
    band,
    base,
    end,
    left,
    ticks: up
      .ticks(TICKS)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: up(value) })),
    /** All that belongs to a bar, for pointers. */
    place: (index: number) => ({ x: left(index), y: TOP, width: band, height: end - TOP }),
    articles: (index: number, count: number) => {
      const height = Math.max(LEAST, base - up(count))
      return { ...inside(index), y: base - height, height }
    },
    events: (index: number, count: number) => ({
      ...inside(index),
      y: base + 3,
      height: Math.max(LEAST, down(count)),
    }),
  }
}
