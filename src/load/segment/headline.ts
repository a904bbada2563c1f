/** The head of an article: which of its first lines are headline, byline, caption and standfirst. */

import { fold } from '../../fold.ts'
import { countWords } from '../clean/lines.ts'
import type { Line, Metadata, Zone } from '../types.ts'
import {
  hasTimestamp,
  isAgencyLine,
  isBareName,
  isDateLine,
  isPlacedByline,
  isPublisherName,
  readByline,
  readLooseByline,
} from './byline.ts'
import { endsInCredit, isCaption, isCredit, isLabelled } from './caption.ts'
import { hasDateline, hasFullDateline } from './dateline.ts'
import { siteIn } from './pagetitle.ts'
import { findWrapped } from './wrapped.ts'

export interface Zoned {
  line: Line
  zone: Zone
}

const LONGEST_HEADLINE = 220
const LONGEST_HEAD = 14
const BULLET = /^[•●▪◦‣·*–-]\s+\S/
const SENTENCE = /[.]["”’)]*$/
const ABBREVIATED = /\b(?:\p{Lu}\.)+$|\b(?:Inc|Corp|Jr|Sr|Co|Ltd|Gov|Sen)\.$/u
/** A verb of news telling in the past: a deck speaks in the present or has no verb. */
const PAST = /\b(?:said|told|was|were|had|did|met|held|began|made|took|gave|went|came|killed|\p{Ll}{3,}ed)\b/u
const DECK_WORDS = 20
/** A long deck is among so many first lines, its date among so many below it. */
const DECK_LINE = 3
const DATE_BELOW = 4
const TITLE_WORDS = 4
const TWICE_WORDS = 24
/** "WASHINGTON, Dec. 11, 2016 —" in a line of its own. */
function isBareDateline(text: string): boolean {
  return text.length <= 80 && /[—–-]$/.test(text) && countWords(text) <= 8 && hasDateline(text)
}

function endsSentence(text: string): boolean {
  return SENTENCE.test(text) && !ABBREVIATED.test(text)
}

function same(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  return a === b || (a.length > 20 && b.startsWith(`${a} `) && b.length - a.length < 40)
}

function isCreditOf(text: string): boolean {
  return readByline(text) !== null || isDateLine(text) || isAgencyLine(text) || hasTimestamp(text)
}

function isHeadline(text: string, next: string | undefined, metadata: Metadata): boolean {
  if (metadata.title !== null && same(metadata.title, text)) return true
  if (next === undefined || text.length > LONGEST_HEADLINE || endsSentence(text) || BULLET.test(text))
    return false
  return (
    !hasFullDateline(text) &&
    !/[,;:]$/.test(text) &&
    !isCredit(text) &&
    !endsInCredit(text) &&
    !isLabelled(text)
  )
}

/** A deck is short, speaks in the present tense or without a verb, and stands under the headline. */
function isDeck(text: string): boolean {
  if (/^["“]/.test(text) || hasDateline(text) || countWords(text) > DECK_WORDS) return false
  return !endsSentence(text) || !PAST.test(text)
}

/** What a line is by itself, wherever in the head it stands. */
function ownZone(lines: Line[], at: number): Zone | null {
  const { text } = lines[at]!
  if (isCreditOf(text) || readLooseByline(text) !== null || isBareDateline(text)) return 'byline'
  const by = /^by:?$/i
  if (by.test(text) && isBareName(lines[at + 1]?.text ?? '')) return 'byline'
  if (by.test(lines[at - 1]?.text ?? '') && isBareName(text)) return 'byline'
  return isCredit(text) ? 'caption' : null
}

/** Where and by whom, above the headline: "New York" over a date, "Los Angeles Times". */
function isImprint(lines: Line[], at: number, metadata: Metadata): boolean {
  const [{ text }, next, after] = [lines[at]!, lines[at + 1]?.text, lines[at + 2]?.text]
  if (next === undefined || !isBareName(text) || same(metadata.title ?? '', text)) return false
  const below = isDateLine(next) ? after : isPublisherName(text) ? next : undefined
  const further = isDateLine(next) ? lines[at + 3]?.text : after
  return below !== undefined && countWords(below) >= TITLE_WORDS && isHeadline(below, further, metadata)
}

function zoneBeforeTitle(lines: Line[], at: number, metadata: Metadata): Zone | null {
  const { text } = lines[at]!
  const next = lines[at + 1]?.text
  if (isImprint(lines, at, metadata)) return 'byline'
  if (isHeadline(text, next, metadata)) return 'title'
  if (next === undefined || !isCaption(text)) return null
  return isCredit(next) || isCaption(next) || isHeadline(next, lines[at + 2]?.text, metadata)
    ? 'caption'
    : null
}

/** A deck of any length stands between the headline and the line that says when the article appeared. */
function isDatedBelow(lines: Line[], at: number): boolean {
  const { text } = lines[at]!
  if (!endsSentence(text)) return false
  return lines
    .slice(at + 1, at + 1 + DATE_BELOW)
    .some((line) => isDateLine(line.text) || hasTimestamp(line.text))
}

function zoneAfterTitle(lines: Line[], at: number, before: Zoned[], metadata: Metadata): Zone | null {
  const { text } = lines[at]!
  if (BULLET.test(text)) return 'standfirst'
  const beside = [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isCreditOf(line.text))
  if (at <= DECK_LINE && isDatedBelow(lines, at)) return 'standfirst'
  if (beside && isPlacedByline(text)) return 'byline'
  if (isBareName(text)) return beside || text === metadata.author ? 'byline' : 'caption'
  if (isCaption(text)) return 'caption'
  if (at + 1 >= lines.length) return null
  const decked = before.some(({ zone }) => zone === 'standfirst')
  if (decked) return endsSentence(text) || text.endsWith(':') || !isDeck(text) ? null : 'standfirst'
  return isDeck(text) ? 'standfirst' : null
}

/** A headline printed twice is one wherever else it stands: the text that recurs in the head, if any does. */
function printedTwice(head: Line[]): string | null {
  const texts = head.map(({ text }) => text)
  const twice = texts.find(
    (text, at) =>
      text.length <= LONGEST_HEADLINE &&
      countWords(text) >= TITLE_WORDS &&
      texts.indexOf(text, at + 1) !== -1 &&
      countWords(text) <= TWICE_WORDS &&
      !/[)\]]$/.test(text) &&
      (at === 0 || !text.endsWith('.')) &&
      !isCredit(text) &&
      !isCaption(text),
  )
  return twice ?? null
}

/** The head's lines with their zones; the body starts after them, at the first running text. */
export function readHead(lines: Line[], metadata: Metadata): Zoned[] {
  const head: Zoned[] = []
  const first = lines.slice(0, LONGEST_HEAD)
  const wrapped = findWrapped(first)
  const twice = printedTwice(first)
  for (const [at, line] of first.entries()) {
    if (wrapped[at] === true) break
    const title = twice ?? head.find(({ zone }) => zone === 'title')?.line.text
    const zone =
      title !== undefined && (same(title, line.text) || siteIn(title, line.text) !== null)
        ? 'title'
        : (ownZone(lines, at) ??
          (title === undefined
            ? zoneBeforeTitle(lines, at, metadata)
            : zoneAfterTitle(lines, at, head, metadata)))
    if (zone === null) break
    head.push({ line, zone })
  }
  return head
}
