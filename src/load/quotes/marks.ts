/** Finds what stands between double quotation marks, paragraph by paragraph, whatever their shape and however broken. */
import type { Paragraph } from '../types.ts'
import { type Mark, pairMarks, trim } from './pairs.ts'
import type { Quoted } from './types.ts'

const MARK = /["“”„‟«»″＂]+|``|''|‘‘|’’|&(?:quot|[lrb]dquo|[lr]aquo|#34|#822[0-2]);/g
const OPENS = new Set(['“', '„', '‟', '«', '``', '‘‘', '&ldquo;', '&bdquo;', '&laquo;', '&#8220;', '&#8222;'])
const CLOSES = new Set(['”', '»', '’’', '&rdquo;', '&raquo;', '&#8221;'])
/** What may stand right before an opening mark, and right after a closing one. */
const BEFORE = /[\s([{—–\-/'‘:,]/
const AFTER = /[\s.,;:!?)\]}—–\-/'’…]/
const LONGEST_CARRY = 12

/** All quotations, in order and never overlapping; what is quoted inside a quotation is part of it. */
export function findQuoted(body: string, paragraphs: readonly Paragraph[]): Quoted[] {
  const quoted: Quoted[] = []
  const byParagraph = marksOf(body, paragraphs)
  let open: { at: number; quote: Quoted } | null = null
  for (const [at, paragraph] of paragraphs.entries()) {
    const marks = byParagraph.get(at)
    if (marks === undefined) continue
    const heads = byParagraph.get(at + 1)?.[0]
    const followed =
      heads !== undefined && heads.shape !== 'closes' && heads.start === paragraphs[at + 1]?.start
    const { spans, stray } = pairMarks(body, paragraph, marks, followed)
    if (open !== null && stray !== null && at - open.at <= LONGEST_CARRY) {
      for (const between of paragraphs.slice(open.at + 1, at)) quoted.push(whole(body, between, between.end))
      quoted.push({ ...whole(body, paragraph, stray.start), to: stray.end, closed: true })
    }
    const first = spans[0]
    if (open?.at === at - 1 && first?.from === paragraph.start) first.goesOn = true
    quoted.push(...spans)
    const last: Quoted | undefined = spans.at(-1)
    open = last !== undefined && !last.closed ? { at, quote: last } : null
  }
  return quoted.filter(({ start, end }) => start < end)
}

function whole(body: string, { start }: Paragraph, end: number): Quoted {
  return { ...trim(body, start, end), from: start, to: end, closed: false, goesOn: true }
}

function marksOf(body: string, paragraphs: readonly Paragraph[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>()
  let at = 0
  for (const { 0: run, index } of body.matchAll(MARK)) {
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).end <= index) at++
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    if (index < paragraph.start) continue
    const marks = found.get(at) ?? []
    if (marks.length === 0) found.set(at, marks)
    for (const mark of split(run)) {
      const start = index + mark.at
      marks.push(readMark(body, paragraph, start, start + mark.text.length, mark.text))
    }
  }
  return found
}

/** A run of marks: `""` is one, doubled by a careless export; `”“` are two. */
function split(run: string): { at: number; text: string }[] {
  if (run.length === 1 || !/^["“”„‟«»″＂]/.test(run)) return [{ at: 0, text: run }]
  if (/^"+$/.test(run)) return [{ at: 0, text: run }]
  return [...run].map((text, at) => ({ at, text }))
}

function readMark(body: string, paragraph: Paragraph, start: number, end: number, text: string): Mark {
  const before = start === paragraph.start ? ' ' : (body[start - 1] as string)
  const after = end >= paragraph.end ? ' ' : (body[end] as string)
  const shape = OPENS.has(text) ? 'opens' : CLOSES.has(text) ? 'closes' : 'either'
  const [mayOpen, mayClose] = [
    BEFORE.test(before) && !/\s/.test(after),
    !/\s/.test(before) && AFTER.test(after),
  ]
  return { start, end, shape, looks: mayOpen === mayClose ? 'either' : mayOpen ? 'opens' : 'closes' }
}
