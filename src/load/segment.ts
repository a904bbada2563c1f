/** Turns clean lines into an article: its title, author and date, and a body of paragraphs and sentences with spans. */

import { countWords } from './clean/lines.ts'
import {
  isAgencyLine,
  isBareName,
  isDateLine,
  isPersonLine,
  mayBePerson,
  readByline,
  readLooseByline,
  readPlacedByline,
} from './segment/byline.ts'
import { isCaption, isCredit, withoutCredit } from './segment/caption.ts'
import { datelineOf, splitGluedByline } from './segment/dateline.ts'
import { readHead, type Zoned } from './segment/headline.ts'
import { findLanguage } from './segment/language.ts'
import { siteIn } from './segment/pagetitle.ts'
import { findPublished } from './segment/published.ts'
import { splitSentences } from './segment/sentences.ts'
import { findSource } from './segment/sources.ts'
import { findWrapped } from './segment/wrapped.ts'
import type { Article, CleanText, Line, Paragraph, RawDocument, SourceRecord, Zone } from './types.ts'

const SUBHEAD_WORDS = 10
const LONGEST_SUBHEAD = 120
const FOOT_LINES = 3
/** A byline is looked for in the first so many lines. */
const HEAD_LINES = 8
/** A date line that tells of a later change. */
const LATER = /\b(?:updated|edited|modified)\b/i

function isSubhead(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (next === undefined || text.length > LONGEST_SUBHEAD || countWords(text) > SUBHEAD_WORDS) return false
  return /^[\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{N}?!’')]$/u.test(text) && next.text.length > text.length
}

function bodyZone(lines: Line[], at: number, start: number): Zone {
  const line = lines[at]!
  const { text } = line
  const foot = at >= lines.length - FOOT_LINES
  if (isCredit(text)) return 'caption'
  if ((readByline(text)?.length ?? 0) > 0) return 'byline'
  if (foot && (readByline(text) !== null || isDateLine(text) || isAgencyLine(text) || isPersonLine(text)))
    return 'byline'
  if (at > start && isCaption(text)) return 'caption'
  if (at > start && isBareName(text) && at + 1 < lines.length) return 'subhead'
  return at > start && isSubhead(line, lines[at + 1]) ? 'subhead' : 'body'
}

function zoneLines(lines: Line[], head: Zoned[], wrapped: boolean[]): Zoned[] {
  const inside = (at: number) => wrapped[at] === true || wrapped[at - 1] === true
  const body = lines.slice(head.length).map((line, index) => {
    const at = head.length + index
    return { line, zone: inside(at) ? 'body' : bodyZone(lines, at, head.length) }
  })
  return [...head, ...body]
}

/**
 * Paragraphs of the body; the lines of a hard-wrapped one are joined. A line that is nothing but a picture's credit has
 * no words of the article: left out.
 */
function layOut(zoned: Zoned[], wrapped: boolean[]): { body: string; paragraphs: Paragraph[] } {
  let body = ''
  const paragraphs: Paragraph[] = []
  for (const [at, { line, zone }] of zoned.entries()) {
    if (zone === 'title' || zone === 'byline' || (zone === 'caption' && isCredit(line.text))) continue
    const text = zone === 'caption' ? withoutCredit(line.text) : line.text
    const last = paragraphs.at(-1)
    if (last !== undefined && zone === 'body' && wrapped[at - 1] === true) {
      body += ` ${text}`
      last.end = body.length
      continue
    }
    if (last !== undefined) body += '\n\n'
    paragraphs.push({ start: body.length, end: body.length + text.length, zone, line: line.line })
    body += text
  }
  return { body, paragraphs }
}

/** A byline glued to the first paragraph becomes a line of its own, with the same raw line. */
function unglue(lines: Line[]): Line[] {
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => splitGluedByline(text) !== null)
  if (at === -1) return lines
  const [byline, rest] = splitGluedByline(lines[at]!.text)!
  return lines.flatMap((line, index) =>
    index === at
      ? [
          { ...line, text: byline },
          { ...line, text: rest },
        ]
      : [line],
  )
}

function authorOf(bylines: string[], given: string | null): string | null {
  const printed = bylines.flatMap((text) => readByline(text) ?? readLooseByline(text) ?? [])
  if (printed.length > 0) return [...new Set(printed)].join(', ')
  const placed = bylines.flatMap(readPlacedByline)
  if (placed.length > 0) return placed.join(', ')
  return given ?? bylines.find(isPersonLine) ?? bylines.find(mayBePerson) ?? null
}

/** The headline; where the page's own title, with the site's name behind it, stands above, the one without. */
function titleOf(zoned: Zoned[]): string | null {
  const titles = zoned.filter(({ zone }) => zone === 'title').map(({ line }) => line.text)
  const [first] = titles
  if (first === undefined) return null
  return titles.find((text) => siteIn(first, text) !== null) ?? first
}

/** Lines that were taken out as furniture and name the source all the same. */
function originsOf({ removed }: CleanText): string[] {
  return removed.filter(({ rule }) => rule === 'origin').flatMap(({ text }) => text.split('\n'))
}

function dateLines(bylines: string[], dateline: string): string[] {
  const published = bylines.filter((text) => isDateLine(text) && !LATER.test(text))
  return [...published, ...bylines, dateline]
}

/**
 * The article in a cleaned document. Title and author are as printed, else from metadata, else null; the date says
 * what it rests on; `sources` are the authority's, to name the source by its address.
 */
export function segment(raw: RawDocument, clean: CleanText, sources: SourceRecord[]): Article {
  const { metadata } = raw
  const lines = unglue(clean.lines)
  const wrapped = findWrapped(lines)
  const zoned = zoneLines(lines, readHead(lines, metadata), wrapped)
  const { body, paragraphs } = layOut(zoned, wrapped)
  const bylines = zoned.filter(({ zone }) => zone === 'byline').map(({ line }) => line.text)
  const dateline = datelineOf(zoned.find(({ zone }) => zone === 'body')?.line.text ?? '')
  return {
    title: titleOf(zoned) ?? metadata.title,
    author: authorOf(bylines, metadata.author),
    source: findSource(metadata, sources, [...bylines, ...originsOf(clean)], dateline),
    published: findPublished(metadata, dateLines(bylines, dateline)),
    language: findLanguage(body),
    body,
    paragraphs,
    sentences: paragraphs.flatMap(({ start, end }) => splitSentences(body, start, end)),
    zones: zoned.map(({ line, zone }) => ({ line: line.line, zone })),
  }
}
