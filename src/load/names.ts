/** The name index: every known name in one trie of words, so that finding them costs the same for ten or ten thousand. */

import { fold } from '../fold.ts'
import { type PersonName, personNames } from './names/forms.ts'
import { type Token, tokenize } from './names/tokens.ts'
import { PARTICLES } from './names/words.ts'
import type { Authority, OrganizationRecord, PlaceRecord } from './types.ts'

/** All that one run of words in a text can be the name of. `from` and `to` are token indexes, `to` exclusive. */
export interface Hit {
  from: number
  to: number
  people: PersonName[]
  places: PlaceRecord[]
  organizations: OrganizationRecord[]
}

/** Whom or what a name belongs to: one of the three. */
interface Bearer {
  person: PersonName | null
  place: PlaceRecord | null
  organization: OrganizationRecord | null
}

/** A name as written in the authority: which of its words carry a capital, and which are acronyms. */
export interface Entry extends Bearer {
  caps: boolean[]
  acronym: boolean
}

export interface Node {
  next: Map<string, Node>
  entries: Entry[]
}

export interface NameIndex {
  root: Node
  /** First words that are written small: "al-Assad", "de Mistura". */
  smallStarts: ReadonlySet<string>
  /** Organizations by folded name or alias; null = a name of several. */
  organizations: ReadonlyMap<string, OrganizationRecord | null>
}

/** Builds the index: once per load. */
export function buildNames(authority: Authority): NameIndex {
  const root: Node = { next: new Map(), entries: [] }
  const smallStarts = new Set<string>(['the'])
  const add = (name: string, bearer: Partial<Bearer>): void => {
    const tokens = tokenize(name, [])
    const first = tokens[0]
    if (first === undefined) return
    if (!first.cap) smallStarts.add(first.name)
    const longest = bearer.organization === undefined ? 4 : Number.POSITIVE_INFINITY
    const acronym = tokens.length === 1 && first.caps && first.key.length <= longest
    const caps = tokens.map((token) => needsCapital(token))
    insert(root, tokens, { caps, acronym, person: null, place: null, organization: null, ...bearer })
  }
  for (const place of authority.places) {
    for (const name of new Set([place.name, ...place.aliases])) add(name, { place })
  }
  for (const person of authority.people) {
    for (const [name, known] of personNames(person)) add(name, { person: known })
  }
  const organizations = new Map<string, OrganizationRecord | null>()
  for (const organization of authority.organizations) {
    for (const name of new Set([organization.name, ...organization.aliases])) {
      add(name, { organization })
      const key = fold(name).replaceAll('.', '')
      const other = organizations.get(key)
      organizations.set(key, other === undefined || other === organization ? organization : null)
    }
  }
  return { root, smallStarts, organizations }
}

function needsCapital(token: Token): boolean {
  return token.cap && token.key !== 'the' && !PARTICLES.has(token.key)
}

function insert(root: Node, tokens: Token[], entry: Entry): void {
  let node = root
  for (const token of tokens) {
    const key = token.gap === 'comma' ? `,${token.name}` : token.name
    let next = node.next.get(key)
    if (next === undefined) {
      next = { next: new Map(), entries: [] }
      node.next.set(key, next)
    }
    node = next
  }
  const same = node.entries.find(
    (other) =>
      other.place === entry.place &&
      other.organization === entry.organization &&
      other.person?.person === entry.person?.person &&
      other.acronym === entry.acronym,
  )
  if (same === undefined) node.entries.push(entry)
  else same.caps = same.caps.map((needed, index) => needed && (entry.caps[index] ?? false))
}
