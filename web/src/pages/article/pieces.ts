/** Cuts a text into nested pieces, so that what is marked in it may lie in each other, overlap and cross paragraphs. */

/** Offsets of UTF-16 code units, as the API gives them. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface MarkedPiece<S extends Span> {
  readonly span: S
  /** Where the span begins: what is said once of a span is said at this piece. */
  readonly first: boolean
  readonly pieces: readonly Piece<S>[]
}
/** Plain text, or the part of a span that lies here. */
export type Piece<S extends Span> = string | MarkedPiece<S>

export interface Paragraph<S extends Span> extends Span {
  readonly pieces: readonly Piece<S>[]
}

/** Characters that the same spans cover. */
interface Run<S> extends Span {
  readonly covers: readonly S[]
}

const PARAGRAPH = /[^\n]*\S[^\n]*/g

/**
 * The paragraphs of a text with their spans. Of spans that cover the same characters the one named first is the outer one; one
 * that overlaps an outer one is cut at its edge. Between two paragraphs there is white space only.
 */
export function paragraphsOf<S extends Span>(text: string, spans: readonly S[]): Paragraph<S>[] {
  const seen = new Set<S>()
  return [...text.matchAll(PARAGRAPH)].map(({ 0: line, index: start }) => {
    const end = start + line.length
    const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end)
    return { start, end, pieces: nest(text, runsOf(start, end, inside), 0, seen) }
  })
}

function runsOf<S extends Span>(start: number, end: number, spans: readonly S[]): Run<S>[] {
  const edges = new Set([start, end])
  for (const span of spans) edges.add(Math.max(start, span.start)).add(Math.min(end, span.end))
  const sorted = [...edges].sort((one, other) => one - other)
  return sorted.slice(1).map((to, at) => {
    const from = sorted[at] ?? start
    return { start: from, end: to, covers: spans.filter((span) => span.start <= from && span.end >= to) }
  })
}

/** Neighbours under the same span at this depth become one piece. */
function nest<S extends Span>(
  text: string,
  runs: readonly Run<S>[],
  depth: number,
  seen: Set<S>,
): Piece<S>[] {
  const pieces: Piece<S>[] = []
  for (let at = 0; at < runs.length; ) {
    const span = runs[at]?.covers[depth]
    let next = at + 1
    while (next < runs.length && runs[next]?.covers[depth] === span) next++
    const part = runs.slice(at, next)
    at = next
    if (span === undefined) {
      pieces.push(text.slice(part[0]?.start, part.at(-1)?.end))
      continue
    }
    const first = !seen.has(span)
    seen.add(span)
    pieces.push({ span, first, pieces: nest(text, part, depth + 1, seen) })
  }
  return pieces
}
