/** Finds surnames standing alone, or behind a title, and says whose they are. */

import { bare, type PersonName } from '../names/forms.ts'
import { canonical, GIVEN_NAMES } from '../names/given.ts'
import { type Scan, toMention } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import {
  ACT_VERBS,
  COMMON,
  DAYS_MONTHS,
  DEMONYMS,
  HONORIFICS,
  NAMED_AFTER,
  ORG_NOUNS,
  PARTICLES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  WORD_SURNAMES,
  wordSet,
} from '../names/words.ts'
import type { Mention } from '../types.ts'
import type { Persons } from './persons.ts'
import { resolveSurname } from './resolve.ts'
import { type Role, roleBefore, roleBeside } from './roles.ts'

interface Place {
  from: number
  to: number
  surname: string
  known: PersonName[]
  /** The same words can be a place: "Washington". */
  isPlace: boolean
}

const PREPOSITIONS = wordSet(
  'in at near outside around across into towards since until during late early mid last next',
)

/** Mentions by surname; words already `taken` by full names are left alone. Notes strangers before it decides. */
export function findSurnames(scan: Scan, persons: Persons, taken: ReadonlySet<number>): Mention[] {
  const places = surnamePlaces(scan, persons, taken)
  const alone = places.filter((place) => {
    if (!hasOtherGivenName(scan, place)) return true
    if (!persons.bySurname.has(place.surname)) persons.strangers.add(place.surname)
    return false
  })
  return alone.flatMap((place) => mentionSurname(scan, place, persons) ?? [])
}

function surnamePlaces(scan: Scan, persons: Persons, taken: ReadonlySet<number>): Place[] {
  const places: Place[] = []
  for (let at = 0; at < scan.tokens.length; at++) {
    const token = scan.tokens[at] as Token
    if (taken.has(at)) continue
    const hit = scan.hitAt[at]
    const known = hit?.from === at ? hit.people.filter(({ form }) => form === 'surname') : []
    if (hit !== undefined && known.length > 0) {
      const surname = bare(scan.text.slice(token.start, scan.tokens[hit.to - 1]?.end))
      places.push({ from: at, to: hit.to, surname, known, isPlace: hit.places.length > 0 })
      at = hit.to - 1
    } else if (token.cap && persons.bySurname.has(token.name)) {
      const isPlace = (hit?.places.length ?? 0) > 0
      if (isPlace && (hit?.to ?? 0) - (hit?.from ?? 0) > 1) continue
      const from = withParticles(scan, at, taken, persons.hyphenated)
      places.push({ from, to: at + 1, surname: token.name, known: [], isPlace })
    }
  }
  return places
}

/** The whole surname: "van Dyk", "al-Khatib", "Grabar-Kitarović". */
function withParticles(
  scan: Scan,
  at: number,
  taken: ReadonlySet<number>,
  hyphenated: ReadonlySet<string>,
): number {
  const token = scan.tokens[at] as Token
  let from = at
  if (token.gap === 'hyphen' && hyphenated.has(`${scan.tokens[at - 1]?.key} ${token.name}`)) from--
  while (from > 0 && !taken.has(from - 1)) {
    const before = scan.tokens[from - 1] as Token
    const gap = scan.tokens[from]?.gap
    if (!PARTICLES.has(before.key) || ['a', 'an', 'as'].includes(before.text.toLowerCase())) break
    if (before.possessive || (gap !== 'hyphen' && gap !== 'space')) break
    from--
  }
  return from
}

/** "Laura Kerry" is not John Kerry: a capitalised word before, that is no title, makes it another name. */
function hasOtherGivenName(scan: Scan, { from, to }: Place): boolean {
  const token = scan.tokens[from] as Token
  const before = scan.tokens[from - 1]
  if (before === undefined || token.first || !before.cap || before.possessive) return false
  if (token.gap !== 'space' && !(token.gap === 'dot' && before.key.length === 1)) return false
  const { key } = before
  if (ROLE_NOUNS.has(key) || HONORIFICS.has(key) || DAYS_MONTHS.has(key)) return false
  if (before.head) return GIVEN_NAMES.has(key)
  if (before.caps || DEMONYMS.has(key) || ORG_NOUNS.has(key) || ROLE_MODIFIERS.has(key)) return false
  if ((scan.hitAt[from - 1]?.places.length ?? 0) > 0 || roleBefore(scan, from, to) !== null) return false
  if (!before.first) return true
  if (COMMON.has(key) || scan.small().has(canonical(key))) return false
  return GIVEN_NAMES.has(key) || !/(ing|ed|ly)$/.test(key)
}

function mentionSurname(scan: Scan, place: Place, persons: Persons): Mention | null {
  const { from, to, surname, known } = place
  const next = scan.tokens[to]
  const goesOn = next?.gap === 'space' && next.cap && !next.first && !scan.tokens[to - 1]?.possessive
  if (goesOn && NAMED_AFTER.has(next.key)) return null
  const role = roleBeside(scan, from, to)
  const titled = role !== null && role.place !== 'after'
  if (place.isPlace && !titled && !isPersonHere(scan, place, persons)) return null
  if (!titled && needsCue(scan, place) && !hasCue(scan, place, role)) return null
  if (goesOn && !next.head && !titled && isGivenHere(scan, place)) return null
  const found = resolveSurname(surname, known, role, persons)
  if (found === null) return null
  const { id: entityId, candidates, rule } = found
  return toMention(scan, from, to, { kind: 'person', entityId, candidates, rule, role: role?.text ?? null })
}

/** A word that is a place too is the person's only after the full name, and not behind "in". */
function isPersonHere(scan: Scan, { from, surname }: Place, persons: Persons): boolean {
  return persons.bySurname.has(surname) && !PREPOSITIONS.has(scan.tokens[from - 1]?.key ?? '')
}

function needsCue(scan: Scan, { from, surname }: Place): boolean {
  return (
    WORD_SURNAMES.has(surname) ||
    DAYS_MONTHS.has(surname) ||
    scan.small().has(surname) ||
    isOnlyInitial(scan, from)
  )
}

/** "Un", "Li": too short to say anything by themselves. */
function isOnlyInitial(scan: Scan, at: number): boolean {
  return (scan.tokens[at]?.key.length ?? 0) < 3
}

function hasCue(scan: Scan, { from, to }: Place, role: Role | null): boolean {
  const before = scan.tokens[from - 1]?.key ?? ''
  if (PREPOSITIONS.has(before)) return false
  if (role !== null || scan.tokens[to - 1]?.possessive) return true
  const next = scan.tokens[to]
  if (next?.gap === 'space' && (SPEECH_VERBS.has(next.key) || ACT_VERBS.has(next.key))) return true
  return SPEECH_VERBS.has(before) || before === 'mr'
}

/** "Kerry Washington": the surname is somebody's given name, and another capitalised word follows. */
function isGivenHere(scan: Scan, { from, to }: Place): boolean {
  const next = scan.tokens[to] as Token
  const follows = !DAYS_MONTHS.has(next.key) && !ORG_NOUNS.has(next.key) && !DEMONYMS.has(next.key)
  return follows && !next.caps && GIVEN_NAMES.has(scan.tokens[from]?.key ?? '')
}
