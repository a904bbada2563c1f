/** Which words of a full name are the surname, and how the name stands in a list. */

import { GIVEN_NAMES } from '../names/given.ts'
import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { FAMILY_FIRST, PARTICLES } from '../names/words.ts'
import type { Candidate } from './discover.ts'

/** "Granado, Juan del" is sorted as "del Granado, Juan"; "Wang Yi" as "Wang, Yi". */
export function sorted(
  scan: Scan,
  words: readonly Token[],
): Pick<Candidate, 'sortName' | 'surname' | 'joined'> {
  const first = words[0] as Token
  const last = words.at(-1) as Token
  const text = (from: number, to: number): string =>
    scan.text.slice((words[from] as Token).start, (words[to - 1] as Token).end)
  if (FAMILY_FIRST.has(first.key) && !GIVEN_NAMES.has(first.key)) {
    return {
      sortName: `${first.text}, ${text(1, words.length)}`,
      surname: first.name,
      joined: null,
    }
  }
  let cut = words.length - 1
  while (cut > 1 && (words[cut]?.gap === 'hyphen' || PARTICLES.has(words[cut - 1]?.key ?? ''))) cut--
  return {
    sortName: `${text(cut, words.length)}, ${text(0, cut)}`,
    surname: last.name,
    joined: last.gap === 'hyphen' ? (words.at(-2)?.key ?? null) : null,
  }
}
