/** Several places of one name: explicit rules, tried in order, and what they cannot settle stays open. */

import type { Scan } from '../names/scan.ts'
import { wordSet } from '../names/words.ts'
import type { Resolution } from '../people/resolve.ts'
import type { PlaceRecord } from '../types.ts'

const REGION_WORDS = wordSet('province governorate region state district oblast prefecture emirate provinces')
const CITY_WORDS = wordSet('city town village capital suburb port')
/** One that is ten times as big as all others together is what is meant when nothing else is said. */
const DOMINANT = 10
/** So many people make a city what is meant where nothing is known of the others of its name. */
const LARGE = 300_000

/** What the rules look at besides the name. */
export interface Surroundings {
  scan: Scan
  from: number
  to: number
  /** Ids of the countries that the article names beyond doubt. */
  countries: ReadonlySet<string>
  /** Ids of the countries that it names a city or region of. */
  inside: ReadonlySet<string>
}

/** Settles one place name; `id` is null where more than one place remains. */
export function resolvePlace(places: readonly PlaceRecord[], around: Surroundings): Resolution {
  const candidates = places.map(({ id }) => id)
  const settled = (left: readonly PlaceRecord[], rule: string): Resolution | null =>
    left.length === 1 ? { id: left[0]?.id ?? null, candidates, rule } : null
  const area = areaAfter(around)
  const inArea = area === null ? places : places.filter((place) => isIn(place, area))
  if (area?.kind === 'region' && inArea.length === 0 && places.every(({ kind }) => kind === 'city')) {
    return { id: null, candidates, rule: 'another place of that name' }
  }
  const left = inArea.length > 0 ? inArea : places
  if (places.length === 1) return { id: places[0]?.id ?? null, candidates, rule: 'only place of that name' }
  return (
    settled(left, 'country or state after it') ??
    settled(byWord(left, around), 'word beside it') ??
    settled(afterItsCity(left, around), 'city before it') ??
    settled(byKind(left), 'kind of place') ??
    settled(countryOrState(left, around), 'country before a region elsewhere') ??
    settled(bySize(left), 'by far the largest') ??
    settled(byCountry(left, around), 'country named in the article') ?? {
      id: null,
      candidates,
      rule: 'several places of that name',
    }
  )
}

/** "Paris, Texas": the country or region that follows after a comma. */
function areaAfter({ scan, to }: Surroundings): PlaceRecord | null {
  const hit = scan.hitAt[to]
  if (hit?.from !== to || scan.tokens[to]?.gap !== 'comma') return null
  return hit.places.find(({ kind }) => kind === 'region' || kind === 'country') ?? null
}

function isIn(place: PlaceRecord, area: PlaceRecord): boolean {
  return place.id !== area.id && place.country !== null && place.country.id === area.country?.id
}

/** "Idlib province", "province of Latakia", "the city of Hama". */
function byWord(places: readonly PlaceRecord[], { scan, from, to }: Surroundings): PlaceRecord[] {
  const next = scan.tokens[to]
  const after = next?.gap === 'space' ? next.key : ''
  const of = scan.tokens[from - 1]?.key === 'of' ? (scan.tokens[from - 2]?.key ?? '') : ''
  const before = scan.tokens[from]?.gap === 'space' ? (scan.tokens[from - 1]?.key ?? '') : ''
  if (REGION_WORDS.has(after) || REGION_WORDS.has(of)) return places.filter(({ kind }) => kind === 'region')
  if (CITY_WORDS.has(of) || CITY_WORDS.has(before)) return places.filter(({ kind }) => kind === 'city')
  return []
}

/** Within one country a country stands before its city, a city before its region: Mexico, New York, Aleppo. */
function byKind(places: readonly PlaceRecord[]): PlaceRecord[] {
  const country = places[0]?.country?.id
  if (country === undefined || places.some((place) => place.country?.id !== country)) return []
  for (const kind of ['country', 'city', 'region'] as const) {
    const same = places.filter((place) => place.kind === kind)
    if (same.length > 0) return same
  }
  return []
}

/** "Atlanta, Georgia": the place before the comma is in one of the candidates' countries. */
function afterItsCity(places: readonly PlaceRecord[], { scan, from }: Surroundings): PlaceRecord[] {
  const before = scan.tokens[from]?.gap === 'comma' ? scan.hitAt[from - 1] : undefined
  const cities = before?.places.filter(({ kind }) => kind === 'city') ?? []
  return cities.length === 0
    ? []
    : places.filter((place) => place.kind !== 'city' && cities.some((city) => isIn(city, place)))
}

/** Georgia is the country, unless cities and states around are those of the other one's country. */
function countryOrState(places: readonly PlaceRecord[], { inside }: Surroundings): PlaceRecord[] {
  const country = places.find(({ kind }) => kind === 'country')
  if (country === undefined) return []
  const others = places.filter((place) => place !== country && inside.has(place.country?.id ?? ''))
  if (others.length === 0) return [country]
  return inside.has(country.id) ? [] : others
}

function bySize(places: readonly PlaceRecord[]): PlaceRecord[] {
  const cities = places.filter(({ kind }) => kind === 'city')
  if (cities.length !== places.length) return []
  const [first, ...rest] = [...places].sort((a, b) => b.population - a.population)
  const others = rest.reduce((sum, { population }) => sum + population, 0)
  if (first === undefined || first.population < DOMINANT * others) return []
  return others > 0 || first.population >= LARGE ? [first] : []
}

function byCountry(places: readonly PlaceRecord[], { countries }: Surroundings): PlaceRecord[] {
  if (places.some(({ kind }) => kind === 'country')) return []
  const named = places.filter(({ country }) => country !== null && countries.has(country.id))
  const same = byKind(named)
  return same.length === 1 ? same : named
}
