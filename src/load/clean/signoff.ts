/** The last line of an agency's report: which of its reporters was where. "Doe reported from Beirut." */

import type { PageLine } from './lines.ts'

const NAME = "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3}"
const REPORTED_FROM = new RegExp(
  `^(?:(?:Associated Press|AP|Reuters|AFP) (?:writers?|reporters?|correspondents?) )?${NAME}(?:(?:,| and|, and) ${NAME}){0,4} reported from \\p{Lu}[^.]{2,60}\\.$`,
  'u',
)
/** Nobody signs off in the middle: at most one more line of the report follows. */
const LINES_BELOW = 1

/** Marks the sign-off among the last lines that stay. */
export function markSignOff(lines: PageLine[]): void {
  const kept = lines.filter((line) => line.rule === null).slice(-1 - LINES_BELOW)
  for (const line of kept) if (line.text.length <= 200 && REPORTED_FROM.test(line.text)) line.rule = 'credits'
}
