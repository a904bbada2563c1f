/** Menus: short lines that mean nothing by themselves and are furniture by their words, by where they stand or by both. */

import { isAgencyLine, isDateLine, isPersonLine, readByline } from '../segment/byline.ts'
import { isCredit } from '../segment/caption.ts'
import { BUTTON_WORDS, STRONG_BUTTONS } from './buttons.ts'
import { countWords, type PageLine } from './lines.ts'
import { isTeaser } from './lists.ts'

const MENU_WORDS = 4
const PHRASE_WORDS = 8
/** So many phrases in a row at the end are a menu even when no other furniture is near. */
const MENU_RUN = 3
const LONGEST_ROW = 200

/** The words of a line's key, without what separates items. */
export function tokens(line: PageLine): string[] {
  return line.key.split(/[\s|•·,/()»>:]+/).filter((word) => /[\p{L}+&]/u.test(word))
}

function isButtons(line: PageLine): boolean {
  if (line.words > 14) return false
  const words = tokens(line)
  return words.some((word) => STRONG_BUTTONS.has(word)) && words.every((word) => BUTTON_WORDS.has(word))
}

const SEPARATOR = /\s[|•·»>]\s|\s{2,}[|/]\s/

/** "FinancialGovernment", "SolutionsLegal": links of a menu that ran into each other. */
const GLUED = /\p{Ll}{4,}\p{Lu}\p{Ll}{2,}/gu
const LEAST_GLUED = 3
const SHORTEST_GLUED = 7

function isGluedMenu({ text }: PageLine): boolean {
  if (text.length < LEAST_GLUED * SHORTEST_GLUED) return false
  return !/[.!?]["”’)]*$/.test(text) && (text.match(GLUED)?.length ?? 0) >= LEAST_GLUED
}

const BULLETS = /\s+[•●▪]\s+/
const BULLET = /[•●▪]/

/** Headlines of other articles in one line, parted by bullets. */
function isTeaserRow({ text }: PageLine): boolean {
  if (!BULLET.test(text)) return false
  const items = text.split(BULLETS)
  return items.length >= 4 && items.every((item) => countWords(item) <= 25 && !/[.;:]$/.test(item))
}

function isMenuRow(line: PageLine): boolean {
  if (!SEPARATOR.test(line.text) || isCredited(line)) return false
  const items = line.text.split(SEPARATOR)
  return items.length >= 4 && items.every((item) => item.length <= 30 && !/[.:]$/.test(item))
}

/** True for a line that says who wrote, printed or pictured the article, or when. */
export function isCredited({ text }: { text: string }): boolean {
  return readByline(text) !== null || isDateLine(text) || isAgencyLine(text) || isCredit(text)
}

/** "Press release": what kind of document follows, not who wrote it. */
export const isKind = ({ key }: PageLine) => /^(?:press|news|media) (?:release|statement|note)$/.test(key)

/** Marks share bars and menus printed in one line. */
export function markButtons(lines: PageLine[]): void {
  for (const line of lines) {
    if (line.rule !== null || line.wrapped) continue
    if (isTeaserRow(line)) line.rule = 'related'
    if (line.text.length > LONGEST_ROW) continue
    if (isButtons(line)) line.rule = 'share'
    else if (isMenuRow(line) || isGluedMenu(line)) line.rule = 'menu'
  }
  markMoreButtons(lines)
}

const BAR_RULES: ReadonlySet<string | null> = new Set(['share', 'follow', 'media'])

/** "Save", "Copied!", "More": plain words that are buttons only right below or above another. */
function markMoreButtons(lines: PageLine[]): void {
  const spread = (line: PageLine, beside: PageLine | undefined) => {
    if (line.rule !== null || line.words > 2 || !BAR_RULES.has(beside?.rule ?? null)) return
    const named = tokens(line).map((word) => word.replace(/!$/, ''))
    if (named.length > 0 && named.every((word) => BUTTON_WORDS.has(word))) line.rule = 'share'
  }
  for (const [at, line] of lines.entries()) spread(line, lines[at - 1])
  for (let at = lines.length - 1; at >= 0; at -= 1) spread(lines[at]!, lines[at + 1])
}

function isPhrase(line: PageLine, words: number): boolean {
  if (line.wrapped || line.text.length > LONGEST_ROW) return false
  return line.words <= words && !/[.;,:]["”]?$|^[—–"“]|^\(.*\)$/.test(line.text) && !isCredited(line)
}

/**
 * Below the last running text: phrases beside furniture, and runs of phrases even without any. A question or an
 * exclamation right under the text may be its last words.
 */
export function markTail(lines: PageLine[]): void {
  const tail = lines.slice(lines.findLastIndex((line) => line.rule === null && line.prose) + 1)
  if (tail.length === lines.length) return
  const furnished = tail.some((line) => line.rule !== null)
  const loose = tail.filter((line) => line.rule === null)
  if (!furnished && (loose.length < MENU_RUN || !loose.every((line) => isPhrase(line, MENU_WORDS)))) return
  for (const [at, line] of tail.entries()) {
    if (line.rule !== null) continue
    const enclosed =
      at > 0 && tail[at - 1]!.rule !== null && tail.slice(at + 1).some(({ rule }) => rule !== null)
    if (enclosed && isTeaser(line) && !isCredited(line)) line.rule = 'related'
    const last = line === tail[0] && (/[?!]$/.test(line.text) || isPersonLine(line.text))
    if (line.rule === null && !last && isPhrase(line, PHRASE_WORDS)) line.rule = 'menu'
  }
}

const HEADLINE_WORDS = 4

/** Phrases right between two lines of furniture are furniture too, but not the first that may be the headline. */
export function markBetween(lines: PageLine[]): void {
  const first = lines.find(({ rule }) => rule === null)
  let loose: PageLine[] = []
  let furnished = false
  for (const line of lines) {
    if (line.rule !== null) {
      if (furnished) for (const phrase of loose) phrase.rule = 'menu'
      furnished = true
      loose = []
    } else if (furnished && isPhrase(line, MENU_WORDS) && !(line === first && line.words >= HEADLINE_WORDS))
      loose.push(line)
    else {
      furnished = false
      loose = []
    }
  }
}
