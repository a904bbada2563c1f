/** Places outside the authority: capitalised words with something beside them, here or elsewhere in the article, that says "place". */

import { slug } from '../../fold.ts'
import { GIVEN_NAMES } from '../names/given.ts'
import { isNoName } from '../names/runs.ts'
import { type Scan, toMention, wordsOf } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { COMMON, PARTICLES, SITE_NOUNS, wordSet } from '../names/words.ts'
import type { DiscoveredPlace, Mention } from '../types.ts'
import { listedWith, placeSign, type Sign } from './evidence.ts'
import { PREFIXES } from './signs.ts'

export interface PlacesDiscovered {
  mentions: Mention[]
  discovered: DiscoveredPlace[]
}

/** Words of titles and nationalities that also begin names of places: "North Bend", "Port Sudan". */
const PLACE_WORDS = wordSet(
  'north south east west new old upper lower central san santa st saint fort port el al de',
)
const LONGEST = 4

/** Words that may be a place; `sign` null = nothing says so here. */
interface Candidate {
  scan: Scan
  from: number
  to: number
  key: string
  sign: Sign | null
}

/** Finds places that nobody listed. `claimed` are the mentions of people, organizations and known places. */
export function discoverPlaces(scans: readonly Scan[], claimed: readonly Mention[]): PlacesDiscovered {
  const found = scans.flatMap((scan) => candidatesIn(scan, claimed))
  const proven = new Map<string, DiscoveredPlace>()
  for (const { scan, from, to, key, sign } of found) {
    if (sign === null || proven.has(key)) continue
    const { start } = scan.tokens[from] as Token
    const name = scan.text.slice(start, (scan.tokens[Math.max(to, sign.to) - 1] as Token).end)
    const id = slug(name)
    if (id !== '') proven.set(key, { id, name, kind: sign.kind, country: sign.country })
  }
  const discovered = new Map<string, DiscoveredPlace>()
  const mentions = found.flatMap(({ scan, from, to, key, sign }) => {
    const place = proven.get(key)
    if (place === undefined) return []
    discovered.set(place.id, place)
    const rule = `discovered: ${sign?.by ?? 'named a place elsewhere'}`
    return [
      toMention(scan, from, sign?.to ?? to, {
        kind: 'place',
        entityId: place.id,
        candidates: [place.id],
        rule,
      }),
    ]
  })
  return { mentions, discovered: [...discovered.values()] }
}

function candidatesIn(scan: Scan, claimed: readonly Mention[]): Candidate[] {
  const taken = wordsOf(scan, claimed)
  const places = placesBefore(scan, claimed)
  const found: Candidate[] = []
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!begins(scan.tokens[at] as Token) || taken.has(at)) continue
    const to = runEnd(scan.tokens, at, taken)
    const run = { from: at, to }
    at = to - 1
    if (!couldBePlace(scan, run.from, to)) continue
    const sign = signOf(scan, run.from, to, places)
    if (sign !== null) places.set(Math.max(to, sign.to), run)
    const key = scan.tokens
      .slice(run.from, to)
      .map((token) => token.key)
      .join(' ')
    found.push({ scan, ...run, key, sign })
  }
  return found
}

function signOf(
  scan: Scan,
  from: number,
  to: number,
  places: ReadonlyMap<number, { from: number; to: number }>,
): Sign | null {
  const sign = placeSign(scan, from, to)
  if (sign !== null) return sign
  const before = places.get(scan.tokens[from]?.gap === 'comma' ? from : from - 1)
  const listed = before !== undefined && listedWith(scan, before, from, to)
  return listed ? { kind: 'city', to, country: null, by: 'in a list of places' } : null
}

/** Spans of the known places of a text, by the index of the word after them. */
function placesBefore(scan: Scan, claimed: readonly Mention[]): Map<number, { from: number; to: number }> {
  const starts = new Set(
    claimed.flatMap(({ kind, field, start }) => (kind === 'place' && field === scan.field ? start : [])),
  )
  return new Map(
    scan.hits.flatMap(({ from, to }) =>
      starts.has(scan.tokens[from]?.start ?? -1) ? [[to, { from, to }]] : [],
    ),
  )
}

function begins(token: Token): boolean {
  return token.cap && !token.head && !(token.caps && token.key.length > 1) && !COMMON.has(token.key)
}

function runEnd(tokens: readonly Token[], from: number, taken: ReadonlySet<number>): number {
  let to = from + 1
  for (let at = to; at < tokens.length; at++) {
    const [token, before] = [tokens[at] as Token, tokens[at - 1] as Token]
    if (
      taken.has(at) ||
      token.first ||
      before.possessive ||
      (token.gap !== 'space' && token.gap !== 'hyphen')
    )
      break
    if (token.cap) to = at + 1
    else if (!PARTICLES.has(token.key) || token.key === 'a' || at > to + 1) break
  }
  return to
}

/** No words of titles, bodies, days and nationalities; one that only begins a sentence has its capital from that. */
function couldBePlace(scan: Scan, from: number, to: number): boolean {
  if (to - from > LONGEST) return false
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at] as Token
    if (token.caps && token.key.length > 1) return false
    if (at === from && to - from > 1 && PREFIXES.has(token.key)) continue
    if (
      isNoName(token) &&
      !PLACE_WORDS.has(token.key) &&
      !(at === to - 1 && at > from && SITE_NOUNS.has(token.key))
    )
      return false
  }
  const first = scan.tokens[from] as Token
  if (to - from > 1) return !first.first || scan.inside().has(first.key) || !scan.small().has(first.name)
  if (PLACE_WORDS.has(first.key) || GIVEN_NAMES.has(first.key) || scan.hitAt[from] !== undefined) return false
  return !first.first || scan.inside().has(first.key)
}
