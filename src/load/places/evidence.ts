/** What beside capitalised words says that they name a place, and what kind of place. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { ACT_VERBS, ROLE_NOUNS, SPEECH_VERBS } from '../names/words.ts'
import type { PlaceKind, PlaceRecord } from '../types.ts'
import {
  ABSTRACT,
  BEFORE_NOUN,
  BESIDE,
  CITIES,
  FEATURES,
  LISTS,
  MOVES,
  NAMED_WITH,
  NO_PLACES,
  PREFIXES,
  PREPOSITIONS,
  REGIONS,
  SEATS,
  SIDES,
  SITES,
  VISITS,
} from './signs.ts'

/** `to`: end of the name, which takes in a noun such as "airport". `by` is for people who ask why. */
export interface Sign {
  kind: PlaceKind
  to: number
  country: PlaceRecord['country']
  by: string
}

/** The sign that the words `from` to `to` (exclusive) are a place; null where nothing beside them says so. */
export function placeSign(scan: Scan, from: number, to: number): Sign | null {
  return byNoun(scan, from, to) ?? byArea(scan, from, to) ?? byPreposition(scan, from, to)
}

function sign(kind: PlaceKind, to: number, by: string, country: Sign['country'] = null): Sign {
  return { kind, to, country, by }
}

/** "Town of Adré", "Hormozgan province", "Halfaya Bridge". */
function byNoun(scan: Scan, from: number, to: number): Sign | null {
  const { tokens } = scan
  if (to - from > 1 && PREFIXES.has(tokens[from]?.key ?? ''))
    return sign('region', to, 'noun that begins its name')
  const feature = to - from > 1 ? FEATURES.get(tokens[to - 1]?.key ?? '') : undefined
  if (feature !== undefined) return sign(feature, to, 'noun that ends its name')
  return nounBefore(tokens, from, to) ?? nounAfter(tokens, to)
}

function nounBefore(tokens: readonly Token[], from: number, to: number): Sign | null {
  const noun = tokens[from - 2]
  if (noun === undefined || tokens[from - 1]?.key !== 'of') return null
  if (tokens[from]?.gap !== 'space' || tokens[from - 1]?.gap !== 'space') return null
  const kind = SEATS.get(noun.key) ?? kindOf(noun)
  return kind === null || NO_PLACES.has(tokens[from]?.key ?? '') ? null : sign(kind, to, `${noun.key} of`)
}

function nounAfter(tokens: readonly Token[], to: number): Sign | null {
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (next?.gap !== 'space' || next.cap || tokens[to - 1]?.possessive) return null
  const noun = BEFORE_NOUN.has(next.key) && second?.gap === 'space' ? second : next
  const kind = noun.key === 'state' || noun.key === 'capital' ? null : kindOf(noun)
  if (kind === null) return null
  return sign(kind, NAMED_WITH.has(noun.key) && noun === next ? to + 1 : to, `${noun.key} after it`)
}

function kindOf({ key, cap }: Token): PlaceKind | null {
  if (cap) return null
  return CITIES.has(key) ? 'city' : REGIONS.has(key) ? 'region' : SITES.has(key) ? 'site' : null
}

/** "Chibok, Nigeria": a country or a region after a comma. */
function byArea({ tokens, hitAt }: Scan, from: number, to: number): Sign | null {
  const hit = hitAt[to]
  if (hit?.from !== to || tokens[to]?.gap !== 'comma' || tokens[to - 1]?.possessive) return null
  const area = hit.places.find(({ kind }) => kind === 'country' || kind === 'region')
  const before = tokens[from - 1]
  if (area === undefined || !(before !== undefined && LISTS.has(before.key) && tokens[from]?.gap === 'space'))
    return null
  const country = area.kind === 'country' ? { id: area.id, name: area.name } : area.country
  return sign('city', to, 'country or state after it', country)
}

/** "In Schuld", "near Melur", "300 km from Chennai", "went to Hagen", "a judge from Gdynia". */
function byPreposition(scan: Scan, from: number, to: number): Sign | null {
  const { tokens } = scan
  const [before, noun] = [tokens[from - 1], tokens[from - 2]]
  if (before === undefined || tokens[from]?.gap !== 'space' || (before.cap && !before.first)) return null
  const { key } = before
  if (!PREPOSITIONS.has(key) || !mayFollow(scan, from, to)) return null
  const leads =
    BESIDE.has(key) || VISITS.has(key) || (key === 'in' && (before.first || !ABSTRACT.has(noun?.key ?? '')))
  if (leads) return sign('city', to, key)
  return !before.first && noun !== undefined && followsNoun(before, noun)
    ? sign('city', to, `${noun.key} ${key}`)
    : null
}

/** "North of", "flew to", "bound for", "a judge from", "Matthew Wale, from". */
function followsNoun({ key, gap }: Token, noun: Token): boolean {
  if (key === 'of') return SIDES.has(noun.key)
  if (key === 'to') return MOVES.has(noun.key)
  if (key === 'for') return noun.key === 'left' || noun.key === 'bound'
  if (key !== 'from') return false
  if (gap === 'comma') return noun.cap
  return SIDES.has(noun.key) || MOVES.has(noun.key) || (ROLE_NOUNS.has(noun.key) && !noun.cap)
}

/** Words that a preposition alone makes a place: no languages, no months, no name of one that speaks, owns or acts. */
function mayFollow(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan
  const [first, last, next] = [tokens[from] as Token, tokens[to - 1] as Token, tokens[to]]
  if (last.possessive || NO_PLACES.has(first.key) || /(?:ism|ish|ese|ity|ology|ics)$/.test(last.key))
    return false
  if (to - from === 1 && (first.key.length < 3 || scan.small().has(first.name))) return false
  if (next === undefined || next.gap !== 'space' || next.first) return true
  return !next.cap && !/^\d/.test(next.key) && !SPEECH_VERBS.has(next.key) && !ACT_VERBS.has(next.key)
}

/** Whether the words `from` to `to` stand in a list with the place before them, to which a preposition leads. */
export function listedWith(
  scan: Scan,
  place: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const { tokens, hitAt } = scan
  const lead = tokens[place.from - 1]
  if (lead === undefined || !LISTS.has(lead.key) || tokens[place.from]?.gap !== 'space') return false
  if (!mayFollow(scan, from, to)) return false
  const and = (at: number) => tokens[at]?.key === 'and' && tokens[at]?.gap === 'space'
  if (place.to === from - 1 && tokens[from]?.gap === 'space')
    return and(from - 1) || (lead.key === 'from' && tokens[from - 1]?.key === 'to')
  const next = and(to) ? to + 1 : tokens[to]?.gap === 'comma' ? to : -1
  return place.to === from && tokens[from]?.gap === 'comma' && (hitAt[next]?.places.length ?? 0) > 0
}
