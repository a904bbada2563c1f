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

/** The end that stays where it is: taking hold of one end of the chosen range leaves the other; elsewhere a range begins. */
function heldAt(at: number, chosen: Range | null): number {
  const [first, last] = chosen ?? [at, at]
  if (first === last) return at
  if (Math.abs(at - first) < HOLD) return last
  return Math.abs(at - last) < HOLD ? first : at
}

/** The bar that a key leads to, which may be past the ends; undefined for another key. */
const movedTo = (key: string, from: number, bars: number): number | undefined =>
  ({
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    Home: 0,
    End: bars - 1,
  })[key]

/** The range that is being chosen, and the bar that is pointed at. */
function useDraft() {
  const [active, setActive] = useState<number | null>(null)
  const [draft, setDraft] = useState<Range | null>(null)
  const [dragging, setDragging] = useState(false)
  const end = () => {
    setDragging(false)
    setDraft(null)
  }
  return { active, setActive, draft, setDraft, dragging, setDragging, end }
}

type Draft = ReturnType<typeof useDraft>

const pointing = ({ barAt, chosen, choose }: BrushOptions, draft: Draft) => ({
  onPointerDown: (event: PointerEvent & { currentTarget: SVGElement }) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = barAt(event)
    draft.setDragging(true)
    draft.setDraft([heldAt(at, chosen), at])
    draft.setActive(at)
  },
  onPointerMove: (event: PointerEvent) => {
    const at = barAt(event)
    draft.setActive(at)
    if (draft.dragging && draft.draft) draft.setDraft([draft.draft[0], at])
  },
  onPointerUp: () => {
    if (draft.dragging && draft.draft) choose(draft.draft)
    draft.end()
  },
  onPointerLeave: () => draft.dragging || draft.setActive(null),
})

/** Arrows move, with Shift they choose several; Enter takes, Escape clears. */
function onKey(event: KeyboardEvent, options: BrushOptions, own: Draft, cancel: () => void): void {
  const { bars, chosen, choose, clear } = options
  const { active, draft } = own
  const from = active ?? chosen?.[0] ?? 0
  const to = movedTo(event.key, from, bars)
  if (to !== undefined) {
    const at = within(to, bars)
    own.setActive(at)
    own.setDraft(event.shiftKey ? [draft?.[0] ?? active ?? at, at] : null)
  } else if (event.key === 'Enter' || event.key === ' ') {
    choose(draft ?? [from, from])
    own.setDraft(null)
  } else if (event.key === 'Escape' && (draft || chosen)) {
    if (!draft) clear()
    cancel()
  } else return
  event.preventDefault()
  event.stopPropagation()
}

/** What is chosen so far, and what the drawing listens to. */
export function useBrush(options: BrushOptions) {
  const own = useDraft()
  const cancel = () => {
    own.end()
    own.setActive(null)
  }
  return {
    active: own.active,
    draft: own.draft,
    handlers: {
      ...pointing(options, own),
      onPointerCancel: cancel,
      onBlur: cancel,
      onFocus: () => own.setActive(own.active ?? (own.draft ?? options.chosen)?.[0] ?? 0),
      onKeyDown: (event: KeyboardEvent) => onKey(event, options, own, cancel),
    },
  }
}
