/** Names of people that have a place's name in them: "Paris Hilton", "Jordan Smith". */

import { GIVEN_NAMES } from '../names/given.ts'
import { isNoName } from '../names/runs.ts'
import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { LOCATIVES, SITE_NOUNS } from '../names/words.ts'

/** "Paris Hilton": a place, and one more word that belongs to no name known; "in Paris Hilton" and "the Paris Review" do not. */
export function beginsWithPlace(scan: Scan, from: number, to: number): boolean {
  const { tokens, hitAt } = scan
  const hit = hitAt[from]
  if (to - from !== 2 || hit === undefined || hit.to !== from + 1 || hit.places.length === 0) return false
  const [last, before] = [tokens[from + 1] as Token, tokens[from - 1]?.key ?? '']
  if (before === 'the' || LOCATIVES.has(before) || hitAt[from + 1] !== undefined) return false
  return !isNoName(last) && !GIVEN_NAMES.has(last.key) && !last.key.endsWith('s')
}

/** A place inside refuses the name, but for one word of it beside a given name: "Jordan Smith", "Jack London". */
export function holdsPlace(scan: Scan, from: number, to: number, given: boolean): boolean {
  for (let at = from; at < to; at++) {
    const hit = scan.hitAt[at]
    if (hit === undefined || hit.places.length === 0) continue
    if (hit.to - hit.from > 1 || !given) return true
    if (at === from && SITE_NOUNS.has(scan.tokens[to - 1]?.key ?? '')) return true
  }
  return false
}
