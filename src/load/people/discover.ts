/** People outside the authority: a capitalised given name and surname with something beside them that says "person". */

import { slug } from '../../fold.ts'
import type { PersonName } from '../names/forms.ts'
import { GIVEN_NAMES } from '../names/given.ts'
import { couldBeName, isInitials, nameStart, opens, runEnd } from '../names/runs.ts'
import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { COMMON, FAMILY_FIRST, SPEECH_VERBS, wordSet } from '../names/words.ts'
import type { NameIndex } from '../names.ts'
import { beginsWithPlace, holdsPlace } from './placed.ts'
import { type Role, roleBeside } from './roles.ts'
import { sorted } from './sorting.ts'

/** Words that may be a full name. `evidence` null = nothing says so here; the same name elsewhere may have it. */
export interface Candidate {
  scan: Scan
  from: number
  to: number
  id: string
  name: string
  sortName: string
  /** Key of the last word of the surname. */
  surname: string
  /** What a hyphen joins to it: `grabar` of Grabar-Kitarović. */
  joined: string | null
  role: Role | null
  evidence: string | null
  /** Authority people whose given name and surname these are, with other words between: "Donald J. Trump". */
  known: PersonName[]
}

const SUFFIXES = wordSet('jr sr ii iii iv')
/** "J. D. Vance" is "J.D. Vance". */
const SPACED_INITIALS = /\b(\p{Lu})\. (?=\p{Lu}\.)/gu
const SHIPS = wordSet('uss hms hmcs hmas usns rms mv ss ins')
/** Only these also stand before their speaker: one is told things by a newspaper, too. */
const SAID = wordSet('said says added wrote')

/** All candidates of a text, headlines left out; `taken` tells which words already are a known person's full name. */
export function candidates(scan: Scan, taken: ReadonlySet<number>, names: NameIndex): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = scan
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(tokens[at] as Token) || taken.has(at)) continue
    const end = runEnd(tokens, at, taken)
    const to = end - at > 2 && SUFFIXES.has(tokens[end - 1]?.key ?? '') ? end - 1 : end
    const from = nameStart(scan, at, to)
    const candidate = to - from < 2 ? null : toCandidate(scan, from, to, names)
    if (candidate !== null) found.push(candidate)
    at = end - 1
  }
  return found
}

function toCandidate(scan: Scan, from: number, to: number, names: NameIndex): Candidate | null {
  const words = scan.tokens.slice(from, to)
  const first = words[0] as Token
  const given = isGiven(words)
  if (!couldBeName(words, given)) return null
  const next = scan.tokens[to]
  const suffix =
    next !== undefined && SUFFIXES.has(next.key) && next.gap !== 'other' ? suffixOf(scan, next) : ''
  if (suffix === '' && isKnown(scan, from, to)) return null
  const role = roleBeside(scan, from, to)
  if (isShip(scan, from)) return null
  const placed = !given && beginsWithPlace(scan, from, to)
  const family = words.length === 3 && FAMILY_FIRST.has(first.key) && scan.hitAt[from] === undefined
  if (!placed && !family && holdsPlace(scan, from, to, given || role?.place === 'title')) return null
  const told = evidence(scan, from, to, given, role)
  const proof = placed && told?.startsWith('speech verb') ? null : told
  const name = scan.text.slice(first.start, (words.at(-1) as Token).end) + suffix
  return {
    scan,
    from,
    to: suffix === '' ? to : to + 1,
    id: slug(name.replace(SPACED_INITIALS, '$1.')),
    name,
    ...sorted(scan, words),
    role,
    evidence: proof,
    known: suffix !== '' || words.length < 3 ? [] : withoutMiddle(words, names),
  }
}

/** " Jr" or " Jr.", as printed. */
function suffixOf({ text }: Scan, { text: word, end }: Token): string {
  return ` ${word}${/^[js]r$/i.test(word) && text[end] === '.' ? '.' : ''}`
}

/** Begins with a given name, or with initials: "J.K. Rowling", "T. Michael O'Connor". */
function isGiven(words: readonly Token[]): boolean {
  const [first, second] = [words[0] as Token, words[1] as Token]
  if (first.key.length === 1) return second.gap === 'dot' && words.length > 2 && GIVEN_NAMES.has(second.key)
  if (isInitials(first) || (second.key.length === 1 && words.length > 2))
    return (words.at(-1) as Token).key.length > 2
  return GIVEN_NAMES.has(first.key) && !(first.first && COMMON.has(first.key))
}

/** "Von der Leyen": the words already are a known person's surname. */
function isKnown(scan: Scan, from: number, to: number): boolean {
  const hit = scan.hitAt[from]
  return hit !== undefined && hit.people.length > 0 && hit.to >= to
}

/** "USS Abraham Lincoln" */
function isShip({ tokens }: Scan, from: number): boolean {
  const before = tokens[from - 1]
  return before?.caps === true && tokens[from]?.gap === 'space' && SHIPS.has(before.key)
}

function evidence(scan: Scan, from: number, to: number, given: boolean, role: Role | null): string | null {
  const { tokens } = scan
  if (role?.place === 'title') return 'title before the name'
  if (role?.place === 'honorific') return 'Mr, Ms or the like before the name'
  if (role !== null)
    return given || role.place === 'after' || tokens[to]?.gap === 'comma' ? 'role beside it' : null
  if (given) return 'given name and surname'
  if (
    tokens[from]?.gap === 'space' &&
    tokens[from - 1]?.key === 'to' &&
    tokens[from - 2]?.key === 'according'
  ) {
    return 'according to'
  }
  const after = tokens[to]
  if (after?.gap === 'comma' && (after.key === 'who' || /^\d\d$/.test(after.text))) return 'who or age after'
  if (after?.gap === 'space' && speaks(after) && tokens[from - 1]?.key !== 'the') return 'speech verb after'
  return tokens[from]?.gap === 'space' && SAID.has(tokens[from - 1]?.key ?? '') ? 'speech verb before' : null
}

function speaks(token: Token | undefined): boolean {
  return token !== undefined && !token.cap && SPEECH_VERBS.has(token.key)
}

function withoutMiddle(words: readonly Token[], names: NameIndex): PersonName[] {
  const [first, last] = [words[0] as Token, words.at(-1) as Token]
  const node = names.root.next.get(first.name)?.next.get(last.name)
  return (node?.entries ?? []).flatMap(({ person }) => (person?.form === 'full' ? [person] : []))
}
