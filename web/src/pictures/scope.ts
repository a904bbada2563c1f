/** What each part of the API is asked, so that it tells of the articles of one list. */
import type { List, Quote } from 'dateline/client'
import { type Address, plus, searchOf } from '../address.ts'
import { client } from '../answers.ts'

const less = (list: Address, ...names: string[]): URLSearchParams => {
  const query = searchOf(list.query)
  for (const name of ['sort', ...names]) query.delete(name)
  return query
}

/** The list itself. */
export const articlesOf = (list: Address): URLSearchParams => less(list)

/** The list at all times, so that the whole span stays in view when a part of it is chosen. */
export const articlesAnytime = (list: Address): URLSearchParams => less(list, 'from', 'to', 'date_field')

/** The places of such articles. Places are searched by their names, so the words of the list are left out. */
export const placesOf = (list: Address): URLSearchParams => less(list, 'q', 'search_in')

/** People named together in such articles. */
export const graphOf = (list: Address): URLSearchParams => less(list, 'search_in')

/** Quotes in such articles; the words of the list are looked for in the quotes themselves. */
export const quotesOf = (list: Address): URLSearchParams => less(list, 'search_in')

const MOST_SPEAKERS = 12

/** Their quotes, counted by speaker. */
export const speakersIn = (list: Address): List<Quote> =>
  client.quotes(plus(quotesOf(list), { facet: 'speaker', facet_size: MOST_SPEAKERS, limit: 0 }))

/** What events can be asked by: the same names mean those who took part, and where. */
const EVENTS_TOO = /^(exclude_)?(person|place|organization|source)$|^language$/

/** Events under the same filters, at all times; null where a filter of the list says nothing of events. */
export function eventsAnytime(list: Address): URLSearchParams | null {
  const query = articlesAnytime(list)
  return [...query.keys()].every((name) => EVENTS_TOO.test(name)) ? query : null
}

/** `from` and `to` of a list; null where they are of other days than those of publication. */
export function timeOf({ query }: Address): [string | null, string | null] {
  const published = (query.get('date_field') ?? 'published') === 'published'
  return published ? [query.get('from'), query.get('to')] : [null, null]
}
