/** Moving over the map and into it: by dragging, and by buttons. */
import { useEffect, useState } from 'preact/hooks'
import type { Point } from '../nearest.ts'
import type { Size } from '../size.ts'
import { projectionOf, type View, WHOLE_WORLD } from './geometry.ts'

/** Nearer than this the shapes are too coarse. */
const NEAREST = 4
/** A press that moves less is a click. */
const SLACK = 4
const STEP = 2

/** The view so many times as wide, round the same middle. */
export function zoomed(view: View, times: number): View {
  const degrees = Math.max(NEAREST, view.degrees * times)
  return degrees >= WHOLE_WORLD.degrees ? { ...WHOLE_WORLD, longitude: view.longitude } : { ...view, degrees }
}

/** The view after the drawing was moved by so many pixels. */
export function shifted(view: View, { x, y }: Point, size: Size): View {
  const at = projectionOf(view, size).invert?.([size.width / 2 - x, size.height / 2 - y])
  if (!at?.every(Number.isFinite)) return view
  const [longitude, latitude] = at
  return { ...view, longitude, latitude: Math.max(-80, Math.min(84, latitude)) }
}

/** `fitting`: the view that has all places in it, which is shown until the visitor moves. */
export function useMoving(fitting: View, size: Size) {
  const [own, setOwn] = useState<View | null>(null)
  const [press, setPress] = useState<Point | null>(null)
  const [shift, setShift] = useState<Point>({ x: 0, y: 0 })
  useEffect(() => setOwn(null), [fitting])
  const view = own ?? fitting
  const moves = Math.hypot(shift.x, shift.y) > SLACK
  const stop = () => {
    setPress(null)
    setShift({ x: 0, y: 0 })
  }
  return {
    view,
    /** How far the drawing is being dragged. */
    shift,
    moved: own !== null,
    nearer: view.degrees > NEAREST ? () => setOwn(zoomed(view, 1 / STEP)) : null,
    farther: view.degrees < WHOLE_WORLD.degrees ? () => setOwn(zoomed(view, STEP)) : null,
    reset: () => setOwn(null),
    handlers: {
      onPointerDown: (event: PointerEvent) =>
        event.button === 0 && setPress({ x: event.clientX, y: event.clientY }),
      onPointerMove: (event: PointerEvent & { currentTarget: SVGElement }) => {
        if (!press) return
        // Not before it moves: a captured press would never be a click on a place.
        if (moves) event.currentTarget.setPointerCapture(event.pointerId)
        setShift({ x: event.clientX - press.x, y: event.clientY - press.y })
      },
      onPointerUp: () => {
        if (moves) setOwn(shifted(view, shift, size))
        stop()
      },
      onPointerCancel: stop,
      onPointerLeave: () => moves || stop(),
      onDragStart: (event: Event) => event.preventDefault(),
    },
  }
}
