/** What stands above the headline, and between the headline and its second printing: section names and page chrome. */

import { hasTimestamp, isDateLine } from '../segment/byline.ts'
import { isCaption } from '../segment/caption.ts'
import { siteIn } from '../segment/pagetitle.ts'
import { CHROME, SECTIONS, WEAK_SECTIONS } from './buttons.ts'
import { isCredited, tokens } from './fragments.ts'
import type { PageLine } from './lines.ts'
import { isTeaser } from './lists.ts'
import { markMasthead } from './masthead.ts'

/** A page's head is looked for in this many lines. */
const HEAD_LINES = 60
const TITLE_WORDS = 4
/** A deck is among so many first lines, its date among so many below it. */
const DECK_LINE = 3
const DATE_BELOW = 4
const CHROME_WORDS = 5

/** True for a line made only of section names: "World News", "Middle East", "Politics & Policy". */
export function isSectionLabel(line: PageLine): boolean {
  if (line.words > CHROME_WORDS) return false
  const named = tokens(line)
  if (named.length === 0 || !named.every((word) => SECTIONS.has(word))) return false
  return named.some((word) => !WEAK_SECTIONS.has(word))
}

/** "TURKEY, WORLD, MIDDLE EAST": no headline, however many words it has. */
const isSectionList = (line: PageLine) => line.text.includes(', ') && isSectionLabel(line)

export function isChrome(line: PageLine): boolean {
  if (line.words > CHROME_WORDS) return false
  const named = tokens(line)
  return named.length > 0 && named.every((word) => CHROME.has(word))
}

/** A long deck stands above the line that says when the article appeared. */
function isDatedBelow(lines: PageLine[], at: number): boolean {
  return at <= DECK_LINE && lines.slice(at + 1, at + 1 + DATE_BELOW).some(({ text }) => isDateLine(text))
}

/** The first line of running text; the head ends there. */
function bodyStart(lines: PageLine[]): number {
  const at = lines.findIndex(
    (line, index) => line.rule === null && line.prose && !isCaption(line.text) && !isDatedBelow(lines, index),
  )
  return at === -1 ? lines.length : at
}

/** The copies of a headline printed twice in the head; of several pairs, the one that ends last. */
function printedTwice(head: PageLine[]): [number, number] | null {
  for (let second = head.length - 1; second > 0; second -= 1) {
    const { text, words } = head[second]!
    if (words < TITLE_WORDS || !isTeaser(head[second]!)) continue
    const first = head.findIndex((line) => line.text === text || siteIn(line.text, text) !== null)
    if (first < second) return [first, second]
  }
  return null
}

function markMenu(lines: PageLine[]): void {
  for (const line of lines) {
    if (line.rule === null && (isSectionLabel(line) || isChrome(line))) line.rule = 'menu'
  }
}

/** A caption, or what names in brackets at its end whose picture it is. */
function isShown(text: string): boolean {
  return isCaption(text) || /[.\p{L}] \([^()]{2,40}\)$/u.test(text)
}

/** Between two printings of a headline: with chrome among them, everything that is no credit or caption. */
function markInner(inner: PageLine[], site: string | null): void {
  markMenu(inner)
  for (const line of inner) if (line.text === site) line.rule ??= 'menu'
  if (!inner.some(({ rule }) => rule !== null)) return
  for (const line of inner) {
    if (line.rule === null && isTeaser(line) && !isCredited(line) && !isShown(line.text)) line.rule = 'menu'
  }
}

/** "Russian Politics & Diplomacy": capitals, a section's name last, and a date or a byline below. */
function isKicker(line: PageLine, before: PageLine | undefined, next: PageLine | undefined): boolean {
  if (line.words > CHROME_WORDS || next === undefined || isCredited(line)) return false
  // Right below a byline or a date: whom the author works for.
  if (before !== undefined && before.rule === null && isCredited(before)) return false
  if (!isCredited(next) && !hasTimestamp(next.text)) return false
  const last = tokens(line).at(-1) ?? ''
  return SECTIONS.has(last) && !WEAK_SECTIONS.has(last) && !/(?:^| )\p{Ll}/u.test(line.text)
}

function markKicker(head: PageLine[], headline: number): void {
  for (const [at, line] of head.entries())
    if (at > headline && line.rule === null && isKicker(line, head[at - 1], head[at + 1])) line.rule = 'menu'
}

/** Marks section names and chrome above the headline, and a label between headline and text. */
export function markHead(lines: PageLine[]): void {
  const head = lines.slice(0, Math.min(HEAD_LINES, bodyStart(lines)))
  const copies = printedTwice(head)
  if (copies !== null) {
    const [first, second] = copies
    markInner(head.slice(first + 1, second), siteIn(head[first]!.text, head[second]!.text))
  }
  const headline = head.findIndex(
    (line, at) =>
      line.rule === null &&
      (at === copies?.[0] || (line.words >= TITLE_WORDS && !isCredited(line) && !isSectionList(line))),
  )
  markMenu(head.slice(0, Math.max(0, headline)))
  for (const line of headline === -1 ? [] : head.slice(headline + 1)) {
    if (line.rule === null && isSectionLabel(line)) line.rule = 'menu'
  }
  markMasthead(head)
  if (headline !== -1) markKicker(head, headline)
}
