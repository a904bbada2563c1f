/**
 * Where a visitor is: the part after `#` is an address of the API, path and parameters alike, so that
 * `/#/articles?person=Lavrov` shows what `/articles?person=Lavrov` answers. No part of the browser is touched here.
 */
export interface Address {
  /** `/articles`, `/people/sergey-lavrov`; `/` is the start. */
  readonly path: string
  readonly query: URLSearchParams
}

/** Parameters that shape an answer and choose nothing: links of answers carry them, pages add their own. */
export const SHAPING = 'facet facet_size interval limit fields include highlight format csv_safe'.split(' ')
/** Where in a list one is: a changed list begins at its start. */
export const POSITION = ['cursor', 'offset']

/** Reads `#/articles?person=Lavrov`, a path of the API, or a link of an answer. */
export function readAddress(text: string): Address {
  const [path = '', search = ''] = text.replace(/^#/, '').split(/\?(.*)/s)
  return { path: path === '' ? '/' : path, query: new URLSearchParams(search) }
}

/** `/articles?person=Lavrov`: the address that the API answers. Commas and pipes stay readable. */
export function pathOf({ path, query }: Address): string {
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%7C', '|')
  return search === '' ? path : `${path}?${search}`
}

/** The id that a part of a path writes; what is not written as addresses are is taken as it stands. */
export function idIn(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** What an `href` of the explorer says to go there. */
export const hrefOf = (address: Address): string => `#${pathOf(address)}`

/** The page of the explorer for a link of an answer, less what only shaped that answer. */
export function hrefOfLink(link: string): string {
  const address = readAddress(link)
  for (const name of SHAPING) address.query.delete(name)
  return hrefOf(address)
}

/** What was searched for, less the shape of the answer and the place in the list: what the page of an article remembers. */
export function searchOf(query: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(query)
  for (const name of [...SHAPING, ...POSITION]) search.delete(name)
  return search
}

/** The address of a list: `listAt('/articles', { person: 'sergey-lavrov' })`. */
export function listAt(path: string, query: Record<string, string> = {}): Address {
  return { path, query: new URLSearchParams(query) }
}

/** The page of an article; `search`: what it was found by, which the page remembers. */
export function articleAt(id: string, search: URLSearchParams = new URLSearchParams()): Address {
  return { path: `/articles/${encodeURIComponent(id)}`, query: searchOf(search) }
}

/** The same list with other values of one parameter, from its start; no value takes the parameter away. */
export function withValues({ path, query }: Address, name: string, values: readonly string[]): Address {
  const changed = new URLSearchParams(query)
  for (const each of [name, ...POSITION]) changed.delete(each)
  for (const value of values) changed.append(name, value)
  return { path, query: changed }
}

/** The same list narrowed by one more value; the same value twice says nothing. */
export function adding(address: Address, name: string, value: string): Address {
  const values = address.query.getAll(name)
  return values.includes(value) ? address : withValues(address, name, [...values, value])
}

/** The same list without one value. */
export function without(address: Address, name: string, value: string): Address {
  return withValues(
    address,
    name,
    address.query.getAll(name).filter((each) => each !== value),
  )
}

/** The same parameters with these in the place of their own: `plus(query, { limit: 0 })`. */
export function plus(query: URLSearchParams, own: Record<string, string | number>): URLSearchParams {
  const all = new URLSearchParams(query)
  for (const [name, value] of Object.entries(own)) all.set(name, String(value))
  return all
}

/** The list with other bounds in time, of days of publication unless `field` says of which days; an empty one is taken away. */
export function inTime(list: Address, from: string, to: string, field = 'published'): Address {
  const bounds = { from, to, date_field: field === 'published' || from + to === '' ? '' : field }
  return Object.entries(bounds).reduce(
    (address, [name, value]) => withValues(address, name, value === '' ? [] : [value]),
    list,
  )
}
