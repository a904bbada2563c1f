/** The places of a list: how many of its articles name each, and where it is. */
import type { Bucket, Place } from 'dateline/client'
import { type Address, plus } from '../../address.ts'
import { client } from '../../answers.ts'
import { articlesOf, placesOf } from '../scope.ts'

export interface Spot {
  id: string
  name: string
  kind: Place['kind']
  /** How many articles of the list name it. */
  count: number
  longitude: number
  latitude: number
}

export interface MapData {
  /** Most articles first. */
  spots: Spot[]
  /** Places that articles name, and that have no coordinates here. */
  nowhere: string[]
  /** True where there may be more places than were counted. */
  more: boolean
  csv: string
}

/** As many as one answer holds. */
const MOST_PLACES = 100
/** As long as the words of a search may be. */
const LONGEST_WORDS = 500

/** As many of these names as one search may hold, any of which will do. */
export function anyOf(names: readonly string[]): string {
  let words = ''
  for (const name of names) {
    const more = `${words}${words && ' OR '}"${name.replaceAll('"', ' ')}"`
    if (more.length <= LONGEST_WORDS) words = more
  }
  return words
}

/** Counts and coordinates of the same places; what is known of none of the places is no spot. */
export function spotsOf(
  buckets: readonly Bucket[],
  places: readonly Place[],
): Pick<MapData, 'spots' | 'nowhere'> {
  const known = new Map(places.map((place) => [place.id, place]))
  const spots: Spot[] = []
  const nowhere: string[] = []
  for (const { value, label, count } of buckets) {
    const { kind, longitude, latitude } = known.get(value) ?? {}
    if (kind === undefined || longitude == null || latitude == null) nowhere.push(label)
    else spots.push({ id: value, name: label, kind, count, longitude, latitude })
  }
  return { spots, nowhere }
}

/**
 * Articles are counted by place under all filters; where those places are, the list of places says. It has the most
 * mentioned ones: the rest is looked up by name.
 */
export async function askPlaces(list: Address): Promise<MapData> {
  const counts = client.articles(
    plus(articlesOf(list), { facet: 'place', facet_size: MOST_PLACES, limit: 0 }),
  )
  const [{ facets }, { data }] = await Promise.all([
    counts.page(),
    client.places(plus(placesOf(list), { limit: MOST_PLACES })).page(),
  ])
  const buckets = facets?.place ?? []
  const missing = buckets.filter(({ value }) => !data.some(({ id }) => id === value))
  const q = anyOf(missing.map(({ label }) => label))
  const found = q === '' ? [] : (await client.places({ q, limit: MOST_PLACES }).page()).data
  const more = buckets.length === MOST_PLACES
  return { ...spotsOf(buckets, [...data, ...found]), more, csv: counts.url('csv') }
}
