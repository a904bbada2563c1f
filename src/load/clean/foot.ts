/** What stands below the last running text: chrome, who owns the page, and once more where and when it was printed. */

import { isDateLine } from '../segment/byline.ts'
import { isChrome } from './head.ts'
import type { PageLine } from './lines.ts'

const OWNER = /^(?:©|\(c\)|copyright\b)/
const ORIGIN = /^\W*(?:source|from|agency)\s?:\s/
const AGENCY =
  '(?:AP|AFP|Reuters|REUTERS|EPA|TASS|Xinhua|UPI|DPA|dpa|PTI|IANS|ANI|Bloomberg|Interfax|Anadolu|Sputnik|KUNA|WAM)'
/** An agency in brackets and nothing more: the signature below its report. */
const SIGNATURE = new RegExp(`^[(\\[]\\s?${AGENCY}(?:\\s?[/,;&-]\\s?${AGENCY}){0,3}\\s?[)\\]]\\.?$`)

/** The rule for a line of the foot; `dated` = the head says already when the article appeared. */
function ruleOf(foot: PageLine[], at: number, dated: boolean): string | null {
  const line = foot[at]!
  if (isChrome(line)) return 'menu'
  const [above, below] = [foot[at - 1], foot[at + 1]]
  if (OWNER.test(line.key) && below?.rule !== null) return 'legal'
  if (at === 0 && SIGNATURE.test(line.text)) return 'credits'
  const beside = (above !== undefined && above.rule !== null) || (below !== undefined && below.rule !== null)
  if (beside && line.words <= 8 && ORIGIN.test(line.key)) return 'origin'
  return dated && isDateLine(line.text) && above !== undefined && above.rule !== null ? 'notice' : null
}

/** Marks the furniture of the foot. */
export function markFoot(lines: PageLine[]): void {
  const from = lines.findLastIndex((line) => line.rule === null && line.prose) + 1
  if (from === 0) return
  const foot = lines.slice(from)
  const dated = lines.slice(0, from).some((line) => line.rule === null && isDateLine(line.text))
  for (let at = foot.length - 1; at >= 0; at -= 1) foot[at]!.rule ??= ruleOf(foot, at, dated)
}
