/** Names beside their marks, none over another: the weightiest first, what finds no room is left out. */

export interface Marked {
  id: string
  text: string
  /** The middle of its mark, and how far the mark reaches, in pixels. */
  x: number
  y: number
  radius: number
}

interface PlacedLabel {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const GAP = 4

/** About how wide a text is set in the sans of the pages, in pixels; rather too wide than too narrow. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.61

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const boxOfMark = ({ x, y, radius }: Marked): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** A line of the drawing, which names had better not lie on. */
export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Whether the line has a part in the box (Liang and Barsky's clipping). */
function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [enters, leaves] = [0, 1]
  for (const [towards, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (towards === 0 && room < 0) return false
    if (towards < 0) enters = Math.max(enters, room / towards)
    if (towards > 0) leaves = Math.min(leaves, room / towards)
  }
  return enters <= leaves
}

/** Right of its mark, left, below, above. */
function positions({ id, text, x, y, radius }: Marked, size: number): [PlacedLabel, Box][] {
  const [width, away] = [textWidth(text, size), radius + GAP]
  const at = (anchor: PlacedLabel['anchor'], left: number, middle: number): [PlacedLabel, Box] => [
    {
      id,
      text,
      x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
      y: middle,
      anchor,
    },
    { left, top: middle - size * 0.6, right: left + width, bottom: middle + size * 0.6 },
  ]
  return [
    at('start', x + away, y),
    at('end', x - away - width, y),
    at('middle', x - width / 2, y + away + size * 0.5),
    at('middle', x - width / 2, y - away - size * 0.5),
  ]
}

/**
 * `marks`: the weightiest first. A label keeps off all marks and all labels, and inside the drawing; of the places that
 * are left it takes the one that the fewest `lines` run through. So many of the weightiest as `anyway` says are named
 * over lesser marks too, where there is no other room.
 */
export function placeLabels(
  marks: readonly Marked[],
  { width, height }: { width: number; height: number },
  size: number,
  { lines = [], anyway = 0 }: { lines?: readonly Line[]; anyway?: number } = {},
): PlacedLabel[] {
  const boxes = marks.map(boxOfMark)
  const taken: Box[] = []
  const crossed = (box: Box) => lines.filter((line) => crosses(line, box)).length
  return marks.flatMap((mark, index) => {
    const inside = positions(mark, size).filter(
      ([, { left, top, right, bottom }]) => left >= 0 && right <= width && top >= 0 && bottom <= height,
    )
    const free = inside.filter(([, box]) => !taken.some((other) => overlap(box, other)))
    const off = (kept: readonly Box[]) =>
      free.filter(([, box]) => !kept.some((other, place) => place !== index && overlap(box, other)))
    const clear = off(boxes)
    const rest = clear.length > 0 || index >= anyway ? clear : off(boxes.slice(0, anyway))
    const [best] = rest
      .map((place) => ({ place, lines: crossed(place[1]) }))
      .sort((a, b) => a.lines - b.lines)
    if (!best) return []
    taken.push(best.place[1])
    return [best.place[0]]
  })
}
