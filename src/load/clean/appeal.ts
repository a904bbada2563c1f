/**
 * Appeals for money and sign-up boxes run over several paragraphs in the site's own voice. A line is taken for what it
 * says in that voice (our work, your support, independent journalism); after an opening ("Dear readers,") and beside
 * another line of an appeal less is asked.
 */

import { isReported, type PageLine } from './lines.ts'

const OPENING =
  /^(?:an? (?:personal |special |urgent )?(?:message|note|word|letter|appeal) (?:from|to) .{2,60}|(?:dear|hello|hi) (?:\w+ ){0,3}(?:readers?|friends?|subscribers?|supporters?|visitors?)\b(?! of\b).{0,60}|before you (?:go|leave)\b.{0,80}|attention,? readers?\b.{0,60}|(?:since|now that|while|as) you(?:'re| are) here\b.{0,40})$/
const OWN_VOICE = /\b(?:[Oo]ur|[Uu]s|[Yy]our?|[Ww]e|YOUR?|OUR|WE|[Dd]onat\w+)\b/
const VOICE = new RegExp(
  `\\b(?:${[
    'support (?:us|our|independent|quality|honest)|supporting (?:us|our|independent|the)|supports? our',
    'your (?:\\w+ )?(?:support|donations?|contributions?|gift|help|subscription|membership|e-?mail|inbox|mailbox|gifts)',
    'donat(?:e|ing|ions?)|every contribution|tax[- ]deductible|crowdfund\\w*',
    '(?:independent|honest|quality|open|free|fearless|investigative|nonprofit|non-profit|accurate) (?:and (?:\\w+ ){1,2})?(?:journalism|reporting|media|press|news)|(?:open|free), independent journalism|fearless journalism',
    'become an? (?:\\w+ )?(?:member|subscriber|patron|supporter|partner)|subscrib(?:e|ers|ing)|be our partner',
    'our (?:\\w+ )?(?:work|journalism|journalists|readers|newsroom|reporting|reporters|newsletters?|mission|staff|site|website|team|community|independence|campaign)',
    '(?:as little as|from just|for just|for only|only) [$£€]\\d+|(?:monthly|a month|per month|one-time|recurring)|for [$£€]\\d+ a (?:month|week|year)',
    'we need (?:your|you|reporters)|we rely on|helps? us|keep us|thank you for (?:standing|supporting|reading|your)|stand(?:ing)? with us|readers like you',
    'we,? the (?:journalists|editors|staff)|refuse to be silenced|paywalls?|ad[- ]?block\\w*|unsubscribe|privacy policy|never miss|hand-picked',
    '(?:small )?favou?r to ask|ask for your help|(?:helps?|helped) (?:to )?fund (?:it|us|our)|funded by (?:our )?readers|(?:reads?|reading|likes?) (?:our|us|it)',
    'we strive to|make a (?:difference|donation|contribution)|makes (?:a (?:\\w+ )?(?:difference|impact|world)|all the difference)|gift of hope',
  ].join('|')})\\b`,
  'g',
)
const QUOTED = /"[^"]*"/g
const SIGNATURE = /\b(?:editor|publisher|founder|ceo|director|president)\b/
/** Own-voice words a line needs by itself, and beside an appeal or after an opening. */
const ALONE = 3
const BESIDE = 1
/** An appeal goes on over at most this many lines that say nothing of the kind. */
const LONGEST_GAP = 2

function strength(line: PageLine): number {
  if (!OWN_VOICE.test(line.text)) return 0
  const own = line.key.includes('"') ? line.key.replace(QUOTED, ' ') : line.key
  return own.match(VOICE)?.length ?? 0
}

function speaks(line: PageLine): boolean {
  const { text } = line
  return OWN_VOICE.test(text) && OWN_VOICE.test(text.replace(/["“][^"“”]*["”]/g, ' '))
}

/** The index of the last line of the appeal that opens at `from`; furniture on the way neither counts nor ends it. */
function lastOf(lines: PageLine[], from: number): number {
  let last = from
  let gap = 0
  for (let at = from + 1; at < lines.length && gap <= LONGEST_GAP; at += 1) {
    const line = lines[at]!
    if (line.rule !== null) continue
    if (OPENING.test(line.key) || strength(line) >= BESIDE || (!isReported(line) && speaks(line))) {
      last = at
      gap = 0
    } else if (isReported(line)) break
    else gap += 1
  }
  return signed(lines, last)
}

/** Who signs an appeal: names with a post, right after its last line. */
function signed(lines: PageLine[], last: number): number {
  let end = last
  for (let at = last + 1; at < lines.length && at <= last + 5; at += 1) {
    const line = lines[at]!
    if (line.rule !== null) continue
    if (line.words > 8 || line.prose || !SIGNATURE.test(line.key) || !line.text.includes(',')) break
    end = at
  }
  return end
}

function markRun(lines: PageLine[], from: number): void {
  const last = lastOf(lines, from)
  if (last === from && !lines[from]!.key.startsWith('a')) return
  for (let at = from; at <= last; at += 1) lines[at]!.rule ??= 'appeal'
}

/** From a line that pleads strongly, the appeal reaches to weaker ones near it, on one side. */
function spread(lines: PageLine[], from: number, step: 1 | -1): void {
  let edge = from
  let gap = 0
  for (let at = from + step; at >= 0 && at < lines.length && gap < LONGEST_GAP; at += step) {
    const line = lines[at]!
    if (line.rule !== null) continue
    if (isReported(line) && strength(line) < 2) break
    if (strength(line) >= BESIDE) {
      edge = at
      gap = 0
    } else gap += 1
  }
  for (let at = from; at !== edge; at += step) lines[at]!.rule ??= 'appeal'
  lines[edge]!.rule ??= 'appeal'
}

/** Marks appeals: lines that plead strongly by themselves, and all that follows an opening in the same voice. */
export function markAppeals(lines: PageLine[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.rule !== null || line.text.length > 900) continue
    if (line.text.length <= 120 && line.words <= 14 && OPENING.test(line.key)) markRun(lines, at)
    else if (strength(line) >= ALONE && !isReported(line)) {
      line.rule = 'appeal'
      spread(lines, at, -1)
      spread(lines, at, 1)
    }
  }
}
