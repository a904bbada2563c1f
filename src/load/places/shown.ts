/** Whether the words beside an everyday word (Nice, Reading) say that here it is the place. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { DAYS_MONTHS, LOCATIVES } from '../names/words.ts'
import { isAddress } from './runs.ts'

/** Whether something beside an everyday word (Nice, Reading) says that here it is the place. */
export function hasPlaceContext(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan
  const token = tokens[from] as Token
  const next = tokens[to]
  const article = tokens[from - 1]?.key === 'the' && token.gap === 'space' && isRegion(scan, from)
  const before = tokens[from - (article ? 2 : 1)]
  if (next?.gap === 'comma' && isArea(scan, to)) return true
  if (isDateline(scan, from, to) || isAddress(scan, from)) return true
  if (before === undefined || token.first || token.gap !== 'space' || !LOCATIVES.has(before.key)) return false
  const goesOn = next?.gap === 'space' && next.cap && !next.first && !tokens[to - 1]?.possessive
  return !(goesOn && scan.hitAt[to] === undefined && !DAYS_MONTHS.has(next.key))
}

/** "In the Pacific" */
function isRegion(scan: Scan, from: number): boolean {
  return scan.hitAt[from]?.places.every(({ kind }) => kind === 'region') ?? false
}

function isArea(scan: Scan, at: number): boolean {
  const hit = scan.hitAt[at]
  return hit?.from === at && hit.places.some(({ kind }) => kind === 'country' || kind === 'region')
}

/** "NICE, France (AP) —", "READING — Police": the first words of a paragraph, before a dash. */
function isDateline(scan: Scan, from: number, to: number): boolean {
  const token = scan.tokens[from] as Token
  if (!token.first || !token.caps) return false
  return /^(?:, [\p{L}. ]{2,30})?(?: ?\([A-Z][A-Za-z ]{1,20}\))? ?[\u2013\u2014-]/u.test(
    scan.text.slice(scan.tokens[to - 1]?.end, (scan.tokens[to - 1]?.end ?? 0) + 70),
  )
}
