/**
 * Lines that a source prints on page after page are furniture, whatever they say: the loader counts them over a source's
 * documents, and `cleanText` is given the set of those that recur. Pure: counting is for whoever reads the documents.
 */

import { createHash } from 'node:crypto'
import { hashPrefix, recurs } from '../../recurring.ts'
import { isPersonLine } from '../segment/byline.ts'
import { isCredited } from './fragments.ts'
import { type PageLine, splitLines } from './lines.ts'

/** A line recurs at a side of the body when it is among so many lines at the head or the foot of its page. */
const SIDE_LINES = 12
/** So many of its longest paragraphs tell a story from others, though a notice on every page be among them. */
const STORY_PARAGRAPHS = 3
const SIDES = ['head', 'foot'] as const
export type Side = (typeof SIDES)[number]

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 14)

/** The hash that stands for a line, whatever its case and spaces; `side` tells head from foot, `prose` text from phrases. */
export function hashLine(text: string, side: Side, prose = false): string {
  return `${hashPrefix(side, prose)}${digest(fold(text))}`
}

/** The hashes of a document's lines at the head and the foot, each once: what is to be counted over a source. */
export const hashLines = (text: string): Set<string> => hashesOf(splitLines(text))

function hashesOf(lines: PageLine[]): Set<string> {
  const hashes = new Set<string>()
  for (const [at, line] of lines.entries()) {
    for (const side of sidesOf(lines.length, at)) hashes.add(hashLine(line.text, side, line.prose))
  }
  return hashes
}

/**
 * What counting needs of a page: its lines' hashes, sorted, and one that stands for its story. A story that is printed
 * again, under another headline, has the same.
 */
export function hashPage(text: string): { lines: string[]; story: string } {
  const lines = splitLines(text)
  const prose = lines.filter((line) => line.prose).map((line) => fold(line.text))
  const told = prose.length > 0 ? prose : lines.map((line) => fold(line.text))
  const longest = told.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, STORY_PARAGRAPHS)
  return { lines: [...hashesOf(lines)].sort(), story: digest(longest.join('\n')) }
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
    if (recurs(hash, count, documents)) repeated.add(hash)
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

/** A city in capitals on a line of its own, right above the report from there. */
const PLACE_LINE = /^\p{Lu}[\p{Lu}.,'’ -]{2,40}$/u

/** True for a line that may stand on page after page and yet be the article's: who wrote it, when, from where. */
function isOwn(lines: PageLine[], at: number): boolean {
  const line = lines[at]!
  return (
    isCredited(line) ||
    isPersonLine(line.text) ||
    (PLACE_LINE.test(line.text) && lines[at + 1]?.prose === true)
  )
}

/**
 * Marks the lines that recur over their source. Bylines, dates, places and credits recur and stay, and so does the
 * headline that metadata gives. Where more running text would go than stay the page is a story that was printed again.
 */
export function markRepeated(
  lines: PageLine[],
  repeated: ReadonlySet<string>,
  title: string | null = null,
): void {
  if (repeated.size === 0) return
  const headline = title === null ? null : fold(title)
  const isRepeated = (line: PageLine, at: number) =>
    line.rule === null &&
    sidesOf(lines.length, at).some((side) => repeated.has(hashLine(line.text, side, line.prose))) &&
    fold(line.text) !== headline &&
    !isOwn(lines, at)
  const taken = new Set(lines.filter(isRepeated))
  const prose = lines.filter((line) => line.prose)
  if (prose.filter((line) => taken.has(line)).length * 2 > prose.length) return
  for (const [at, line] of lines.entries()) {
    if (taken.has(line) && (line.prose || !isInside(lines, at, taken))) line.rule = 'repeated'
  }
}
