/** Choosing a range of bars, by dragging over them or by keys. */
import { useState } from 'preact/hooks'

/** First and last bar, in either order while it is being chosen. */
export type Range = readonly [number, number]

interface BrushOptions {
  bars: number
  /** The bar at a position of the pointer. */
  barAt(event: PointerEvent): number
  chosen: Range | null
  choose(range: Range): void
  clear(): void
}

/** A pointer so many bars, or fewer, from an end of the chosen range takes hold of that end. */
const HOLD = 0.5

const within = (index: number, bars: number) => Math.min(bars - 1, Math.max(0, index))

export function useBrush({ bars, barAt, chosen, choose, clear }: BrushOptions) {
  const [active, setActive] = useState<number | null>(null)
  const [draft, setDraft] = useState<Range | null>(null)
  const [dragging, setDragging] = useState(false)

  const start = (event: PointerEvent & { currentTarget: SVGElement }) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = barAt(event)
    // The end of a chosen range is taken hold of; the other end stays where it is.
    const [first, last] = chosen ?? [-1, -1]
    const other =
      first < last && Math.abs(at - first) < HOLD
        ? last
        : first < last && Math.abs(at - last) < HOLD
          ? first
          : at
    setDragging(true)
    setDraft([other, at])
    setActive(at)
  }
  const move = (event: PointerEvent) => {
    const at = barAt(event)
    setActive(at)
    if (dragging && draft) setDraft([draft[0], at])
  }
  const drop = () => {
    if (dragging && draft) choose(draft)
    setDragging(false)
    setDraft(null)
  }
  const cancel = () => {
    setDragging(false)
    setDraft(null)
    setActive(null)
  }
  const step = (to: number, extend: boolean) => {
    const at = within(to, bars)
    setActive(at)
    setDraft(extend ? [draft?.[0] ?? active ?? at, at] : null)
  }
  const keys = (event: KeyboardEvent) => {
    const from = active ?? chosen?.[0] ?? 0
    const moves: Record<string, number> = {
      ArrowLeft: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      Home: 0,
      End: bars - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) step(to, event.shiftKey)
    else if (event.key === 'Enter' || event.key === ' ') {
      choose(draft ?? [from, from])
      setDraft(null)
    } else if (event.key === 'Escape' && (draft || chosen)) {
      if (!draft) clear()
      cancel()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { active, draft, dragging, setActive, start, move, drop, cancel, keys }
}
