/** What each part of the API is asked, so that it tells of the articles of one list. */
import type { ArticleQuery, Ask, EventQuery, GraphQuery, PlaceQuery, QuoteQuery } from 'dateline/client'
import { type Address, asked, searchOf } from '../address.ts'

const less = (list: Address, ...names: string[]): URLSearchParams => {
  const query = searchOf(list.query)
  for (const name of ['sort', ...names]) query.delete(name)
  return query
}

/** The list itself. */
export const articlesOf = (list: Address): Ask<ArticleQuery> => asked(less(list))

/** The list at all times, so that the whole span stays in view when a part of it is chosen. */
export const articlesAnytime = (list: Address): Ask<ArticleQuery> =>
  asked(less(list, 'from', 'to', 'date_field'))

/** The places of such articles. Places are searched by their names, so the words of the list are left out. */
export const placesOf = (list: Address): Ask<PlaceQuery> => asked(less(list, 'q', 'search_in'))

/** People named together in such articles. */
export const graphOf = (list: Address): Ask<GraphQuery> => asked(less(list, 'search_in'))

/** Quotes in such articles; the words of the list are looked for in the quotes themselves. */
export const quotesOf = (list: Address): Ask<QuoteQuery> => asked(less(list, 'search_in'))

/** What events can be asked by: the same names mean those who took part, and where. */
const EVENTS_TOO = /^(exclude_)?(person|place|organization|source)$|^language$/

/** Events under the same filters, at all times; null where a filter of the list says nothing of events. */
export function eventsAnytime(list: Address): Ask<EventQuery> | null {
  const query = less(list, 'from', 'to', 'date_field')
  return [...query.keys()].every((name) => EVENTS_TOO.test(name)) ? asked(query) : null
}
