/** The name index: every known name in one trie of words, so that finding them costs the same for ten or ten thousand. */

import { type PersonName, personNames } from './names/forms.ts'
import { canonical } from './names/given.ts'
import { type Token, tokenize } from './names/tokens.ts'
import { PARTICLES } from './names/words.ts'
import type { Authority, PlaceRecord } from './types.ts'

/** All that one run of words in a text can be the name of. `from` and `to` are token indexes, `to` exclusive. */
export interface Hit {
  from: number
  to: number
  people: PersonName[]
  places: PlaceRecord[]
}

/** A name as written in the authority: which of its words carry a capital, and which are acronyms. */
interface Entry {
  caps: boolean[]
  acronym: boolean
  person: PersonName | null
  place: PlaceRecord | null
}

interface Node {
  next: Map<string, Node>
  entries: Entry[]
}

export interface NameIndex {
  root: Node
  /** First words that are written small: "al-Assad", "de Mistura". */
  smallStarts: ReadonlySet<string>
}

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

/** Builds the index: once per load. */
export function buildNames(authority: Authority): NameIndex {
  const root: Node = { next: new Map(), entries: [] }
  const smallStarts = new Set<string>(['the'])
  const add = (name: string, person: PersonName | null, place: PlaceRecord | null): void => {
    const tokens = tokenize(name, [])
    const first = tokens[0]
    if (first === undefined) return
    if (!first.cap) smallStarts.add(canonical(first.key))
    const acronym = tokens.length === 1 && first.caps && first.key.length <= 4
    insert(root, tokens, { caps: tokens.map((token) => needsCapital(token)), acronym, person, place })
  }
  for (const place of authority.places) {
    for (const name of new Set([place.name, ...place.aliases])) add(name, null, place)
  }
  for (const person of authority.people) {
    for (const [name, known] of personNames(person)) add(name, known, null)
  }
  return { root, smallStarts }
}

function needsCapital(token: Token): boolean {
  return token.cap && token.key !== 'the' && !PARTICLES.has(token.key)
}

function insert(root: Node, tokens: Token[], entry: Entry): void {
  let node = root
  for (const token of tokens) {
    const key = canonical(token.key)
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
      other.person?.person === entry.person?.person &&
      other.acronym === entry.acronym,
  )
  if (same === undefined) node.entries.push(entry)
  else same.caps = same.caps.map((needed, index) => needed && (entry.caps[index] ?? false))
}

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
  if (!first.cap && !names.smallStarts.has(canonical(first.key))) return null
  let node = names.root.next.get(canonical(first.key))
  let found: Hit | null = null
  for (let to = from + 1; node !== undefined; to++) {
    const fitting = node.entries.length === 0 ? [] : node.entries.filter((entry) => fits(entry, tokens, from))
    if (fitting.length > 0) found = toHit(from, to, fitting)
    const next = tokens[to]
    if (next === undefined || !joins(next, tokens[to - 1] as Token)) break
    node = node.next.get(canonical(next.key))
  }
  return found
}

/** Whether a word goes on a name: "St. Petersburg", "Washington, D.C.", "al-Assad", but never past a possessive. */
function joins(token: Token, before: Token): boolean {
  if (before.possessive || token.first) return false
  if (token.gap === 'space' || token.gap === 'hyphen') return true
  return (token.gap === 'dot' && before.key.length <= 3) || (token.gap === 'comma' && token.key === 'dc')
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
  const places = new Map<string, PlaceRecord>()
  for (const { person, place } of entries) {
    if (place !== null) places.set(place.id, place)
    const known = person === null ? undefined : people.get(person.person.id)
    if (person !== null && (known === undefined || person.form === 'full'))
      people.set(person.person.id, person)
  }
  return { from, to, people: [...people.values()], places: [...places.values()] }
}
