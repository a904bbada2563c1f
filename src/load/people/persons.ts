/** What is known of the people of one article while it is read: who was named in full, and by which surname they go. */

import type { PersonName } from '../names/forms.ts'
import type { DiscoveredPerson } from '../types.ts'

export interface Persons {
  /** How often a person is named in full, by id. */
  named: Map<string, number>
  /** Ids of those named in full, by surname. */
  bySurname: Map<string, Set<string>>
  discovered: Map<string, DiscoveredPerson>
  /** Pairs of words that are one surname: `grabar kitarovic`. */
  hyphenated: Set<string>
  /** Surnames that stood behind another given name: "Laura Kerry". */
  strangers: Set<string>
}

/** Nobody named yet. */
export function noPersons(): Persons {
  return {
    named: new Map(),
    bySurname: new Map(),
    discovered: new Map(),
    hyphenated: new Set(),
    strangers: new Set(),
  }
}

/** Counts a full name of an authority person. */
export function nameKnown(persons: Persons, { person, surnames }: PersonName): void {
  count(persons, person.id)
  for (const surname of surnames) goesBy(persons, surname, person.id)
}

/** Counts a full name of a person outside the authority; `joined` is what a hyphen puts before the surname. */
export function nameDiscovered(
  persons: Persons,
  person: DiscoveredPerson,
  surname: string,
  joined: string | null,
): void {
  if (joined !== null) persons.hyphenated.add(`${joined} ${surname}`)
  count(persons, person.id)
  if (!persons.discovered.has(person.id)) persons.discovered.set(person.id, person)
  goesBy(persons, surname, person.id)
}

function count(persons: Persons, id: string): void {
  persons.named.set(id, (persons.named.get(id) ?? 0) + 1)
}

function goesBy(persons: Persons, surname: string, id: string): void {
  const ids = persons.bySurname.get(surname) ?? new Set()
  persons.bySurname.set(surname, ids.add(id))
}
