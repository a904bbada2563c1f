/**
 * Appeals for money and sign-up boxes run over several paragraphs in the site's own voice. A line is taken for what it
 * says in that voice (our work, your support, independent journalism); after an opening ("Dear readers,") less is asked.
 */

import { isReported, type PageLine } from './lines.ts'

const OPENING =
  /^(?:an? (?:personal |special |urgent )?(?:message|note|word|letter|appeal) (?:from|to) .{2,60}|(?:dear|hello|hi) (?:readers?|friends?|subscribers?|supporters?|visitors?)\b.{0,60}|before you (?:go|leave)\b.{0,80}|attention,? readers?\b.{0,60})$/
const OWN_VOICE = /\b(?:our|us|your?|we)\b/
const VOICE = new RegExp(
  `\\b(?:${[
    'support (?:us|our|independent|quality|honest)|supporting (?:us|our|independent|the)',
    'your (?:\\w+ )?(?:support|donations?|contributions?|gift|help|subscription|membership|e-?mail|inbox|mailbox)',
    'donat(?:e|ing|ions?)|every contribution|tax[- ]deductible|crowdfund\\w*',
    '(?:independent|honest|quality|open|free|fearless|investigative) (?:and \\w+ )?(?:journalism|reporting|media|press|news)|(?:open|free), independent journalism',
    'become an? (?:\\w+ )?(?:member|subscriber|patron|supporter)|subscrib(?:e|ers|ing)',
    'our (?:work|journalism|journalists|readers|newsroom|reporting|newsletters?|mission|staff|site|website|team|community|independence)',
    '(?:as little as|from just|for just|only) [$£€]\\d+|(?:monthly|a month|per month|one-time|recurring)',
    'we need your|we rely on|help us|keep us|thank you for (?:standing|supporting|reading|your)|stand(?:ing)? with us|readers like you',
    'we,? the (?:journalists|editors|staff)|refuse to be silenced|paywalls?|ad[- ]?block\\w*|unsubscribe|privacy policy|never miss|hand-picked',
    'we strive to|make a (?:difference|donation|contribution)|makes a (?:\\w+ )?(?:difference|impact|world)',
  ].join('|')})\\b`,
  'g',
)
const QUOTED = /"[^"]*"/g
/** Own-voice words a line needs by itself, and after an opening. */
const ALONE = 3
const AFTER_OPENING = 1
/** An appeal goes on over at most this many lines that say nothing of the kind. */
const LONGEST_GAP = 1

function strength(line: PageLine): number {
  if (!OWN_VOICE.test(line.key)) return 0
  const own = line.key.replace(QUOTED, ' ')
  return own.match(VOICE)?.length ?? 0
}

/** The index of the last line of the appeal that opens at `from`; furniture on the way neither counts nor ends it. */
function lastOf(lines: PageLine[], from: number): number {
  let last = from
  let gap = 0
  for (let at = from + 1; at < lines.length && gap <= LONGEST_GAP; at += 1) {
    const line = lines[at]!
    if (line.rule !== null) continue
    if (OPENING.test(line.key) || strength(line) >= AFTER_OPENING) {
      last = at
      gap = 0
    } else if (isReported(line)) return last
    else gap += 1
  }
  return last
}

function markRun(lines: PageLine[], from: number): void {
  const last = lastOf(lines, from)
  if (last === from && !lines[from]!.key.startsWith('a')) return
  for (let at = from; at <= last; at += 1) lines[at]!.rule ??= 'appeal'
}

/** Marks appeals: lines that plead strongly by themselves, and all that follows an opening in the same voice. */
export function markAppeals(lines: PageLine[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.rule !== null || line.key === '') continue
    if (line.words <= 14 && OPENING.test(line.key)) markRun(lines, at)
    else if (strength(line) >= ALONE && !isReported(line)) line.rule = 'appeal'
  }
}
