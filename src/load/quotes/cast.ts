/** Who an article names: where, by what office, and whether a "he" or a "she" may mean them. */
import { genderOfGiven } from '../names/gender.ts'
import type { Mention, Span } from '../types.ts'
import { learnOffice, type Office } from './offices.ts'
import type { Quoted, Speaker } from './types.ts'

/** A mention outside quotations: one who may speak. */
export interface Actor extends Span {
  speaker: Speaker
  role: string | null
}

export interface Cast {
  /** In order. */
  actors: Actor[]
  genders: Map<string, 'm' | 'f'>
  offices: Office[]
}

const HER_ROLE = /woman\b|\bqueen\b|\bprincess\b|\bactress\b|\bmother\b|\bwife\b|\bdaughter\b/i
const HIS_ROLE =
  /\b(?:spokes|chair|congress|council|alder|business|police|fire|noble|states|clergy)man\b|\bking\b|\bprince\b|\bemir\b|\bfather\b|\bhusband\b|\bson\b/i
const HONORIFIC = /\b(Mr|Sir|Lord|Herr|Monsieur|Ms|Mrs|Miss|Lady|Madame|Dame)\.?\s$/
const HIS_HONORIFIC = /^(?:Mr|Sir|Lord|Herr|Mon)/
/** ", 58, who was rescued from her roof": no other name and no other pronoun between. */
const WHOSE = /^, (?:\d\d, )?who(?: [a-z'’-]+){1,8}? (his|her|himself|herself)\b/
const OWN_REACH = 90
/** Reads the cast off the mentions. Those inside `quoted` do not act, but tell of offices. */
export function readCast(body: string, mentions: readonly Mention[], quoted: readonly Quoted[]): Cast {
  const cast: Cast = { actors: [], genders: new Map(), offices: [] }
  const named = mentions
    .filter(({ kind, field }) => kind !== 'place' && field === 'body')
    .sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  let at = 0
  for (const mention of named) {
    while (at < quoted.length && (quoted[at] as Quoted).to <= mention.start) at++
    const inside = at < quoted.length && (quoted[at] as Quoted).from < mention.start
    if (!inside) cast.actors.push(toActor(mention))
    if (mention.kind !== 'person' || mention.entityId === null) continue
    learnOffice(cast, mention.entityId, mention, seen)
    learnGender(cast, body, mention.entityId, mention)
  }
  return cast
}

function toActor({ start, end, surface, entityId, kind, role }: Mention): Actor {
  const known = entityId === null ? null : kind === 'organization' ? kind : 'person'
  return { start, end, role, speaker: { id: entityId, kind: known, label: surface } }
}

/** What the text says of somebody comes before what their name says. Ids are made of names: "angela-merkel". */
function learnGender({ genders }: Cast, body: string, id: string, mention: Mention): void {
  const told = genderTold(body, mention)
  const gender = told ?? (genders.has(id) ? null : genderOfGiven(id.slice(0, Math.max(0, id.indexOf('-')))))
  if (gender !== null) genders.set(id, gender)
}

function genderTold(body: string, { start, end, role }: Mention): 'm' | 'f' | null {
  const honorific = HONORIFIC.exec(body.slice(Math.max(0, start - 12), start))?.[1]
  if (honorific !== undefined) return HIS_HONORIFIC.test(honorific) ? 'm' : 'f'
  if (role !== null && HER_ROLE.test(role)) return 'f'
  if (role !== null && HIS_ROLE.test(role)) return 'm'
  const own = WHOSE.exec(body.slice(end, end + OWN_REACH))?.[1]
  return own === undefined ? null : own.startsWith('h') && !own.startsWith('her') ? 'm' : 'f'
}

/** Index of the first actor that starts at or after `at`. */
export function actorsFrom(actors: readonly Actor[], at: number): number {
  let [low, high] = [0, actors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle] as Actor).start < at) low = middle + 1
    else high = middle
  }
  return low
}
