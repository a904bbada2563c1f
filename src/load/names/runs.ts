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
/** Arabic articles that are English words, too: only a hyphen makes them part of a name. */
const WORDS_TOO = wordSet('a an as at ad')
const SITE_SURNAMES = wordSet(
  'hill hills hall park castle mountain forest garden lake bay tower camp street ford mount',
)

/** "Georgia Gov. | Nathan Deal" */
const SHORT_TITLES = wordSet('gov sen rep gen col lt capt sgt det insp supt const prof')

const STATES = wordSet('us uk un eu uae usa ussr dc nyc la')

/** Whether a run may begin with this word: a capitalised one, or initials ("J.K."), but no acronym. */
export function opens(token: Token): boolean {
  return token.cap && !token.head && (!(token.caps && token.key.length > 1) || isInitials(token))
}

/** "J.K.", "P.J.", but not "U.S." */
export function isInitials(token: Token): boolean {
  return token.caps && token.key.length < 4 && token.text.includes('.') && !STATES.has(token.key)
}

/** End of the run of capitalised words, with particles and initials inside. */
export function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number {
  let to = from + 1
  for (let at = to; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const before = tokens[at - 1] as Token
    if (taken.has(at) || !goesOn(token, before)) break
    if (opens(token) || (token.gap === 'hyphen' && FAMILY_FIRST.has(tokens[at - 2]?.key ?? ''))) to = at + 1
    else if (WORDS_TOO.has(token.key) && tokens[at + 1]?.gap !== 'hyphen') break
    else if (!PARTICLES.has(token.key) || at >= to + 2) break
  }
  return to
}

/** A space, a hyphen or the full stop of a short form between two words of one name. */
function goesOn(token: Token, before: Token): boolean {
  if (before.possessive || token.first) return false
  return token.gap === 'space' || token.gap === 'hyphen' || (token.gap === 'dot' && isShortened(before))
}

/** "J.", "J.K." and "St." have a full stop inside a name. */
function isShortened({ cap, key, text }: Token): boolean {
  return cap && (key.length === 1 || key === 'st' || text.includes('.'))
}

/** Leaves titles, nationalities and sentence openers on the left: "Russian Foreign Minister | Sergey Lavrov". */
export function nameStart(scan: Scan, from: number, to: number): number {
  for (let at = to - 3; at >= from; at--) {
    const token = scan.tokens[at] as Token
    const given = GIVEN_NAMES.has(token.key)
    if (given && !token.first) continue
    if (
      (isNoName(token) && !isFamilyFirst(scan.tokens, at, to)) ||
      (!given && (isOpener(scan, token) || isOffice(scan, at)))
    )
      return at + 1
  }
  return isOffice(scan, from) && to - from > 2 ? from + 1 : from
}

/** "Park Jin": a family name that is also a word, with one word after it. */
function isFamilyFirst(tokens: readonly Token[], at: number, to: number): boolean {
  return to - at === 2 && FAMILY_FIRST.has((tokens[at] as Token).key)
}

/** A sentence's first word, unless the text has it inside a sentence too, with its capital: "Sangam Lal Gupta". */
function isOpener(scan: Scan, token: Token): boolean {
  return token.first && token.key.length > 1 && !scan.inside().has(token.key)
}

/** "Mayor of London | Charles Bowman": a place that belongs to the title. */
function isOffice({ tokens, hitAt }: Scan, at: number): boolean {
  const ofRole = tokens[at - 1]?.key === 'of' && ROLE_NOUNS.has(tokens[at - 2]?.key ?? '')
  if (ofRole) return true
  return (hitAt[at]?.places.length ?? 0) > 0 && ['of', 'for', 'in', 'to'].includes(tokens[at - 1]?.key ?? '')
}

/** Words of titles, organizations, dates and nationalities: no part of a personal name. */
export function isNoName({ key }: Token): boolean {
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
  if (!first.cap || words.length > MOST_WORDS || last.key.length < 2) return false
  if (first.key.length < 2 && words[1]?.gap !== 'dot') return false
  if (words.slice(1, -1).some((word) => !PARTICLES.has(word.key) && isNoName(word))) return false
  const family = words.length < 4 && FAMILY_FIRST.has(first.key)
  if (!given && ((isNoName(first) && !family) || isArticle(first, words[1]))) return false
  if (words.slice(1).every((word) => word.gap === 'hyphen')) return false
  return !isNoName(last) || lastMayBeSurname(last, first, given, words.length)
}

/** "Al-Monitor", "al Qaeda", but "Ash Carter". */
function isArticle(token: Token, next: Token | undefined): boolean {
  return PARTICLES.has(token.key) && (next?.gap === 'hyphen' || token.key === 'al')
}

/** "Dawn French" and "Bill Gates" are people, "Christian Democrats" and "Victoria Times" are not. */
function lastMayBeSurname(last: Token, first: Token, given: boolean, length: number): boolean {
  if (!given || SHORT_TITLES.has(last.key) || DEMONYMS.has(first.key) || COMMON.has(last.key)) return false
  if (SITE_NOUNS.has(last.key)) return length === 2 && SITE_SURNAMES.has(last.key)
  return !ORG_NOUNS.has(last.key) && !/(day|s)$/.test(last.key)
}
