/** Where a date may begin: at a figure, or at one of the few words that forms of dates begin with. */

import { unitsOf } from '../units.ts'
import { filterOf, mayBe } from '../wordFilter.ts'
import { WEEKDAYS } from './words.ts'

/** The first words of all that `DATE_RULES` match: a form with another one is not found before it is named here. */
const OPENINGS = `
  mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  early earlier mid late later the last next this past previous coming that just overnight
  today tonight yesterday tomorrow spring summer autumn fall winter in over during within first second third fourth
  a an one two three four five six seven eight nine ten eleven twelve new christmas`

const FILTER = filterOf([...OPENINGS.trim().split(/\s+/), ...WEEKDAYS])
const HYPHEN = 45
/** ASCII characters by what they are: 1 = letter or underscore, 2 = figure, 0 = neither. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /\d/.test(char) ? 2 : /\w/.test(char) ? 1 : 0
})

/** The next place at or after `from` where a form of date may begin, never inside a word or after a hyphen; -1 = none. */
export function nextOpening(body: string, from: number): number {
  const units = unitsOf(body)
  let at = from
  while (at < units.length) {
    const kind = kindAt(units, at)
    if (kind === 0) {
      at++
      continue
    }
    const inside = at > 0 && (units[at - 1] === HYPHEN || kindAt(units, at - 1) > 0)
    const end = wordEnd(units, at)
    if (!inside && (kind === 2 || mayBe(FILTER, units, at, end))) return at
    at = end
  }
  return -1
}

function kindAt(units: Uint16Array, at: number): number {
  const code = units[at] as number
  return code < 128 ? (CLASS[code] as number) : 0
}

function wordEnd(units: Uint16Array, from: number): number {
  let at = from + 1
  while (at < units.length && kindAt(units, at) > 0) at++
  return at
}
