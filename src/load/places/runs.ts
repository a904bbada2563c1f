/** City and region names inside a run of capitalised words: "Lok Sabha", "Boston Dynamics", "Guardian Australia". */

import { GIVEN_NAMES } from '../names/given.ts'
import { isNoName } from '../names/runs.ts'
import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import {
  COMMON,
  HONORIFICS,
  ORG_NOUNS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SITE_NOUNS,
  wordSet,
} from '../names/words.ts'
import type { PlaceRecord } from '../types.ts'

const AREAS = wordSet(
  'north south east west northern southern eastern western central downtown uptown greater upper lower inner outer old metro metropolitan rural urban mainland occupied nearby',
)
const STREETS = wordSet(
  'road street avenue lane drive close way crescent court terrace place boulevard row grove',
)

/** Whether another capitalised word beside the place makes a name of the two that is no place. */
export function isInRun(scan: Scan, from: number, to: number, places: readonly PlaceRecord[]): boolean {
  const first = scan.tokens[from] as Token
  if (first.head || first.caps) return false
  if (isMedia(scan, from)) return true
  if (places.some(({ kind }) => kind === 'country' || kind === 'site')) return false
  return followsName(scan, from) || precedesName(scan, to)
}

/** "Guardian Australia", "Sky News Australia": right after the noun of an organization. */
function isMedia({ tokens }: Scan, from: number): boolean {
  const token = tokens[from] as Token
  const before = tokens[from - 1]
  if (before === undefined || token.first || token.gap !== 'space' || before.possessive || before.head)
    return false
  return before.cap && ORG_NOUNS.has(before.key) && !isSide(before)
}

function isSide({ key }: Token): boolean {
  return (
    AREAS.has(key) || ROLE_NOUNS.has(key) || ROLE_MODIFIERS.has(key) || HONORIFICS.has(key) || COMMON.has(key)
  )
}

function followsName(scan: Scan, from: number): boolean {
  const token = scan.tokens[from] as Token
  const before = scan.tokens[from - 1]
  if (before === undefined || token.first || token.gap !== 'space') return false
  if (!before.cap || before.caps || before.first || before.possessive) return false
  return scan.hitAt[from - 1] === undefined && !isNoName(before) && !AREAS.has(before.key)
}

function precedesName(scan: Scan, to: number): boolean {
  const last = scan.tokens[to - 1] as Token
  const next = scan.tokens[to]
  if (next?.gap !== 'space' || !next.cap || next.caps || next.first || last.possessive) return false
  if (scan.hitAt[to] !== undefined || GIVEN_NAMES.has(next.key)) return false
  return !isNoName(next) || (SITE_NOUNS.has(next.key) && !AREAS.has(next.key))
}

/** "Thistley Hey Road, Kirkby": the town of an address. */
export function isAddress({ tokens }: Scan, from: number): boolean {
  const before = tokens[from - 1]
  return tokens[from]?.gap === 'comma' && before?.cap === true && STREETS.has(before.key)
}
