/** Who and what a sentence names: people, governments, organizations and places, each with the preposition that leads to it. */
import { fold } from '../../fold.ts'
import type { EntityKind, Mention, Span } from '../types.ts'

/** How a place is led to: `at` = in, at, near; null = it is not (it acts, or only qualifies). */
export type Via = 'at' | 'to' | 'on' | 'from' | null

export interface Actor extends Span {
  kind: EntityKind
  id: string
  name: string
  via: Via
  metonym: boolean
}

/** People by the last words of their printed role, folded: "foreign secretary". Null = more than one. */
export type Roles = Map<string, { id: string; name: string } | null>

/** What may stand between the preposition and the name: "in the northwestern city of", "in both Vienna and now in". */
const KIND =
  '(?:the|an?|both|[a-z]*(?:north|south|east|west)[a-z]*|central|nearby|port|border|capital|rebel-held|besieged|city|cities|towns?|' +
  'village|province|provinces|region|country|suburbs?|area|of|and|[A-Z][a-z]+)'
const LEADING = new RegExp(
  `(?<![\\w-])([Ii]n|[Aa]t|[Nn]ear|[Ii]nside|[Oo]utside|[Aa]cross|[Aa]round|[Tt]hroughout|[Ww]ithin|[Tt]o|[Vv]isiting|visit|visited|[Oo]n|[Ff]rom|[Aa]gainst|[Ff]or)\\s+(?:${KIND}\\s+){0,6}$`,
)
const VIA: Record<string, Via> = {
  to: 'to',
  visiting: 'to',
  visit: 'to',
  visited: 'to',
  for: 'to',
  on: 'on',
  against: 'on',
  from: 'from',
}
const OFFICE =
  /\bthe ((?:(?!the\s)[A-Z]?[a-z]+\s){0,3}(?:secretary(?: of state)?|president|minister|envoy|chancellor|senator|king|ambassador|high representative|spokes(?:man|woman)))\b/gi
/** "U.S. Secretary of State", "Russia-backed", "U.S. ambassador": the place only qualifies. */
const QUALIFIES =
  /^(?:-[a-z]|\s+(?:Secretary|President|Foreign|Defen[sc]e|State|Prime|Ambassador|Sen\.|Senator|Department|ambassador|envoy|president|senator|politics|politicians?|presidential))/
/** "visit U.S. service members": nobody is in the place that only qualifies. */
const FORCES =
  /^\s+(?:service|troops|forces|soldiers|military|army|navy|warplanes?|jets?|planes?|aircraft|personnel|lawmakers|officials|citizens|diplomats)\b/
/** "UN and Arab League envoy": named for the office only. */
const OF_OFFICE =
  /^(?:\s+and\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?\s+(?:[Ss]pecial\s+)?(?:[Ee]nvoy|[Aa]mbassador|[Cc]hief|[Ss]ecretary|[Rr]epresentative|[Pp]resident|[Cc]hair(?:man|woman|person)|[Dd]irector|[Cc]ommissioner|[Ll]eader|[Hh]ead|[Mm]inister|[Gg]overnor)\b/
/** "at the G20 summit", "on the margins of the General Assembly": where they met, not who. */
const VENUE = /\b(?:at|(?:margins|sidelines) of)\s+(?:(?:the|an?)\s+)?$/
const LOOK_AHEAD = 60
const LOOK_BEHIND = 90
const LONGEST_ROLE = 4

/** The ends of the roles printed beside people's names, so that "the Foreign Secretary" is found to be one of them. */
export function rolesOf(mentions: readonly Mention[], names: ReadonlyMap<string, string>): Roles {
  const roles: Roles = new Map()
  for (const { kind, entityId, role } of mentions) {
    if (kind !== 'person' || !entityId || !role) continue
    const words = fold(role).split(' ')
    for (let length = 1; length <= Math.min(LONGEST_ROLE, words.length); length++) {
      const key = words.slice(-length).join(' ')
      const other = roles.get(key)
      const same = other === undefined || other?.id === entityId
      roles.set(key, same ? { id: entityId, name: names.get(entityId) ?? entityId } : null)
    }
  }
  return roles
}

/** All that a text names and that can take part, in order: the resolved mentions, people by their office. */
export function findActors(
  body: string,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
  roles: Roles,
): Actor[] {
  const actors: Actor[] = []
  for (const { kind, entityId, start, end, metonym } of mentions) {
    const after = body.slice(end, end + LOOK_AHEAD)
    if (!entityId || (kind === 'place' && QUALIFIES.test(after))) continue
    if (
      kind === 'organization' &&
      (OF_OFFICE.test(after) || VENUE.test(body.slice(Math.max(0, start - 25), start)))
    )
      continue
    const within = kind === 'place' && !metonym && !FORCES.test(after)
    const via = within ? viaOf(body.slice(Math.max(0, start - LOOK_BEHIND), start)) : null
    actors.push({ kind, id: entityId, name: names.get(entityId) ?? entityId, via, metonym, start, end })
  }
  if (roles.size > 0) actors.push(...officesIn(body, roles))
  return actors.sort((a, b) => a.start - b.start || b.end - a.end)
}

function viaOf(before: string): Via {
  const match = LEADING.exec(before)
  return match?.[1] ? (VIA[match[1].toLowerCase()] ?? 'at') : null
}

function officesIn(body: string, roles: Roles): Actor[] {
  const found: Actor[] = []
  for (const { 0: text, 1: office, index: start } of body.matchAll(OFFICE)) {
    const person = roles.get(fold(office ?? ''))
    if (!person) continue
    const { id, name } = person
    found.push({ kind: 'person', id, name, via: null, metonym: false, start, end: start + text.length })
  }
  return found
}
