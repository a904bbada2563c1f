/** Two names that share their noun: "the State and Defense Departments", "the Foreign and Defense Ministries". */

import type { Scan } from '../names/scan.ts'
import type { NameIndex } from '../names.ts'
import { type Draft, keyOfWords, recordOf } from './draft.ts'
import { BODIES } from './words.ts'

/** The shared noun by its plural. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ['departments', 'Department'],
  ['ministries', 'Ministry'],
])

/** The two drafts whose noun is the plural at `at`, one on each side of "and"; none where that is not the form. */
export function coordinatedDrafts(scan: Scan, at: number, names: NameIndex): Draft[] {
  const { tokens } = scan
  const noun = PLURALS.get(tokens[at]?.key ?? '')
  const [first, and, second] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  if (noun === undefined || and?.key !== 'and' || !first?.cap || !second?.cap) return []
  if ([and, second, tokens[at]].some((token) => token?.gap !== 'space' || token.first)) return []
  return [
    [at - 3, at - 2],
    [at - 1, at + 1],
  ].map(([from = at, to = at]) => {
    const name = `${tokens[from]?.text} ${noun}`
    const known = recordOf(name, names)
    const shared = `${keyOfWords(scan, from, from + 1)} ${noun.toLowerCase()}`
    const body = known.length > 0 ? null : (BODIES.get(shared) ?? null)
    const rule = body === null ? 'name with a shared noun' : 'body of a state named before'
    return { scan, from, to, name: body === null ? name : null, known, body, rule }
  })
}
