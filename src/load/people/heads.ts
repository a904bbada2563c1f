/** Mentions of people outside the authority: where the text proves them, and in headlines. */

import { type Scan, toMention } from '../names/scan.ts'
import type { Mention } from '../types.ts'
import type { Candidate } from './discover.ts'
import { nameDiscovered, type Persons } from './persons.ts'

/** A mention of a discovered person, who is noted among those of the article. */
export function mentionDiscovered(one: Candidate, evidence: string, persons: Persons): Mention {
  const role = one.role?.text ?? null
  const known = persons.discovered.get(one.id)
  if (known === undefined) {
    const { id, name, sortName } = one
    nameDiscovered(persons, { id, name, sortName, description: role ?? '' }, one.surname, one.joined)
  } else {
    nameDiscovered(persons, known, one.surname, one.joined)
    if (known.description === '' && role !== null) known.description = role
  }
  return toMention(one.scan, one.from, one.to, {
    kind: 'person',
    entityId: one.id,
    candidates: [one.id],
    rule: `discovered: ${evidence}`,
    role,
  })
}

/** In a headline a run of capitals proves nothing, so there only names proven in the text are looked for. */
export function findInHeads(
  scan: Scan,
  proven: ReadonlyMap<string, Candidate>,
  persons: Persons,
  taken: Set<number>,
): Mention[] {
  if (proven.size === 0) return []
  const mentions: Mention[] = []
  const byFirst = new Map([...proven.values()].map((one) => [keys(one)[0], one]))
  for (let at = 0; at < scan.tokens.length; at++) {
    const token = scan.tokens[at]
    const one = token?.head && !taken.has(at) ? byFirst.get(token.name) : undefined
    if (one === undefined) continue
    const wanted = keys(one)
    if (!wanted.every((key, index) => scan.tokens[at + index]?.name === key)) continue
    mentions.push(
      mentionDiscovered(
        { ...one, scan, from: at, to: at + wanted.length, role: null },
        'in the text',
        persons,
      ),
    )
    for (let index = 0; index < wanted.length; index++) taken.add(at + index)
  }
  return mentions
}

function keys(one: Candidate): string[] {
  return one.scan.tokens.slice(one.from, one.to).map(({ name }) => name)
}
