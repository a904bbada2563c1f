/** Names outside the authority, by their form: capitalised words around a noun such as Committee, University, Front. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import { COMMON, DAYS_MONTHS, HONORIFICS, ROLE_NOUNS, SITE_NOUNS, wordSet } from '../names/words.ts'
import type { NameIndex } from '../names.ts'
import { type Draft, keyOfWords, pointingBack, recordOf, textOf } from './draft.ts'
import { isNation } from './national.ts'
import { BODIES, NAME_ROLES, NO_NAMES, OF_HEADS } from './words.ts'

const LONGEST = 8
const LINKS = wordSet('of for on against')
/** "Ministry of Foreign Affairs and Trade", "Health and Safety Department": what has such compound names. */
const COMPOUND = wordSet(
  'ministry department committee commission council institute center centre office agency',
)

/** The draft around the noun `at`; null where it is no more than a noun. */
export function formDraft(
  scan: Scan,
  at: number,
  taken: ReadonlySet<number>,
  names: NameIndex,
): Draft | null {
  const head = scan.tokens[at] as Token
  const hit = scan.hitAt[at]
  if (head.head || !head.cap || (hit?.places.length ?? 0) > 0) return null
  const inside = hit !== undefined && hit.organizations.length > 0 ? hit : null
  if (inside !== null && inside.to > at + 1) return null
  const from = leftOf(scan, inside?.from ?? at, head.key, taken)
  const to = rightOf(scan, at, taken)
  if (inside !== null && from < inside.from && !isNation(scan, from) && !isPlace(scan, from)) return null
  if (to - from === 1) return bareHead(scan, at)
  if (!isName(scan, from, at, to)) return null
  const body = inside === null ? BODIES.get(keyOfWords(scan, from, to)) : undefined
  if (body !== undefined) return pointingBack(scan, from, to, body)
  const name = textOf(scan, from, to)
  return { scan, from, to, name, known: recordOf(name, names), body: null, rule: 'form of the name' }
}

function isName({ tokens }: Scan, from: number, at: number, to: number): boolean {
  const next = tokens[to]
  if (next?.cap && next.gap === 'space' && SITE_NOUNS.has(next.key)) return false
  return from === at ? OF_HEADS.has(tokens[at]?.key ?? '') : !NO_NAMES.has(tokens[at - 1]?.key ?? '')
}

/** "the Observatory": points back to an organization of that kind. */
function bareHead(scan: Scan, at: number): Draft | null {
  const token = scan.tokens[at] as Token
  if (token.first || token.gap !== 'space' || scan.tokens[at - 1]?.key !== 'the' || scan.hitAt[at])
    return null
  if (scan.tokens[at + 1]?.cap && scan.tokens[at + 1]?.gap === 'space') return null
  return pointingBack(scan, at, at + 1, null)
}

/** First of the capitalised words that lead to the one at `at`. */
function leftOf(scan: Scan, at: number, head: string, taken: ReadonlySet<number>): number {
  const { tokens } = scan
  let from = at
  while (from > 0 && at - from < LONGEST && !tokens[from]?.first) {
    const { gap } = tokens[from] as Token
    const before = tokens[from - 1] as Token
    if ((gap !== 'space' && gap !== 'hyphen') || before.possessive || taken.has(from - 1)) break
    if (before.cap && !isTitle(before)) from--
    else if (before.key === 'and' && COMPOUND.has(head) && isCompound(scan, from - 2, taken)) from -= 2
    else break
  }
  while (from < at && isOpener(scan, from)) from++
  return from
}

function isTitle({ key, caps }: Token): boolean {
  if (caps) return false
  return HONORIFICS.has(key) || DAYS_MONTHS.has(key) || (ROLE_NOUNS.has(key) && !NAME_ROLES.has(key))
}

function isCompound(scan: Scan, at: number, taken: ReadonlySet<number>): boolean {
  const token = scan.tokens[at]
  const space = scan.tokens[at + 1]?.gap === 'space'
  return (
    token !== undefined &&
    space &&
    token.cap &&
    !token.possessive &&
    !taken.has(at) &&
    !scan.hitAt[at] &&
    !isTitle(token)
  )
}

/** A capital that only begins the sentence. */
function isOpener(scan: Scan, at: number): boolean {
  const { key, first, caps } = scan.tokens[at] as Token
  if (caps || isPlace(scan, at)) return false
  if (COMMON.has(key)) return true
  return first && (scan.small().has(key) || /(ing|ed|ly)$/.test(key)) && !isNation(scan, at)
}

function isPlace(scan: Scan, at: number): boolean {
  return (scan.hitAt[at]?.places.length ?? 0) > 0 || scan.tokens[at]?.key === 'state'
}

/** End of the name: the noun at `at`, or what "of", "for", "on" or "against" adds to it. */
function rightOf(scan: Scan, at: number, taken: ReadonlySet<number>): number {
  const { tokens } = scan
  const link = tokens[at + 1]
  if (link === undefined || link.gap !== 'space' || !LINKS.has(link.key) || tokens[at]?.possessive)
    return at + 1
  let to = at + 2
  if (tokens[to]?.key === 'the' && tokens[to]?.gap === 'space') to++
  const first = to
  while (to < first + LONGEST && adds(scan, to, taken, link.key)) {
    to++
    if (tokens[to - 1]?.possessive) break
    if (
      isAnd(tokens[to]) &&
      to > first &&
      COMPOUND.has(tokens[at]?.key ?? '') &&
      addsMore(scan, to + 1, taken)
    )
      to++
  }
  return to === first ? at + 1 : to
}

function adds({ tokens, hitAt }: Scan, at: number, taken: ReadonlySet<number>, link: string): boolean {
  const token = tokens[at]
  if (token === undefined || !token.cap || token.first || taken.has(at)) return false
  if (token.gap !== 'space' && token.gap !== 'hyphen') return false
  if (link !== 'of' && (hitAt[at]?.places.length ?? 0) > 0) return false
  return !COMMON.has(token.key) && !isTitle(token)
}

function isAnd(token: Token | undefined): boolean {
  return token?.key === 'and' && token.gap === 'space'
}

function addsMore(scan: Scan, at: number, taken: ReadonlySet<number>): boolean {
  return adds(scan, at, taken, 'of') && scan.hitAt[at] === undefined && !isNation(scan, at)
}
