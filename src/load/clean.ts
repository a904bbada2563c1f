/**
 * Takes page furniture out of a raw text. A line goes only with a rule that says why, and is kept in `removed`; in
 * doubt it stays. Passes run from what a line says by itself to what it is by the company it keeps.
 */

import { markAppeals } from './clean/appeal.ts'
import { markAuthorNote } from './clean/authornote.ts'
import { markBoxes } from './clean/boxes.ts'
import { markCode } from './clean/code.ts'
import { markFoot } from './clean/foot.ts'
import { markForm } from './clean/forms.ts'
import { markBetween, markButtons, markTail } from './clean/fragments.ts'
import { LINE_RULES } from './clean/furniture.ts'
import { markHead } from './clean/head.ts'
import { findInline, inlineTriggers } from './clean/inline.ts'
import { isReported, LONGEST_FURNITURE, type PageLine, splitLines, tidy } from './clean/lines.ts'
import {
  markBulleted,
  markBulletedTail,
  markComments,
  markHandles,
  markRows,
  markTeasers,
  markTwice,
} from './clean/lists.ts'
import { mayBeFurniture } from './clean/prefilter.ts'
import { markRepeated } from './clean/repeats.ts'
import { markSignOff } from './clean/signoff.ts'
import { markVoice } from './clean/voice.ts'
import { isCredit } from './segment/caption.ts'
import type { CleanText, Line, RawDocument, RemovedBlock } from './types.ts'

const CALL =
  /(?:[.!?:–—-]\s+(?:LEARN|FIND OUT|READ|SEE|Learn|Find Out|Find out)\s(?:MORE|More|more)|\bCLICK HERE|(?<!^)[-–—:!] Click [Hh]ere)\W*$/
const LONGEST_CALL = 160
/** Name of a story or a picture as wires print it: SYRIA-DAMASCUS-CAPTURING. */
const SLUG = /^\p{Lu}{2,}(?:[-/]\p{Lu}{2,}){2,}$/u
/** Rules whose patterns take a picture's credit too. */
const MAY_BE_CREDIT: ReadonlySet<string> = new Set(['legal', 'media'])
const NOTHING: ReadonlySet<string> = new Set()

/** The rule for a line by itself. Related links are none before the first running text: a headline may sound like one. */
function ruleOf(line: PageLine, started: boolean): string | null {
  const { text } = line
  if (line.wrapped || text.length > LONGEST_FURNITURE) return null
  if (text.length <= LONGEST_CALL && CALL.test(text)) return 'advert'
  if (SLUG.test(text)) return 'wire code'
  const { key } = line
  if (!mayBeFurniture(key)) return null
  const reported = isReported(line)
  for (const { rule, longest, pattern, evenReported } of LINE_RULES) {
    if (key.length > longest || (reported && evenReported === undefined)) continue
    if (rule === 'related' && !started) continue
    if (pattern.test(key) && !(MAY_BE_CREDIT.has(rule) && isCredit(text))) return rule
  }
  return null
}

function markLines(lines: PageLine[]): void {
  let started = false
  for (const line of lines) {
    line.rule ??= ruleOf(line, started)
    started ||= line.rule === null && line.prose
  }
}

function mark(lines: PageLine[], repeated: ReadonlySet<string>, title: string | null): void {
  markRepeated(lines, repeated, title)
  markCode(lines)
  markLines(lines)
  markTeasers(lines)
  markBulleted(lines)
  markButtons(lines)
  markComments(lines)
  markForm(lines)
  markAppeals(lines)
  markHandles(lines)
  markAuthorNote(lines)
  markHead(lines)
  markBoxes(lines)
  markVoice(lines)
  markFoot(lines)
  markTwice(lines)
  markRows(lines)
  markBulletedTail(lines)
  markTail(lines)
  markBetween(lines)
  markSignOff(lines)
}

/** Removed lines with one rule, one after the other, are one block. */
function blocks(raw: string, lines: PageLine[]): RemovedBlock[] {
  const found: RemovedBlock[] = []
  for (const [at, { rule, start, end }] of lines.entries()) {
    if (rule === null) continue
    if (at > 0 && lines[at - 1]!.rule === rule) found.at(-1)!.end = end
    else found.push({ rule, start, end, text: '' })
  }
  for (const block of found) block.text = raw.slice(block.start, block.end)
  return found
}

/** A kept line without its inline furniture; what was cut goes to `removed`. */
function keep(raw: string, page: PageLine, triggers: readonly string[], removed: RemovedBlock[]): Line {
  const { line, start, end } = page
  const printed = raw.slice(start, end)
  const cuts = findInline(printed, triggers)
  if (cuts.length === 0) return { line, start, end, text: page.text }
  let text = ''
  let from = 0
  for (const cut of cuts) {
    removed.push({
      rule: cut.rule,
      start: start + cut.start,
      end: start + cut.end,
      text: printed.slice(cut.start, cut.end),
    })
    text += printed.slice(from, cut.start)
    from = cut.end
  }
  return { line, start, end, text: tidy(text + printed.slice(from)) }
}

/**
 * The lines that stay and the furniture that went. Spans are into `raw.text`; `removed` is in order. A kept line has
 * single spaces and no invisible characters, so its text need not equal its span. `repeated` are the lines that recur
 * over the documents of the same source, as `findRepeated` gives them.
 */
export function cleanText(raw: RawDocument, repeated: ReadonlySet<string> = NOTHING): CleanText {
  const page = splitLines(raw.text)
  mark(page, repeated, raw.metadata.title)
  const removed = blocks(raw.text, page)
  const triggers = inlineTriggers(raw.text)
  const lines = page
    .filter((line) => line.rule === null)
    .map((line) => keep(raw.text, line, triggers, removed))
  removed.sort((a, b) => a.start - b.start)
  return { lines: lines.filter((line) => line.text !== ''), removed }
}
