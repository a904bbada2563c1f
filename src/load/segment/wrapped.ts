/** Paragraphs that were broken into lines of about equal length, as mail and old wires print them. */

const SHORTEST = 45
const LONGEST = 100
/** So many breaks inside sentences make a page hard-wrapped; fewer may be chance. */
const ENOUGH = 2
const ENDS = /[.!?:…]["”’')\]]*$/
const STARTS = /^[\p{Ll}\p{N}(]/u

interface Wrappable {
  line: number
  text: string
}

/** True when the sentence may go on in the next raw line: no blank line between, and no end of one. */
function mayGoOn(line: Wrappable, next: Wrappable): boolean {
  const { length } = line.text
  return next.line === line.line + 1 && length >= SHORTEST && length <= LONGEST
}

function breaksInside(line: Wrappable, next: Wrappable): boolean {
  return mayGoOn(line, next) && STARTS.test(next.text) && !ENDS.test(line.text)
}

/** Widest line of the run of adjacent lines that starts at `from`, and the index after it. */
function runAt(lines: readonly Wrappable[], from: number): { end: number; widest: number; breaks: number } {
  let [end, widest, breaks] = [from + 1, lines[from]!.text.length, 0]
  while (end < lines.length && mayGoOn(lines[end - 1]!, lines[end]!)) {
    if (breaksInside(lines[end - 1]!, lines[end]!)) breaks += 1
    if (lines[end]!.text.length <= LONGEST) widest = Math.max(widest, lines[end]!.text.length)
    end += 1
  }
  return { end, widest, breaks }
}

function breaksOf(lines: readonly Wrappable[]): number {
  let count = 0
  for (let at = 1; at < lines.length; at += 1) if (breaksInside(lines[at - 1]!, lines[at]!)) count += 1
  return count
}

/**
 * For each line, whether the one after it goes on with the same paragraph. A line that ends a sentence well before
 * the margin ends the paragraph; so does one that a longer line could have taken the next word of.
 */
export function findWrapped(lines: readonly Wrappable[]): boolean[] {
  const joins = new Array<boolean>(lines.length).fill(false)
  if (breaksOf(lines) < ENOUGH) return joins
  for (let from = 0; from < lines.length; ) {
    const { end, widest, breaks } = runAt(lines, from)
    if (breaks > 0) {
      for (let at = from; at < end - 1; at += 1) {
        const room = widest - lines[at]!.text.length
        const next = lines[at + 1]!.text
        const tight = room <= next.split(' ', 1)[0]!.length + 1
        joins[at] = next.length <= LONGEST && (breaksInside(lines[at]!, lines[at + 1]!) || tight)
      }
    }
    from = end
  }
  return joins
}

/** Marks the lines of hard-wrapped paragraphs. */
export function markWrapped(lines: (Wrappable & { wrapped: boolean })[]): void {
  const joins = findWrapped(lines)
  for (const [at, joined] of joins.entries()) {
    if (!joined) continue
    lines[at]!.wrapped = true
    lines[at + 1]!.wrapped = true
  }
}
