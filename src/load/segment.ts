/** Turns clean lines into an article: its title, author and date, and a body of paragraphs and sentences with spans. */

import { SECTIONS } from './clean/buttons.ts'
import { isAgencyLine, isBareName, isDateLine, readByline, readLooseByline } from './segment/byline.ts'
import { isCaption, isCredit, withoutCredit } from './segment/caption.ts'
import { hasDateline, readHead, type Zoned } from './segment/headline.ts'
import { findLanguage } from './segment/language.ts'
import { findPublished } from './segment/published.ts'
import { splitSentences } from './segment/sentences.ts'
import { findSource } from './segment/sources.ts'
import type { Article, CleanText, Line, Paragraph, RawDocument, SourceRecord, Zone } from './types.ts'

const SUBHEAD_WORDS = 10
const FOOT_LINES = 3
/** A date line that tells of a later change. */
const LATER = /\b(?:updated|edited|modified)\b/i

function isSubhead(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (next === undefined || text.split(' ').length > SUBHEAD_WORDS) return false
  return /^[\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{N}?!’')]$/u.test(text) && next.text.length > text.length
}

function bodyZone(lines: Line[], at: number, start: number): Zone {
  const line = lines[at]!
  const { text } = line
  const foot = at >= lines.length - FOOT_LINES
  if (isCredit(text)) return 'caption'
  if ((readByline(text)?.length ?? 0) > 0) return 'byline'
  if (foot && (readByline(text) !== null || isDateLine(text) || isAgencyLine(text))) return 'byline'
  if (at > start && isCaption(text)) return 'caption'
  if (at > start && isBareName(text) && at + 1 < lines.length) return 'subhead'
  return at > start && isSubhead(line, lines[at + 1]) ? 'subhead' : 'body'
}

function zoneLines(lines: Line[], head: Zoned[]): Zoned[] {
  const body = lines.slice(head.length).map((line, index) => ({
    line,
    zone: bodyZone(lines, head.length + index, head.length),
  }))
  return [...head, ...body]
}

/** Paragraphs of the body. A line that is nothing but a picture's credit has no words of the article: left out. */
function layOut(zoned: Zoned[]): { body: string; paragraphs: Paragraph[] } {
  const texts: string[] = []
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const { line, zone } of zoned) {
    if (zone === 'title' || zone === 'byline' || (zone === 'caption' && isCredit(line.text))) continue
    const text = zone === 'caption' ? withoutCredit(line.text) : line.text
    paragraphs.push({ start, end: start + text.length, zone, line: line.line })
    texts.push(text)
    start += text.length + 2
  }
  return { body: texts.join('\n\n'), paragraphs }
}

/** "Middle East" beside a date line is no author. */
function isSection(text: string): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .every((word) => SECTIONS.has(word))
}

function authorOf(zoned: Zoned[], given: string | null): string | null {
  const bylines = zoned.filter(({ zone }) => zone === 'byline').map(({ line }) => line.text)
  const printed = bylines.flatMap((text) => readByline(text) ?? readLooseByline(text) ?? [])
  if (printed.length > 0) return [...new Set(printed)].join(', ')
  return given ?? bylines.find((text) => isBareName(text) && !isAgencyLine(text) && !isSection(text)) ?? null
}

function dateLines(zoned: Zoned[]): string[] {
  const bylines = zoned.filter(({ zone }) => zone === 'byline').map(({ line }) => line.text)
  const first = zoned.find(({ zone }) => zone === 'body')?.line.text ?? ''
  const dateline = hasDateline(first) ? first.slice(0, first.search(/[—–:-]/)) : ''
  const published = bylines.filter((text) => isDateLine(text) && !LATER.test(text))
  return [...published, ...bylines, dateline]
}

/**
 * The article in a cleaned document. Title and author are as printed, else from metadata, else null; the date says
 * what it rests on; `sources` are the authority's, to name the source by its address.
 */
export function segment(raw: RawDocument, clean: CleanText, sources: SourceRecord[]): Article {
  const { metadata } = raw
  const zoned = zoneLines(clean.lines, readHead(clean.lines, metadata))
  const { body, paragraphs } = layOut(zoned)
  return {
    title: zoned.find(({ zone }) => zone === 'title')?.line.text ?? metadata.title,
    author: authorOf(zoned, metadata.author),
    source: findSource(metadata, sources),
    published: findPublished(metadata, dateLines(zoned)),
    language: findLanguage(body),
    body,
    paragraphs,
    sentences: paragraphs.flatMap(({ start, end }) => splitSentences(body, start, end)),
    zones: zoned.map(({ line, zone }) => ({ line: line.line, zone })),
  }
}
