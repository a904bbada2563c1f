/**
 * Lines that a source prints on page after page are furniture, whatever they say: the loader counts them over a source's
 * documents, and `cleanText` is given the set of those that recur. Pure: counting is for whoever reads the documents.
 */

import { createHash } from 'node:crypto'
import { isCredited } from './fragments.ts'
import { type PageLine, splitLines } from './lines.ts'

const LEAST_DOCUMENTS = 3
const LEAST_SHARE = 0.2
/** A line recurs at a side of the body when it is among so many lines at the head or the foot of its page. */
const SIDE_LINES = 12
/** Running text that recurs may be one wire story printed twice: it must be on this share of the pages. */
const PROSE_SHARE = 0.5
const SIDES = ['head', 'foot'] as const
export type Side = (typeof SIDES)[number]

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/** The hash that stands for a line, whatever its case and spaces; `side` tells head from foot, `prose` text from phrases. */
export function hashLine(text: string, side: Side, prose = false): string {
  const hash = createHash('sha256').update(fold(text)).digest('base64url').slice(0, 16)
  return `${side}:${prose ? 'prose' : 'phrase'}:${hash}`
}

/** The hashes of a document's lines at the head and the foot, each once: what is to be counted over a source. */
export function hashLines(text: string): Set<string> {
  const lines = splitLines(text)
  const hashes = new Set<string>()
  for (const [at, line] of lines.entries()) {
    for (const side of sidesOf(lines.length, at)) hashes.add(hashLine(line.text, side, line.prose))
  }
  return hashes
}

/** A short page's lines are at both sides. */
function sidesOf(count: number, at: number): Side[] {
  return SIDES.filter((side) => (side === 'head' ? at < SIDE_LINES : at >= count - SIDE_LINES))
}

/**
 * Which lines of a source are furniture. `counts` says on how many of its `documents` each hash of `hashLines` stands;
 * taken is what stands on three of them and a fifth, at the same side; running text, on three and a half.
 */
export function findRepeated(counts: ReadonlyMap<string, number>, documents: number): Set<string> {
  const repeated = new Set<string>()
  for (const [hash, count] of counts) {
    const share = hash.includes(':prose:') ? PROSE_SHARE : LEAST_SHARE
    if (count >= LEAST_DOCUMENTS && count >= share * documents) repeated.add(hash)
  }
  return repeated
}

/** True when the nearest lines that stay, on both sides, are running text: a subhead of a series, not furniture. */
function isInside(lines: PageLine[], at: number, taken: ReadonlySet<PageLine>): boolean {
  const stays = (line: PageLine) => line.rule === null && !taken.has(line)
  const before = lines.slice(0, at).findLast(stays)
  const after = lines.slice(at + 1).find(stays)
  return before?.prose === true && after?.prose === true
}

/** Marks the lines that recur over their source. Bylines, dates and credits recur and stay. */
export function markRepeated(lines: PageLine[], repeated: ReadonlySet<string>): void {
  if (repeated.size === 0) return
  const recurs = (line: PageLine, at: number) =>
    line.rule === null &&
    sidesOf(lines.length, at).some((side) => repeated.has(hashLine(line.text, side, line.prose))) &&
    !isCredited(line)
  const taken = new Set(lines.filter(recurs))
  for (const [at, line] of lines.entries()) {
    if (taken.has(line) && (line.prose || !isInside(lines, at, taken))) line.rule = 'repeated'
  }
}
