/** Finds the people of an article: full names first, then people nobody listed, then surnames that point to either. */

import type { PersonName } from './names/forms.ts'
import { GIVEN_NAMES } from './names/given.ts'
import { organizationWords, type Scan, toMention } from './names/scan.ts'
import { NAMED_AFTER } from './names/words.ts'
import type { NameIndex } from './names.ts'
import { type Candidate, candidates } from './people/discover.ts'
import { findInHeads, mentionDiscovered } from './people/heads.ts'
import { nameKnown, noPersons, type Persons } from './people/persons.ts'
import { proveAcross } from './people/proof.ts'
import { resolveFullName } from './people/resolve.ts'
import { roleBeside } from './people/roles.ts'
import { findSurnames } from './people/surnames.ts'
import { findTitled } from './people/titled.ts'
import type { DiscoveredPerson, Mention } from './types.ts'

export interface PeopleFound {
  mentions: Mention[]
  /** People outside the authority that the mentions refer to. */
  discovered: DiscoveredPerson[]
}

/** Finds all mentions of people in an article's texts, title first. */
export function findPeople(scans: readonly Scan[], names: NameIndex): PeopleFound {
  const persons = noPersons()
  const mentions: Mention[] = []
  const taken = new Map(scans.map((scan) => [scan, organizationWords(scan)]))
  for (const scan of scans) mentions.push(...findFullNames(scan, persons, take(taken, scan)))
  mentions.push(...findUnlisted(scans, names, persons, taken))
  for (const scan of scans) mentions.push(...findTitled(scan, persons, take(taken, scan)))
  for (const scan of scans) mentions.push(...findSurnames(scan, persons, take(taken, scan)))
  return { mentions, discovered: [...persons.discovered.values()] }
}

function take(taken: Map<Scan, Set<number>>, scan: Scan): Set<number> {
  return taken.get(scan) as Set<number>
}

function findFullNames(scan: Scan, persons: Persons, taken: Set<number>): Mention[] {
  const mentions: Mention[] = []
  for (const { from, to, people } of scan.hits) {
    const full = people.filter((name) => name.form === 'full')
    if (full.length === 0 || isPartOfName(scan, from, to)) continue
    mentions.push(mentionFullName(scan, from, to, full, persons))
    for (let at = from; at < to; at++) taken.add(at)
  }
  return mentions
}

/** "Donald Trump Jr", "Bill Clinton Foundation": the name goes on. */
function isPartOfName(scan: Scan, from: number, to: number): boolean {
  const next = scan.tokens[to]
  if (next === undefined || next.first || !next.cap || scan.tokens[to - 1]?.possessive) return false
  if (next.gap !== 'space' && !(next.gap === 'comma' && next.key === 'jr')) return false
  return NAMED_AFTER.has(next.key) && to - from > 0
}

function mentionFullName(
  scan: Scan,
  from: number,
  to: number,
  full: PersonName[],
  persons: Persons,
): Mention {
  const role = roleBeside(scan, from, to)
  const resolution = resolveFullName(full, role)
  const known = full.find(({ person }) => person.id === resolution.id)
  if (known !== undefined) nameKnown(persons, known)
  const { id: entityId, candidates, rule } = resolution
  return toMention(scan, from, to, { kind: 'person', entityId, candidates, rule, role: role?.text ?? null })
}

/** Candidates with evidence anywhere in the article count everywhere in it, its headlines included. */
function findUnlisted(
  scans: readonly Scan[],
  names: NameIndex,
  persons: Persons,
  taken: Map<Scan, Set<number>>,
): Mention[] {
  const found = scans.flatMap((scan) => candidates(scan, take(taken, scan), names))
  const all = proveAcross(found, scans)
  const proven = new Map<string, Candidate>()
  for (const one of all) if (one.evidence !== null && !proven.has(one.id)) proven.set(one.id, one)
  const mentions: Mention[] = []
  for (const one of all) {
    const proof = proven.get(one.id)
    if (one.known.length === 0 && proof === undefined) {
      persons.strangers.add(one.surname)
      continue
    }
    mentions.push(
      one.known.length > 0
        ? mentionFullName(one.scan, one.from, one.to, one.known, persons)
        : mentionDiscovered(one, proof?.evidence ?? '', persons),
    )
    for (let at = one.from; at < one.to; at++) take(taken, one.scan).add(at)
  }
  for (const scan of scans) mentions.push(...findInHeads(scan, proven, persons, take(taken, scan)))
  return mentions
}

/** Whether a word can only be a given name here: the finder of places asks, for "Michael Jordan". */
export function isGivenName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return token?.cap === true && !token.caps && GIVEN_NAMES.has(token.key)
}
