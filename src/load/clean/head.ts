/** What stands above the headline, and between the headline and its second printing: section names and page chrome. */

import { isCaption } from '../segment/caption.ts'
import { CHROME, SECTIONS, WEAK_SECTIONS } from './buttons.ts'
import { isCredited, tokens } from './fragments.ts'
import type { PageLine } from './lines.ts'
import { isTeaser } from './lists.ts'

/** A page's head is looked for in this many lines. */
const HEAD_LINES = 60
const TITLE_WORDS = 4
const CHROME_WORDS = 5

/** True for a line made only of section names: "World News", "Middle East", "Politics & Policy". */
export function isSectionLabel(line: PageLine): boolean {
  if (line.words > CHROME_WORDS) return false
  const named = tokens(line)
  if (named.length === 0 || !named.every((word) => SECTIONS.has(word))) return false
  return named.some((word) => !WEAK_SECTIONS.has(word))
}

function isChrome(line: PageLine): boolean {
  if (line.words > CHROME_WORDS) return false
  const named = tokens(line)
  return named.length > 0 && named.every((word) => CHROME.has(word))
}

/** The first line of running text; the head ends there. */
function bodyStart(lines: PageLine[]): number {
  const at = lines.findIndex((line) => line.rule === null && line.prose && !isCaption(line.text))
  return at === -1 ? lines.length : at
}

/** The copies of a headline printed twice in the head; of several pairs, the one that ends last. */
function printedTwice(head: PageLine[]): [number, number] | null {
  for (let second = head.length - 1; second > 0; second -= 1) {
    const { text, words } = head[second]!
    if (words < TITLE_WORDS || !isTeaser(head[second]!)) continue
    const first = head.findIndex((line) => line.text === text)
    if (first < second) return [first, second]
  }
  return null
}

function markMenu(lines: PageLine[]): void {
  for (const line of lines) {
    if (line.rule === null && (isSectionLabel(line) || isChrome(line))) line.rule = 'menu'
  }
}

/** Between two printings of a headline: with chrome among them, everything that is no credit or caption. */
function markInner(inner: PageLine[]): void {
  markMenu(inner)
  if (!inner.some(({ rule }) => rule !== null)) return
  for (const line of inner) {
    if (line.rule === null && isTeaser(line) && !isCredited(line) && !isCaption(line.text)) line.rule = 'menu'
  }
}

/** Marks lines of chrome below the last running text. */
export function markFoot(lines: PageLine[]): void {
  const from = lines.findLastIndex((line) => line.rule === null && line.prose) + 1
  if (from > 0) for (const line of lines.slice(from)) if (isChrome(line)) line.rule ??= 'menu'
}

/** Marks section names and chrome above the headline, and a label between headline and text. */
export function markHead(lines: PageLine[]): void {
  const head = lines.slice(0, Math.min(HEAD_LINES, bodyStart(lines)))
  const copies = printedTwice(head)
  if (copies !== null) markInner(head.slice(copies[0] + 1, copies[1]))
  const headline = head.findIndex(
    (line, at) =>
      line.rule === null && (at === copies?.[0] || (line.words >= TITLE_WORDS && !isCredited(line))),
  )
  markMenu(head.slice(0, Math.max(0, headline)))
  if (headline === -1) return
  for (const line of head.slice(headline + 1)) {
    if (line.rule === null && isSectionLabel(line)) line.rule = 'menu'
  }
}
