/** Finds the places of an article: what the index knows, less what belongs to other names, each settled or left open. */

import { type Scan, toMention } from './names/scan.ts'
import { wordSet } from './names/words.ts'
import type { Hit } from './names.ts'
import { isActor, isPartOfName } from './places/context.ts'
import { discoverPlaces, type PlacesDiscovered } from './places/discover.ts'
import { type Found, surnames, withoutWords } from './places/doubt.ts'
import { resolvePlace, type Surroundings } from './places/resolve.ts'
import { hasPlaceContext } from './places/shown.ts'
import type { Mention, PlaceRecord } from './types.ts'

const STORMS = wordSet('hurricane typhoon cyclone storm')

/** Finds all mentions of places in an article's texts; words that `people` or `organizations` claim are left to them. */
export function findPlaces(
  scans: readonly Scan[],
  people: readonly Mention[],
  organizations: readonly Mention[] = [],
): PlacesDiscovered {
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
  const known = sure.map(({ scan, hit }) => mentionPlace(scan, hit, named))
  const { mentions, discovered } = discoverPlaces(scans, [...others, ...known])
  return { mentions: [...known, ...mentions].sort(inOrder), discovered }
}

/** Titles first, then by place. */
function inOrder(a: Mention, b: Mention): number {
  return (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start
}

/** What the article's storms are called: "Hurricane Florence". */
function stormNames({ tokens }: Scan): string[] {
  return tokens
    .filter(({ cap, gap }, at) => {
      const before = tokens[at - 1]
      return cap && gap === 'space' && before?.cap === true && STORMS.has(before.key)
    })
    .map(({ key }) => key)
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
