/**
 * What stands above a headline: the site's name, its menu and its own appeal. None of it is known by its words: short
 * lines lead up to a headline, and what a menu parts from the headline belongs to the menu.
 */

import { isPersonLine } from '../segment/byline.ts'
import { isCaption } from '../segment/caption.ts'
import { isCredited, isKind } from './fragments.ts'
import type { PageLine } from './lines.ts'
import { isTeaser } from './lists.ts'

const HEADLINE_WORDS = 4
/** A site's name or a label by itself; in a row of labels, one word more. */
const LABEL_WORDS = 2
const ROW_WORDS = 3
/** So many lines of a menu part what is above it from the headline. */
const MENU_LINES = 2
/** What a menu is made of, and a share bar below a headline is not. */
const MENU_RULES: ReadonlySet<string> = new Set(['menu', 'navigation', 'sign-up', 'comments', 'cookies'])
/** These stand in a menu too, but also between a headline and its deck: they count where no headline opens the page. */
const LOOSE_RULES: ReadonlySet<string> = new Set(['notice', 'appeal', 'advert'])
const MENU_WORD =
  /^(?:sign in|log ?in|subscribe|search(?: \w+)?|contribute|donate|menu|home|register|my account|e-?paper|sections)$/

function isHeadline(line: PageLine): boolean {
  return line.words >= HEADLINE_WORDS && isTeaser(line) && !isCredited(line) && !isCaption(line.text)
}

function isLabel(line: PageLine, words: number): boolean {
  return (
    line.words <= words &&
    !line.prose &&
    !/[.:;,!?]["”’)]*$/.test(line.text) &&
    (!isCredited(line) || isKind(line)) &&
    !isPersonLine(line.text)
  )
}

/** True for a line of the site's menu, whether it was taken for one or not. */
function isMenu(line: PageLine, loose: boolean): boolean {
  const { rule } = line
  if (MENU_WORD.test(line.key)) return true
  return rule !== null && (MENU_RULES.has(rule) || (loose && LOOSE_RULES.has(rule)))
}

/** The headline below the last run of menu lines, when nothing above it is a byline or a date; -1 = no such menu. */
function headlineBelowMenu(head: PageLine[]): number {
  const loose = head[0] !== undefined && !(head[0].rule === null && isHeadline(head[0]))
  for (let at = head.length - 1; at >= MENU_LINES; at -= 1) {
    if (head[at]!.rule !== null || !isHeadline(head[at]!)) continue
    const run = head.slice(at - MENU_LINES, at)
    if (
      run.every((line) => isMenu(line, loose)) &&
      !head.slice(0, at).some((line) => line.rule === null && isCredited(line))
    )
      return at
  }
  return -1
}

function markLabels(head: PageLine[]): void {
  const headline = head.findIndex((line) => line.rule === null && isHeadline(line))
  const above = head.slice(0, Math.max(0, headline))
  const loose = above.filter((line) => line.rule === null)
  const words = above.length > 1 ? ROW_WORDS : LABEL_WORDS
  if (loose.every((line) => isLabel(line, words))) for (const line of loose) line.rule = 'menu'
}

/** Counts of shares and comments beside the headline; four digits may be a year. */
const COUNT = /^\d{1,3}$|^0\d{2,7}$|^\d{5,7}$/

/** Marks what stands above the headline; `head` are the lines above the first running text. */
export function markMasthead(head: PageLine[]): void {
  const headline = headlineBelowMenu(head)
  if (headline !== -1)
    for (const line of head.slice(0, headline))
      if (!line.text.startsWith(head[headline]!.text)) line.rule ??= 'menu'
  markLabels(head)
  for (const line of head) if (line.rule === null && COUNT.test(line.text)) line.rule = 'share'
}
