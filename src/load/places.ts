/** Finds the places of an article: what the index knows, less what belongs to other names, each settled or left open. */

import { canonical } from './names/given.ts'
import { type Scan, toMention } from './names/scan.ts'
import { wordSet } from './names/words.ts'
import type { Hit } from './names.ts'
import { isActor, isPartOfName } from './places/context.ts'
import { resolvePlace, type Surroundings } from './places/resolve.ts'
import { hasPlaceContext } from './places/shown.ts'
import type { Mention, PlaceRecord } from './types.ts'

const STORMS = wordSet('hurricane typhoon cyclone storm')

interface Found {
  scan: Scan
  hit: Hit
}

/** Finds all mentions of places in an article's texts; words that `people` or `organizations` claim are left to them. */
export function findPlaces(
  scans: readonly Scan[],
  people: readonly Mention[],
  organizations: readonly Mention[] = [],
): Mention[] {
  const others = [...people, ...organizations]
  const storms = new Set(scans.flatMap(stormNames))
  const found = scans.flatMap((scan) => {
    const claimed = claimedBy(others.filter(({ field }) => field === scan.field))
    const isStorm = ({ from, to }: Hit): boolean =>
      to - from === 1 &&
      storms.has(scan.tokens[from]?.key ?? '') &&
      (scan.tokens[from]?.possessive === true || !hasPlaceContext(scan, from, to))
    return scan.hits
      .filter((hit) => isPlace(scan, hit, claimed) && !(storms.size > 0 && isStorm(hit)))
      .map((hit) => ({ scan, hit }))
  })
  const sure = withoutWords(found, surnames(people))
  const named = countriesIn(sure)
  return sure.map(({ scan, hit }) => mentionPlace(scan, hit, named))
}

/** What the article's storms are called: "Hurricane Florence". */
function stormNames({ tokens }: Scan): string[] {
  return tokens.flatMap(({ key, cap, gap }, at) => {
    const before = tokens[at - 1]
    return cap && gap === 'space' && before?.cap === true && STORMS.has(before.key) ? [key] : []
  })
}

/** Asks whether a span overlaps one of the mentions, which are sorted once. */
function claimedBy(others: readonly Mention[]): (start: number, end: number) => boolean {
  const sorted = [...others].sort((a, b) => a.start - b.start)
  let at = 0
  return (start, end) => {
    while (at < sorted.length && (sorted[at] as Mention).end <= start) at++
    return at < sorted.length && (sorted[at] as Mention).start < end
  }
}

function isPlace(scan: Scan, hit: Hit, claimed: (start: number, end: number) => boolean): boolean {
  const { from, to, places } = hit
  if (places.length === 0) return false
  if (claimed(scan.tokens[from]?.start ?? 0, scan.tokens[to - 1]?.end ?? 0)) return false
  return !isPartOfName(scan, from, to, places) && !isListedAfterName(scan, from)
}

/** "Islamic State of Iraq and the Levant": the second half of a name whose first half was refused. */
function isListedAfterName(scan: Scan, from: number): boolean {
  let at = from - 1
  while (at > from - 4 && ['and', 'the'].includes(scan.tokens[at]?.key ?? '')) at--
  const first = scan.hitAt[at]
  if (at === from - 1 || first === undefined || scan.tokens[from]?.gap !== 'space') return false
  return (
    first.places.length > 0 &&
    scan.tokens[first.from - 1]?.key === 'of' &&
    isPartOfName(scan, first.from, first.to, first.places)
  )
}

function surnames(people: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ surface }) => {
      const words = surface.toLowerCase().split(' ')
      return [words[0] ?? '', words.at(-1) ?? ''].map(canonical)
    }),
  )
}

/** Everyday words stay only where the text shows, there or elsewhere, that the place is meant. */
function withoutWords(found: readonly Found[], surnames: ReadonlySet<string>): Found[] {
  const shown = new Set<string>()
  for (const { scan, hit } of found) {
    if (isDoubtful(scan, hit, surnames) && hasPlaceContext(scan, hit.from, hit.to))
      shown.add(keyOfHit(scan, hit))
  }
  return found.filter(({ scan, hit }) => {
    if (!isDoubtful(scan, hit, surnames) || hasPlaceContext(scan, hit.from, hit.to)) return true
    const token = scan.tokens[hit.from]
    return (
      shown.has(keyOfHit(scan, hit)) && !token?.first && !token?.head && !surnames.has(keyOfHit(scan, hit))
    )
  })
}

function keyOfHit(scan: Scan, hit: Hit): string {
  return scan.tokens
    .slice(hit.from, hit.to)
    .map(({ key }) => key)
    .join(' ')
}

/** A name that is also a word or a surname here; a country is doubted only where a person of that name is about. */
function isDoubtful(scan: Scan, hit: Hit, surnames: ReadonlySet<string>): boolean {
  const key = keyOfHit(scan, hit)
  if (surnames.has(key)) return true
  const isCountry = hit.places.some(({ kind }) => kind === 'country')
  if (isCountry) return false
  if (hit.places.some(({ ambiguous }) => ambiguous)) return !isListed(scan, hit)
  const isCity = hit.places.every(({ kind }) => kind === 'city')
  return isCity && hit.to - hit.from === 1 && scan.small().has(canonical(key))
}

/** "Berlin, Sofia and Bucharest": an undoubted place beside it in a list. */
function isListed(scan: Scan, { from, to }: Hit): boolean {
  const { tokens } = scan
  const isSure = (at: number): boolean => {
    const places = scan.hitAt[at]?.places ?? []
    return places.length > 0 && places.every(({ ambiguous }) => !ambiguous)
  }
  const join = (at: number): boolean => tokens[at]?.key === 'and' && tokens[at]?.gap === 'space'
  if (tokens[from]?.gap === 'comma' && !tokens[from]?.first) return isSure(from - 1)
  if (join(from - 1)) return isSure(from - 2)
  return tokens[to]?.gap === 'comma' ? isSure(to) : join(to) && isSure(to + 1)
}

type Named = Pick<Surroundings, 'countries' | 'inside'>

function countriesIn(found: readonly Found[]): Named {
  const countries = new Set<string>()
  const inside = new Set<string>()
  for (const { hit } of found) {
    const [place, ...others] = hit.places
    if (others.length > 0 || !place?.country) continue
    countries.add(place.country.id)
    if (place.kind !== 'country') inside.add(place.country.id)
  }
  return { countries, inside }
}

function mentionPlace(scan: Scan, hit: Hit, named: Named): Mention {
  const { from, to, places } = hit
  const { id: entityId, candidates, rule } = resolvePlace(places, { scan, from, to, ...named })
  const metonym = canAct(places) && isActor(scan, from, to)
  return toMention(scan, from, to, { kind: 'place', entityId, candidates, rule, metonym })
}

/** Governments sit in countries and cities; a sea says nothing. */
function canAct(places: readonly PlaceRecord[]): boolean {
  return places.some(({ kind }) => kind === 'country' || kind === 'city')
}
