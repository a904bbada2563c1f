/** Pairs the quotation marks of a paragraph. */
import type { Paragraph, Span } from '../types.ts'
import type { Quoted } from './types.ts'

const LEADS_IN = /[:,]\s*$/

export type Shape = 'opens' | 'closes' | 'either'

export interface Mark extends Span {
  shape: Shape
  /** What the characters around it say. */
  looks: Shape
}

interface Found {
  spans: Quoted[]
  /** A closing mark with nothing to close, before any other mark. */
  stray: Mark | null
}

/** `open` is how many are open. A mark closes what is open, unless its shape or its place says that it opens. */
function isOpening({ shape, looks }: Mark, open: number): boolean {
  if (open === 0) return shape === 'opens' || looks === 'opens' || (shape === 'either' && looks === 'either')
  if (shape === 'closes') return false
  return shape === 'opens' ? looks !== 'closes' : looks === 'opens'
}

/** The quotations of a paragraph. `followed`: the next paragraph begins with an opening mark. */
export function pairMarks(
  body: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  followed: boolean,
): Found {
  const stack: Mark[] = []
  const closed: Quoted[] = []
  let stray: Mark | null = null
  for (const mark of marks) {
    if (isOpening(mark, stack.length)) stack.push(mark)
    else if (stack.length > 0) closed.push(between(body, stack.pop() as Mark, mark))
    else if (closed.length === 0) stray ??= mark
  }
  closed.push(...leftOver(body, paragraph, stack, marks.at(-1) as Mark, followed))
  return { spans: outermost(closed), stray }
}

/** Marks that nothing closes: two straight ones are a pair with a space misplaced, one that leads to the end is left open. */
function leftOver(
  body: string,
  paragraph: Paragraph,
  stack: Mark[],
  last: Mark,
  followed: boolean,
): Quoted[] {
  const found: Quoted[] = []
  for (let at = 0; at < stack.length; at++) {
    const [mark, next] = [stack[at] as Mark, stack[at + 1]]
    if (next !== undefined && mark.shape === 'either' && next.shape === 'either') {
      found.push(between(body, mark, next))
      at++
      continue
    }
    const leads =
      mark.start === paragraph.start || LEADS_IN.test(body.slice(Math.max(0, mark.start - 3), mark.start))
    if (mark !== last && !(leads && followed)) continue
    const to = followed ? paragraph.end : openEnd(body, mark.end, paragraph.end)
    found.push({ ...trim(body, mark.end, to), from: mark.start, to, closed: false, goesOn: false })
    break
  }
  return found
}

/** A fragment that nothing closes ends with its sentence; whole sentences go on to the end. */
function openEnd(body: string, from: number, to: number): number {
  if (!/\p{Ll}/u.test(body[from] ?? '')) return to
  const stop = /[.!?](?=\s)/.exec(body.slice(from, to))
  return stop === null ? to : from + stop.index
}

function between(body: string, open: Mark, close: Mark): Quoted {
  return {
    ...trim(body, open.end, close.start),
    from: open.start,
    to: close.end,
    closed: true,
    goesOn: false,
  }
}

function outermost(spans: Quoted[]): Quoted[] {
  const sorted = spans.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = -1
  return sorted.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

/** Leaves out white space and the backslash of an escaped mark. */
export function trim(body: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isSpace(body.charCodeAt(start))) start++
  while (end > start && (isSpace(body.charCodeAt(end - 1)) || body[end - 1] === '\\')) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff
  )
}
