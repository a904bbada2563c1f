/** Runs of capitalised words in running text, and which part of a run can be a personal name. */

import { GIVEN_NAMES } from './given.ts'
import type { Scan } from './scan.ts'
import type { Token } from './tokens.ts'
import {
  COMMON,
  DAYS_MONTHS,
  DEMONYMS,
  FAMILY_FIRST,
  HONORIFICS,
  ORG_NOUNS,
  PARTICLES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SITE_NOUNS,
  wordSet,
} from './words.ts'

const MOST_WORDS = 5
const SITE_SURNAMES = wordSet(
  'hill hills hall park castle forest garden lake bay tower camp street ford mount',
)

/** Whether a run may begin with this word. */
export function opens(token: Token): boolean {
  return token.cap && !token.head && !(token.caps && token.key.length > 1)
}

/** End of the run of capitalised words, with particles and initials inside. */
export function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number {
  let to = from + 1
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = tokens[at - 1] as Token
    if (before.possessive || token.first || taken.has(at)) break
    const initial = before.cap && (before.key.length === 1 || before.text.includes('.'))
    if (token.gap !== 'space' && token.gap !== 'hyphen' && !(token.gap === 'dot' && initial)) break
    const inside = opens(token) || (token.gap === 'hyphen' && FAMILY_FIRST.has((tokens[from] as Token).key))
    if (inside) to = at + 1
    else if (!PARTICLES.has(token.key) || at >= to + 2) break
  }
  return to
}

/** Leaves titles, nationalities and sentence openers on the left: "Russian Foreign Minister | Sergey Lavrov". */
export function nameStart(scan: Scan, from: number, to: number): number {
  for (let at = to - 3; at >= from; at--) {
    const token = scan.tokens[at] as Token
    const given = GIVEN_NAMES.has(token.key)
    if (given && !token.first) continue
    if (isNoName(token) || (!given && (token.first || isOffice(scan, at)))) return at + 1
  }
  return from
}

/** "Mayor of London | Charles Bowman": a place that belongs to the title. */
function isOffice({ tokens, hitAt }: Scan, at: number): boolean {
  return (hitAt[at]?.places.length ?? 0) > 0 && ['of', 'for', 'in', 'to'].includes(tokens[at - 1]?.key ?? '')
}

function isNoName({ key }: Token): boolean {
  return (
    ROLE_NOUNS.has(key) ||
    HONORIFICS.has(key) ||
    DEMONYMS.has(key) ||
    ROLE_MODIFIERS.has(key) ||
    COMMON.has(key) ||
    DAYS_MONTHS.has(key) ||
    ORG_NOUNS.has(key) ||
    SITE_NOUNS.has(key)
  )
}

/** Two to five words, none of which belongs to a title, an organization or a date. */
export function couldBeName(words: readonly Token[], given: boolean): boolean {
  const first = words[0] as Token
  const last = words.at(-1) as Token
  if (!first.cap || words.length > MOST_WORDS || first.key.length < 2 || last.key.length < 2) return false
  if (words.slice(1, -1).some((word) => !PARTICLES.has(word.key) && isNoName(word))) return false
  if (!given && (isNoName(first) || isArticle(first, words[1]))) return false
  if (words.slice(1).every((word) => word.gap === 'hyphen')) return false
  return !isNoName(last) || lastMayBeSurname(last, first, given)
}

/** "Al-Monitor", "al Qaeda", but "Ash Carter". */
function isArticle(token: Token, next: Token | undefined): boolean {
  return PARTICLES.has(token.key) && (next?.gap === 'hyphen' || token.key === 'al')
}

/** "Dawn French" and "Bill Gates" are people, "Christian Democrats" and "Victoria Times" are not. */
function lastMayBeSurname(last: Token, first: Token, given: boolean): boolean {
  if (!given || DEMONYMS.has(first.key) || COMMON.has(last.key)) return false
  if (SITE_NOUNS.has(last.key)) return SITE_SURNAMES.has(last.key)
  return !ORG_NOUNS.has(last.key) && !/(day|s)$/.test(last.key)
}
