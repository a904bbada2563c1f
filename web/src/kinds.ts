/** The kinds of things that articles speak of: what they are called, and where their pages are. */
import type { Suggested } from 'dateline/client'
import { type Address, listAt } from './address.ts'

export type Kind = Suggested['kind']

/** The kinds that texts name, in the order in which pages show them. */
export const RELATED_KINDS = ['person', 'place', 'organization'] as const satisfies readonly Kind[]
export type RelatedKind = (typeof RELATED_KINDS)[number]

/** `path`: the list of its kind; sources have no page of their own, so their articles stand for them. */
export const KINDS: Record<Kind, { one: string; many: string; path: string | null }> = {
  person: { one: 'person', many: 'people', path: '/people' },
  place: { one: 'place', many: 'places', path: '/places' },
  organization: { one: 'organization', many: 'organizations', path: '/organizations' },
  event: { one: 'event', many: 'events', path: '/events' },
  source: { one: 'source', many: 'sources', path: null },
}

export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name)

/** The page of a record. */
export function pageOf(kind: Kind, id: string): Address {
  const { path } = KINDS[kind]
  return path === null ? listAt('/articles', { [kind]: id }) : listAt(`${path}/${encodeURIComponent(id)}`)
}
