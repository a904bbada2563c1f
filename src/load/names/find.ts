/** Finds the names of the index in a text: one walk over its words, one step in the trie for each. */

import type { Entry, Hit, NameIndex, Node } from '../names.ts'
import type { OrganizationRecord, PlaceRecord } from '../types.ts'
import type { PersonName } from './forms.ts'
import type { Token } from './tokens.ts'

/** In a line of capitals, "US" after one of these is the country; after another word it may be the pronoun. */
const COUNTRY_AFTER: ReadonlySet<string> = new Set([
  'IN',
  'THE',
  'FROM',
  'AND',
  'BY',
  'OF',
  'AS',
  'TO',
  'AGAINST',
])

/** Finds all known names in a text, left to right, the longest first, none overlapping. */
export function findNames(tokens: readonly Token[], names: NameIndex): Hit[] {
  const hits: Hit[] = []
  let at = 0
  while (at < tokens.length) {
    const hit = longest(tokens, at, names)
    if (hit !== null) hits.push(hit)
    at = hit?.to ?? at + 1
  }
  return hits
}

function longest(tokens: readonly Token[], from: number, names: NameIndex): Hit | null {
  const first = tokens[from] as Token
  if (!first.cap && !names.smallStarts.has(first.name)) return null
  let node = names.root.next.get(first.name)
  let found: Hit | null = null
  for (let to = from + 1; node !== undefined; to++) {
    const fitting = node.entries.length === 0 ? [] : node.entries.filter((entry) => fits(entry, tokens, from))
    if (fitting.length > 0) found = toHit(from, to, fitting)
    const next = tokens[to]
    if (next === undefined || !joins(next, tokens[to - 1] as Token)) break
    node = after(node, next)
  }
  return found
}

/** The step that a word takes; after a comma only names that have one there go on, and "Washington, D.C.". */
function after(node: Node, { gap, name, key }: Token): Node | undefined {
  if (gap !== 'comma') return node.next.get(name)
  return node.next.get(`,${name}`) ?? (key === 'dc' ? node.next.get(name) : undefined)
}

/** Whether a word goes on a name: "St. Petersburg", "Washington, D.C.", "al-Assad", but never past a possessive. */
function joins(token: Token, before: Token): boolean {
  if (before.possessive || token.first) return false
  if (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'ampersand') return true
  if (token.gap === 'comma') return true
  return (
    (token.gap === 'dot' && before.key.length <= 3) || (token.gap === 'slash' && token.caps && before.caps)
  )
}

/** "us" is not the US, "nice" not Nice: capitals must stand where the authority has them. */
function fits(entry: Entry, tokens: readonly Token[], from: number): boolean {
  if (entry.acronym) {
    const token = tokens[from] as Token
    return token.caps && !isPronoun(tokens, from)
  }
  return entry.caps.every((needed, index) => !needed || (tokens[from + index]?.cap ?? false))
}

/** In a line all in capitals "US" is the country only where a pronoun could not stand. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (token.text !== 'US' || token.gap !== 'space' || before === undefined) return false
  const shouted = before.caps && (tokens[at + 1]?.caps ?? true)
  return shouted && !COUNTRY_AFTER.has(before.text)
}

function toHit(from: number, to: number, entries: Entry[]): Hit {
  const people = new Map<string, PersonName>()
  const places = new Set<PlaceRecord>()
  const organizations = new Set<OrganizationRecord>()
  for (const { person, place, organization } of entries) {
    if (place !== null) places.add(place)
    if (organization !== null) organizations.add(organization)
    const known = person === null ? undefined : people.get(person.person.id)
    if (person !== null && (known === undefined || person.form === 'full'))
      people.set(person.person.id, person)
  }
  return { from, to, people: [...people.values()], places: [...places], organizations: [...organizations] }
}
