/** Menus and lists of teasers: short lines that mean nothing by themselves and are furniture by where they stand. */

import { isAgencyLine, isDateLine, readByline } from '../segment/byline.ts'
import { isCredit } from '../segment/caption.ts'
import { BUTTON_WORDS, SECTIONS, STRONG_BUTTONS } from './buttons.ts'
import { isProse, type PageLine } from './lines.ts'

const MENU_WORDS = 4
const PHRASE_WORDS = 8
/** So many phrases in a row at the end are a menu even when no other furniture is near. */
const MENU_RUN = 3

function tokens(line: PageLine): string[] {
  return line.key.split(/[\s|•·,/()»>]+/).filter((word) => /[\p{L}+]/u.test(word))
}

function isButtons(line: PageLine): boolean {
  if (line.words > 14) return false
  const words = tokens(line)
  return words.some((word) => STRONG_BUTTONS.has(word)) && words.every((word) => BUTTON_WORDS.has(word))
}

const SEPARATOR = /\s[|•·»>]\s|\s{2,}[|/]\s/

function isMenuRow(line: PageLine): boolean {
  if (line.key.length > 200 || isCredited(line)) return false
  const items = line.text.split(SEPARATOR)
  return items.length >= 4 && items.every((item) => item.length <= 30 && !/[.:]$/.test(item))
}

function isCredited(line: PageLine): boolean {
  const { text } = line
  return readByline(text) !== null || isDateLine(text) || isAgencyLine(text) || isCredit(text)
}

/** Marks share bars and menus printed in one line. */
export function markButtons(lines: PageLine[]): void {
  for (const line of lines) {
    if (line.rule !== null || line.key === '') continue
    if (isButtons(line)) line.rule = 'share'
    else if (isMenuRow(line)) line.rule = 'menu'
  }
}

function isPhrase(line: PageLine, words: number): boolean {
  return line.words <= words && !/[.;,:]["”]?$|^[—–"“]/.test(line.text) && !isCredited(line)
}

/** Above the headline: section names such as "World" or "News". */
export function markHead(lines: PageLine[]): void {
  const headline = lines.findIndex((line) => line.rule === null && line.words >= 4)
  for (const line of lines.slice(0, Math.max(0, headline))) {
    const named = tokens(line)
    if (line.rule === null && named.length > 0 && named.every((word) => SECTIONS.has(word)))
      line.rule = 'menu'
  }
}

/**
 * Below the last running text: phrases beside furniture, and runs of phrases even without any. A question or an
 * exclamation right under the text may be its last words.
 */
export function markTail(lines: PageLine[]): void {
  const tail = lines.slice(lines.findLastIndex((line) => line.rule === null && isProse(line)) + 1)
  if (tail.length === lines.length) return
  const furnished = tail.some((line) => line.rule !== null)
  const loose = tail.filter((line) => line.rule === null)
  if (!furnished && (loose.length < MENU_RUN || !loose.every((line) => isPhrase(line, MENU_WORDS)))) return
  for (const line of loose) {
    const last = line === tail[0] && /[?!]$/.test(line.text)
    if (!last && isPhrase(line, PHRASE_WORDS)) line.rule = 'menu'
  }
}

/** Teasers under a heading such as "Related articles": lines without a full stop, up to the next running text. */
export function markTeasers(lines: PageLine[]): void {
  let open = false
  for (const line of lines) {
    if (isProse(line)) open = false
    else if (line.rule === 'related' && line.words <= 5) open = true
    else if (open && line.rule === null && isPhrase(line, 2 * PHRASE_WORDS)) line.rule = 'related'
  }
}

/** Phrases right between two lines of furniture are furniture too. */
export function markBetween(lines: PageLine[]): void {
  let loose: PageLine[] = []
  let furnished = false
  for (const line of lines) {
    if (line.rule !== null) {
      if (furnished) for (const phrase of loose) phrase.rule = 'menu'
      furnished = true
      loose = []
    } else if (furnished && isPhrase(line, MENU_WORDS)) loose.push(line)
    else {
      furnished = false
      loose = []
    }
  }
}
