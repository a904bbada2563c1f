/** Marks of a drawing as one stop of the Tab key: the arrows go from mark to mark; pointer and focus point at one. */
import { useRef, useState } from 'preact/hooks'
import { nearestAhead, type Point } from './nearest.ts'

/** `points`: where the marks are, in pixels. The marks are links with `data-mark` = their index. */
export function useRoving(points: readonly (Point & { id: string })[]) {
  const marks = useRef<SVGSVGElement>(null)
  const [stop, setStop] = useState(0)
  const [pointed, point] = useState<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nearestAhead(points, stop, event.key)
    if (next === null) return
    event.preventDefault()
    setStop(next)
    marks.current?.querySelector<SVGAElement>(`[data-mark="${next}"]`)?.focus()
  }
  const at = Math.min(stop, points.length - 1)
  return {
    marks,
    onKeyDown,
    /** The id of the mark that is pointed at. */
    pointed,
    /** What a mark is given. */
    markProps: (index: number, id: string) => ({
      'data-mark': index,
      // In a drawing the names of attributes are taken as they are written.
      tabindex: index === at ? 0 : -1,
      onPointerEnter: () => point(id),
      onPointerLeave: () => point(null),
      onFocusIn: () => {
        setStop(index)
        point(id)
      },
      onFocusOut: () => point(null),
    }),
  }
}
