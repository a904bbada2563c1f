/** Numbers, kinds and days of the API in the words of the page. */
import type { Event, Organization, Person, Place } from 'dateline/client'
import { dateInWords, spanInWords } from './dates.ts'

/** `1 article`, `40,361 people`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** `Rense · 26 January 2017`: facts in a row, those that are known. */
export const dotted = (...facts: (string | null | undefined | false)[]): string =>
  facts.filter(Boolean).join(' · ')

/** `95% sure`, of 0.95. */
export const percentOf = (share: number, what: string): string => `${Math.round(share * 100)}% ${what}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** `en` → `English`; what is no language tag stays as it is, null where the language is not known. */
export function languageInWords(tag: string): string | null {
  if (tag === 'und') return null
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

export const PLACE_KINDS: Record<Place['kind'], string> = {
  country: 'Country',
  region: 'Region',
  city: 'City',
  site: 'Site',
}

export const ORGANIZATION_KINDS: Record<Organization['kind'], string> = {
  state: 'Part of a state',
  international: 'International organization',
  party: 'Party',
  armed: 'Armed group',
  agency: 'Agency',
  media: 'News or media',
  company: 'Company',
  other: 'Organization',
}

/** How a record came to be known. */
export const ORIGINS: Record<Person['origin'], string> = {
  authority: 'In the authority list',
  discovered: 'Found in the texts',
}

const EVENT_TYPES: Record<Event['type'], string> = {
  meeting: 'meetings',
  talks: 'talks',
  agreement: 'agreements',
  ceasefire: 'ceasefires',
  attack: 'attacks',
  aid: 'aid',
  election: 'elections',
  sanction: 'sanctions',
  visit: 'visits',
  statement: 'statements',
  other: 'other events',
}

const PLURALS: Record<string, string | undefined> = EVENT_TYPES

/** `meeting` → `meetings`; what a visitor typed may be no type, and stays as it is. */
export const typeInWords = (type: string): string => PLURALS[type] ?? type

export const STATUSES: Record<Event['status'], string> = {
  happened: 'Happened',
  planned: 'Planned',
  called_off: 'Called off',
}

/** So many characters of a day are known: `2016-08` of a month. */
export const KNOWN = { day: 10, month: 7, year: 4 }

/** When an event was, no more exactly than its text says. */
export function whenOf({
  start_on,
  end_on,
  precision,
}: Pick<Event, 'start_on' | 'end_on' | 'precision'>): string {
  if (precision === 'unknown' || start_on === null) return 'No date given'
  const cut = (day: string | null) => day?.slice(0, KNOWN[precision]) ?? null
  return spanInWords(cut(start_on), cut(end_on))
}

/** `January 2015 to June 2017`: the months between two days; empty where none is known. */
export function monthsOf(first: string | null, last: string | null): string {
  const [from, to] = [first, last].map((day) => dateInWords(day?.slice(0, 7) ?? ''))
  return from && to && from !== to ? `${from} to ${to}` : from || to || ''
}

/** Between which days something is named. */
export const seenOf = (first: string | null, last: string | null): string =>
  spanInWords(first, last) || 'No date known'

/** `36.20° N, 37.13° E`. */
export function coordinatesOf(latitude: number, longitude: number): string {
  const side = (degrees: number, [plus, minus]: [string, string]) =>
    `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? minus : plus}`
  return `${side(latitude, ['N', 'S'])}, ${side(longitude, ['E', 'W'])}`
}
