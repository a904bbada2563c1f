/** From what a name could mean to one entity or none: every rule is explicit, and what it cannot settle stays open. */

import type { PersonName } from '../names/forms.ts'
import { keyOf } from '../names/vocabulary.ts'
import { LOCAL_ROLES, ROLE_NOUNS } from '../names/words.ts'
import type { Persons } from './persons.ts'
import type { Role } from './roles.ts'

/** `id` null = not settled; `rule` says by what, for people to read. */
export interface Resolution {
  id: string | null
  candidates: string[]
  rule: string
}

const WORDS = /[^\p{L}\p{N}]+/u

/** Settles a full name: the one who bears it, or the one whose description fits the title before it. */
export function resolveFullName(people: readonly PersonName[], role: Role | null): Resolution {
  const candidates = people.map(({ person }) => person.id)
  if (candidates.length === 1) return { id: candidates[0] ?? null, candidates, rule: 'full name' }
  const fitting = bestFit(people, role)
  return fitting === null
    ? { id: null, candidates, rule: 'full name of several people' }
    : { id: fitting, candidates, rule: 'full name, title fits' }
}

/**
 * Settles a surname. Those named in full in the article come first; then a title that fits one known person;
 * then the one person the authority lists under the bare surname. Null = it says nothing about anybody known.
 */
export function resolveSurname(
  surname: string,
  known: readonly PersonName[],
  role: Role | null,
  persons: Persons,
): Resolution | null {
  const present = [...(persons.bySurname.get(surname) ?? [])]
  if (present.length === 1)
    return { id: present[0] ?? null, candidates: present, rule: 'surname after full name' }
  if (present.length > 1) return amongPresent(present, known, role, persons)
  const candidates = known.map(({ person }) => person.id)
  if (candidates.length === 0) return null
  const listed = known.filter((name) => name.listed)
  if (role !== null && role.place !== 'after') {
    const fitting = bestFit(known, role)
    if (fitting !== null) return { id: fitting, candidates, rule: 'title and surname' }
  }
  const sole = listed.length === 1 ? (listed[0]?.person.id ?? null) : null
  if (sole === null || persons.strangers.has(surname) || isLocal(role)) {
    return { id: null, candidates, rule: listed.length > 1 ? 'surname of several people' : 'surname alone' }
  }
  return { id: sole, candidates, rule: role === null ? 'sole surname' : 'title and sole surname' }
}

function isLocal(role: Role | null): boolean {
  return role?.place === 'title' && role.keys.some((key) => LOCAL_ROLES.has(key))
}

/** Two of one family: the title decides, or the one listed under the bare surname if named no less than the rest. */
function amongPresent(
  present: string[],
  known: readonly PersonName[],
  role: Role | null,
  persons: Persons,
): Resolution {
  const here = known.filter(({ person }) => present.includes(person.id))
  const fitting = role?.place === 'title' ? bestFit(here, role) : null
  if (fitting !== null) return { id: fitting, candidates: present, rule: 'surname, title fits' }
  const listed = here.filter((name) => name.listed)
  const first = listed.length === 1 ? listed[0]?.person.id : undefined
  const times = (id: string): number => persons.named.get(id) ?? 0
  if (first !== undefined && present.every((id) => times(id) <= times(first))) {
    return { id: first, candidates: present, rule: 'surname of the one best known by it' }
  }
  return { id: null, candidates: present, rule: 'surname of several people in the article' }
}

/** The one person whose description shares most words with the title, an office among them; null on a tie. */
function bestFit(people: readonly PersonName[], role: Role | null): string | null {
  if (role === null || role.keys.length === 0) return null
  const scored = people.map(({ person }) => {
    const words = new Set(person.description.split(WORDS).map(keyOf))
    const shared = role.keys.filter((key) => words.has(key))
    const office = person.description
      .split(WORDS)
      .map(keyOf)
      .find((key) => ROLE_NOUNS.has(key))
    // "Secretary of State; candidate for president" is less of a president than "President of the United States".
    const first = office !== undefined && role.keys.includes(office) ? 0.5 : 0
    return { id: person.id, score: shared.some((key) => ROLE_NOUNS.has(key)) ? shared.length + first : 0 }
  })
  const most = Math.max(0, ...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === most)
  return most > 0 && best.length === 1 ? (best[0]?.id ?? null) : null
}
