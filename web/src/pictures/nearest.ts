/** Which mark an arrow key leads to. */

export interface Point {
  x: number
  y: number
}

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** What lies aside counts so many times what lies ahead. */
const ASIDE = 2

/** The index of the nearest point in the direction of the key; null where there is none, or for another key. */
export function nearestAhead(points: readonly Point[], from: number, key: string): number | null {
  const [arrow, here] = [ARROWS[key], points[from]]
  if (!arrow || !here) return null
  let [best, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const [index, { x, y }] of points.entries()) {
    const [dx, dy] = [x - here.x, y - here.y]
    const ahead = dx * arrow.x + dy * arrow.y
    const far = ahead + ASIDE * Math.abs(dx * arrow.y + dy * arrow.x)
    if (index === from || ahead <= 0 || far >= least) continue
    best = index
    least = far
  }
  return best
}
