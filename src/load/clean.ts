/**
 * Takes page furniture out of a raw text. A line goes only with a rule that says why, and is kept in `removed`; in
 * doubt it stays. Passes run from what a line says by itself to what it is by the company it keeps.
 */

import { markAppeals } from './clean/appeal.ts'
import { markAuthorNote } from './clean/authornote.ts'
import { markBetween, markButtons, markHead, markTail, markTeasers } from './clean/fragments.ts'
import { LINE_RULES } from './clean/furniture.ts'
import { findInline } from './clean/inline.ts'
import { isProse, isReported, type PageLine, splitLines, tidy } from './clean/lines.ts'
import { isCredit } from './segment/caption.ts'
import type { CleanText, Line, RawDocument, RemovedBlock } from './types.ts'

const CALL =
  /(?:[.!?:–—-]\s+(?:LEARN|FIND OUT|READ|SEE|Learn|Find Out|Find out)\s(?:MORE|More|more)|\bCLICK HERE|(?<!^)[-–—:!] Click [Hh]ere)\W*$/
const LONGEST_CALL = 160
const LONGEST_RULE = Math.max(...LINE_RULES.map((rule) => rule.longest))

/** The rule for a line by itself. Related links are none before the first running text: a headline may sound like one. */
function ruleOf(line: PageLine, started: boolean): string | null {
  if (line.key === '' || line.key.length > LONGEST_RULE) return null
  if (line.key.length <= LONGEST_CALL && CALL.test(line.text)) return 'advert'
  const reported = isReported(line)
  for (const { rule, longest, pattern, evenReported } of LINE_RULES) {
    if (line.key.length > longest || (reported && evenReported === undefined)) continue
    if (rule === 'related' && !started) continue
    if (pattern.test(line.key) && !(rule === 'legal' && isCredit(line.text))) return rule
  }
  return null
}

function markLines(lines: PageLine[]): void {
  let started = false
  for (const line of lines) {
    line.rule = ruleOf(line, started)
    started ||= line.rule === null && isProse(line)
  }
}

function mark(lines: PageLine[]): void {
  markLines(lines)
  markButtons(lines)
  markTeasers(lines)
  markAppeals(lines)
  markAuthorNote(lines)
  markHead(lines)
  markTail(lines)
  markBetween(lines)
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
function keep(raw: string, page: PageLine, removed: RemovedBlock[]): Line {
  const { line, start, end } = page
  const printed = raw.slice(start, end)
  const cuts = findInline(printed)
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
 * single spaces and no invisible characters, so its text need not equal its span.
 */
export function cleanText(raw: RawDocument): CleanText {
  const page = splitLines(raw.text)
  mark(page)
  const removed = blocks(raw.text, page)
  const lines = page.filter((line) => line.rule === null).map((line) => keep(raw.text, line, removed))
  removed.sort((a, b) => a.start - b.start)
  return { lines: lines.filter((line) => line.text !== ''), removed }
}
