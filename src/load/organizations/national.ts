/** Bodies of states by the nation they belong to: "Syrian army", "Russia's Foreign Ministry", "U.S. government". */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { ACT_VERBS, AUXILIARIES, COMMON, SPEECH_VERBS, wordSet } from '../names/words.ts'
import type { NameIndex } from '../names.ts'
import { type Draft, keyOfWords, pointingBack, recordOf } from './draft.ts'
import { ADJECTIVE_OF, ADJECTIVES, FIRST_OF_TWO } from './nations.ts'
import { BODIES } from './words.ts'

const LONGEST_BODY = 4
/** Nouns as often as adjectives: "Russian military jets" are no organization, "the Russian military said" is one. */
const LOOSE_BODIES = wordSet('military opposition police intelligence')
const BEARERS = wordSet(`
  spokesman spokeswoman official officials commander commanders officer officers leader leaders groups group
  forces figures representatives delegation members fighters chief statement source sources`)

/** The draft of a nation and its body that begins at the word `at`; null if none does. */
export function nationalDraft(scan: Scan, at: number, names: NameIndex): Draft | null {
  const nation = nationAt(scan, at)
  if (nation === null) return null
  const body = bodyAt(scan, nation.to)
  if (body === null) return null
  const name = `${nation.adjective} ${body.name}`
  const from = nation.possessive ? nation.to : at
  return {
    scan,
    from,
    to: body.to,
    name,
    known: recordOf(name, names),
    body: body.name,
    rule: 'body of a state',
  }
}

/** Whether a word begins the name of a nation. */
export function isNation(scan: Scan, at: number): boolean {
  return nationAt(scan, at) !== null
}

interface Nation {
  to: number
  adjective: string
  possessive: boolean
}

function nationAt(scan: Scan, at: number): Nation | null {
  const { tokens, hitAt } = scan
  const token = tokens[at] as Token
  const one = token.cap ? ADJECTIVES.get(token.key) : undefined
  if (one !== undefined && !token.caps) return { to: at + 1, adjective: one, possessive: false }
  const next = tokens[at + 1]
  if (next?.cap && FIRST_OF_TWO.has(token.key) && (next.gap === 'space' || next.gap === 'hyphen')) {
    const two = ADJECTIVES.get(`${token.key} ${next.key}`)
    if (two !== undefined) return { to: at + 2, adjective: two, possessive: false }
  }
  const hit = hitAt[at]
  if (hit === undefined || hit.from !== at) return null
  const country = hit.places.find(({ kind }) => kind === 'country')
  const adjective = country === undefined ? undefined : ADJECTIVE_OF.get(country.id)
  if (adjective === undefined) return null
  return { to: hit.to, adjective, possessive: tokens[hit.to - 1]?.possessive ?? false }
}

/** The longest body that begins at the word `at`. */
function bodyAt(scan: Scan, at: number): { to: number; name: string } | null {
  const { tokens } = scan
  let last = at
  while (last < at + LONGEST_BODY && isJoined(tokens[last], tokens[last - 1], last > at)) last++
  for (let to = last; to > at; to--) {
    const name = BODIES.get(keyOfWords(scan, at, to))
    if (name !== undefined) return isBody(scan, to, name) ? { to, name } : null
  }
  return null
}

function isJoined(token: Token | undefined, before: Token | undefined, inside: boolean): boolean {
  return token !== undefined && !token.first && token.gap === 'space' && !(inside && before?.possessive)
}

/** Whether the body whose words end before `to` is meant, and not only what belongs to it. */
export function isBody({ tokens }: Scan, to: number, name: string): boolean {
  const next = tokens[to]
  if (!LOOSE_BODIES.has(name) || next === undefined || next.gap !== 'space' || tokens[to - 1]?.possessive)
    return true
  if (next.first || (next.cap && !next.head)) return true
  const { key } = next
  return (
    key.endsWith('ed') ||
    COMMON.has(key) ||
    AUXILIARIES.has(key) ||
    SPEECH_VERBS.has(key) ||
    ACT_VERBS.has(key) ||
    BEARERS.has(key)
  )
}

/** A body written small after "the": "the foreign ministry said". It only ever points back. */
export function smallBodyDraft(scan: Scan, at: number): Draft | null {
  const { tokens } = scan
  for (const from of [at - 1, at]) {
    if (tokens[from - 1]?.key !== 'the' || tokens[from]?.cap) continue
    const body = bodyAt(scan, from)
    if (body === null || body.to <= at || body.to - from < 2) continue
    return pointingBack(scan, from, body.to, body.name)
  }
  return null
}
