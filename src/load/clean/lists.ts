/**
 * Lists of links: teasers under a heading such as "Related articles", teasers that each follow a lone bullet or
 * number, and rows of headlines below the text. None of them is known by its words, all by their shape and place.
 */

import { isCutShort, type PageLine } from './lines.ts'

const MARKER = /^(?:[-–—•·*▪●|»>→]|\d{1,2}\.?)$/
/** So many items make a list of links; fewer may be anything. */
const LEAST_ITEMS = 3
const BULLETED = /^[•*–—-]\s/
const LONGEST_ITEM = 4
const TEASER_WORDS = 22

/** A headline as a link: starts like a sentence, does not end like one, or is cut short by dots. */
export function isTeaser(line: PageLine): boolean {
  if (line.words > TEASER_WORDS || line.wrapped) return false
  if (isCutShort(line)) return true
  return line.text.length <= 160 && !line.prose && !/[.:;,]["”’')]*$|^\(.*\)$/.test(line.text)
}

/** Indexes of the lone markers of one run: at most `LONGEST_ITEM` unpunctuated lines between two of them. */
function markersFrom(lines: PageLine[], from: number): number[] {
  const found = [from]
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]!
    if (MARKER.test(line.text)) found.push(at)
    else if (at - found.at(-1)! > LONGEST_ITEM || (line.prose && !isTeaser(line))) break
  }
  return found
}

/** Marks link lists whose bullets or numbers stand on lines of their own; the last item is as long as the others. */
export function markBulleted(lines: PageLine[]): void {
  for (let from = 0; from < lines.length; from += 1) {
    if (!MARKER.test(lines[from]!.text)) continue
    const markers = markersFrom(lines, from)
    if (markers.length < LEAST_ITEMS) continue
    const sizes = markers.slice(1).map((at, index) => at - markers[index]!)
    const size = Math.min(...sizes)
    if (size < 2) continue
    const end = Math.min(lines.length, markers.at(-1)! + size)
    for (const line of lines.slice(from, end)) line.rule ??= 'related'
    from = end - 1
  }
}

const LINK = /[:|»>]\s?\S|^\W*(?:read|continue|click|tap|keep|watch|view|show|scroll|full)\b/i

/** "Read more on the same topic": what follows are the links. */
const MORE_OF = /\b(?:same|this|these|related) (?:topics?|subjects?|stor(?:y|ies)|issues?|section)\W*$/i

/** A heading of links: short, and no link itself. */
function isHeading(line: PageLine): boolean {
  return line.words <= 8 && (!LINK.test(line.text) || MORE_OF.test(line.text))
}

/** Teasers under a heading such as "Related articles": lines without a full stop, up to the next running text. */
export function markTeasers(lines: PageLine[]): void {
  let open = false
  for (const line of lines) {
    if (line.rule === 'related' && isHeading(line)) open = true
    else if (line.prose && !isCutShort(line)) open = false
    else if (open && line.rule === null && isTeaser(line)) line.rule = 'related'
  }
}

function lastProse(lines: PageLine[]): number {
  return lines.findLastIndex((line) => line.rule === null && line.prose && !isCutShort(line))
}

/** Rows of headlines below the last running text, without any heading: at least three, one after the other. */
export function markRows(lines: PageLine[]): void {
  const tail = lines.slice(lastProse(lines) + 1)
  if (tail.length === lines.length) return
  const loose = tail.filter((line) => line.rule === null)
  const long = loose.filter((line) => isTeaser(line) && line.words >= 5)
  if (long.length < LEAST_ITEMS || long.length < loose.length - 1) return
  if (loose.some((line) => BULLETED.test(line.text))) return
  for (const line of long) line.rule = 'related'
}

/** A bulleted list of headlines below the last running text; a list that the text leads up to with a colon is its own. */
export function markBulletedTail(lines: PageLine[]): void {
  const last = lastProse(lines)
  if (last === -1 || /:$/.test(lines[last]!.text)) return
  const loose = lines.slice(last + 1).filter((line) => line.rule === null)
  if (loose.length < LEAST_ITEMS || !loose.every((line) => BULLETED.test(line.text) && isTeaser(line))) return
  if (loose.filter(({ words }) => words > 5).length * 2 < loose.length) return
  for (const line of loose) line.rule = 'related'
}

/** Lines printed twice below the last running text are no part of it, such as a banner that turns. */
export function markTwice(lines: PageLine[]): void {
  const tail = lines.slice(lastProse(lines) + 1).filter((line) => line.rule === null)
  if (tail.length < 2 * LEAST_ITEMS || tail.length === lines.length) return
  const seen = new Map<string, number>()
  for (const { text } of tail) seen.set(text, (seen.get(text) ?? 0) + 1)
  const twice = tail.filter(({ text }) => seen.get(text)! > 1)
  if (twice.length >= 2 * LEAST_ITEMS) for (const line of tail) line.rule = 'menu'
}

const COMMENTER = /^.{2,40}\b(?:says?|said|commented|wrote|replied)\s?(?:\.\.\.|…|:)$/
const COUNTED = /^\W*\d+ (?:comments?|responses?|replies)\W*$/

/** What readers wrote: everything after "3 comments" when a line such as "Jane Doe said..." follows it. */
export function markComments(lines: PageLine[]): void {
  const from = lines.findIndex(({ rule, text }) => rule === 'comments' && COUNTED.test(text))
  if (from === -1) return
  const named = lines.slice(from + 1, from + 4).some(({ text }) => COMMENTER.test(text))
  if (named) for (const line of lines.slice(from + 1)) line.rule ??= 'comments'
}

/** "old_navy_cook: …", "BrentSkeptic: …": a name that only a web site's user has, and what the user says. */
const HANDLE = /^(?:\p{L}[\p{L}\d]*(?:[_\d][\p{L}\d]*)+|\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+)\s?: ?\S/u

/** What users write below a line about comments. */
export function markHandles(lines: PageLine[]): void {
  let open = false
  for (const line of lines) {
    open ||= line.rule === 'comments'
    if (open && line.rule === null && HANDLE.test(line.text)) line.rule = 'comments'
  }
}
