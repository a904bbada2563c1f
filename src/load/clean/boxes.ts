/**
 * Lines that stand together: where a blank line parts the paragraphs of a page, lines without one between them are a
 * menu, a box or a list of links. When most of them are furniture by themselves, the others are by their company.
 */

import { isCaption } from '../segment/caption.ts'
import { isCredited, isKind } from './fragments.ts'
import { isReported, type PageLine } from './lines.ts'
import { isTeaser } from './lists.ts'
import { isNews, weighVoice } from './voice.ts'

/** So many paragraphs of running text tell how a page parts them, and on this share of them a blank line follows. */
const LEAST_PARAGRAPHS = 3
const SPACED_SHARE = 0.8
/** A box of fewer lines may be a subhead and its paragraph. */
const LEAST_LINES = 3
const LEAST_TAKEN = 2
const MUCH_TAKEN = 4
const LEAST_VOICE = 2
const HEADLINE_WORDS = 4
const LABEL_WORDS = 3
/** What is printed above a headline; share bars and adverts stand below one as well. */
const ABOVE: ReadonlySet<string> = new Set(['menu', 'navigation', 'notice', 'cookies', 'sign-up', 'media'])

const areTogether = (one: PageLine, other: PageLine | undefined) => other?.line === one.line + 1

function isSpaced(lines: PageLine[]): boolean {
  let [paragraphs, apart] = [0, 0]
  for (const [at, line] of lines.entries()) {
    if (line.rule !== null || !line.prose) continue
    paragraphs += 1
    if (!areTogether(line, lines[at + 1])) apart += 1
  }
  return paragraphs >= LEAST_PARAGRAPHS && apart >= SPACED_SHARE * paragraphs
}

/** The runs of lines without a blank line between them, in order. */
function boxesOf(lines: PageLine[]): PageLine[][] {
  const boxes: PageLine[][] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0 && areTogether(lines[at - 1]!, line)) boxes.at(-1)!.push(line)
    else boxes.push([line])
  }
  return boxes
}

/** At least half of a box is furniture already; `labels` = lines of it that are no more than a label. */
function isFurnished(box: PageLine[], labels = 0): boolean {
  const taken = box.filter(({ rule }) => rule !== null).length
  return box.length >= LEAST_LINES && taken >= LEAST_TAKEN && (taken + labels) * 2 >= box.length
}

/** News, and what says who wrote or pictured it, stays even among furniture. */
function isOwn(line: PageLine): boolean {
  const { text } = line
  if (/^["“]/.test(text) || text.endsWith(':') || isCredited(line)) return true
  return (line.prose && isReported(line)) || isCaption(text)
}

/** The first line of some words that stays; a credit or a label is passed over. */
function isHeadlineIn(lines: PageLine[]): boolean {
  const first = lines.find((line) => line.rule === null && line.words >= HEADLINE_WORDS && !isCredited(line))
  return first !== undefined && isTeaser(first) && !isOwn(first)
}

/** Above the headline: boxes of menu lines without byline or date, when a headline by itself comes next. */
function markAbove(boxes: PageLine[][], body: number): void {
  for (const [at, box] of boxes.slice(0, Math.max(0, body - 1)).entries()) {
    const loose = box.filter(({ rule }) => rule === null)
    if (loose.some((line) => isCredited(line) && !isKind(line))) return
    // A box that opens with a headline is that headline's own.
    if (isHeadlineIn(box.slice(0, 1))) continue
    const labels = loose.filter((line) => line.words <= LABEL_WORDS && !line.prose).length
    if (!box.some(({ rule }) => rule !== null && ABOVE.has(rule)) || !isFurnished(box, labels)) continue
    if (isHeadlineIn(boxes.slice(at + 1, body).flat())) for (const line of loose) line.rule = 'menu'
  }
}

/** A short sentence, or an aside in brackets. */
const SENTENCE = /\p{Ll}.*\.["”’)]*$|^\(.*\)$/u

/** A phrase goes with its box; running text only when it speaks for the site, or in the foot, among much furniture. */
function goes(line: PageLine, box: PageLine[], foot: boolean): boolean {
  if (isOwn(line) || (SENTENCE.test(line.text) && weighVoice(line, foot) === 0 && !line.prose)) return false
  if (!line.prose || weighVoice(line, foot) >= LEAST_VOICE) return true
  return foot && box.filter(({ rule }) => rule !== null).length >= MUCH_TAKEN
}

/** Marks the lines that furniture stands together with, above the headline, between paragraphs and below the text. */
export function markBoxes(lines: PageLine[]): void {
  if (!lines.some(({ rule }) => rule !== null) || !isSpaced(lines)) return
  const boxes = boxesOf(lines)
  const body = boxes.findIndex((box) => box.some(isNews))
  if (body === -1) return
  markAbove(boxes, body)
  const last = boxes.findLastIndex((box) => box.some(isNews))
  for (const [at, box] of boxes.entries()) {
    if (at <= body || !isFurnished(box)) continue
    for (const line of box) if (line.rule === null && goes(line, box, at > last)) line.rule = 'box'
  }
}
