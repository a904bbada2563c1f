/** Names beside their marks, none over another: the weightiest first, what finds no room is left out. */

export interface Marked {
  id: string
  text: string
  /** The middle of its mark, and how far the mark reaches, in pixels. */
  x: number
  y: number
  radius: number
}

export interface PlacedLabel {
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

/** Right of its mark, left, below, above; left before right where that is the outer side. */
function positions(
  { id, text, x, y, radius }: Marked,
  size: number,
  leftFirst: boolean,
): [PlacedLabel, Box][] {
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
  const [right, left] = [at('start', x + away, y), at('end', x - away - width, y)]
  return [
    ...(leftFirst ? [left, right] : [right, left]),
    at('middle', x - width / 2, y + away + size * 0.5),
    at('middle', x - width / 2, y - away - size * 0.5),
  ]
}

/**
 * `marks`: the weightiest first. A label keeps off all marks and all labels, and inside the drawing. `outwards`: on the
 * side away from the middle, where the lines between the marks are not.
 */
export function placeLabels(
  marks: readonly Marked[],
  { width, height }: { width: number; height: number },
  size: number,
  outwards = false,
): PlacedLabel[] {
  const taken = marks.map(boxOfMark)
  const placed: PlacedLabel[] = []
  for (const [index, mark] of marks.entries()) {
    const free = positions(mark, size, outwards && mark.x < width / 2).find(
      ([, box]) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other, place) => place !== index && overlap(box, other)),
    )
    if (!free) continue
    placed.push(free[0])
    taken.push(free[1])
  }
  return placed
}
