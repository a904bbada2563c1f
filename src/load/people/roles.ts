/** Titles and roles beside a name: "U.S. Secretary of State" before it, ", chairman of the Eurasia Group" after it. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import {
  COMMON,
  DAYS_MONTHS,
  DEMONYMS,
  HONORIFICS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  wordSet,
} from '../names/words.ts'

export interface Role {
  /** As printed; null for a bare "Mr" or a title shared by several people. */
  text: string | null
  /** The words of the role, folded, to compare with a person's description. */
  keys: string[]
  /** How it stands: touching the name, or set off by a comma. */
  place: 'title' | 'honorific' | 'before' | 'after'
}

const LINKS = wordSet('of for to at in on from and with the a')
const ENDS_ROLE = wordSet(`
  who which that whose whom is was are were be has had have will would said says told but or when while where
  after before since as because if like unlike not did does do can could may might must should shall he she they it`)
/** After an office they begin where or when something was done, unless they follow its noun: "ambassador in Moscow". */
const WHERE = wordSet('in at on from with')
const LONGEST = 14

/** The role beside the name made of the words `at` to `to` (exclusive), best before it; null if none. */
export function roleBeside(scan: Scan, at: number, to: number): Role | null {
  return roleBefore(scan, at, to) ?? roleAfter(scan, to)
}

/** The role that stands before the name made of the words `at` to `to` (exclusive); null if none. */
export function roleBefore(scan: Scan, at: number, to: number): Role | null {
  const token = scan.tokens[at]
  const before = scan.tokens[at - 1]
  if (token === undefined || before === undefined || before.possessive) return null
  const touching =
    token.gap === 'space' || (token.gap === 'dot' && !token.first && before.cap && before.key.length <= 5)
  if (touching) return touchingRole(scan, at, before)
  return token.gap === 'comma' && isClosed(scan, to) ? appositiveBefore(scan, at) : null
}

/** A name set off by a comma before it needs one after it: "…, Kerry said" is no apposition. */
function isClosed({ tokens }: Scan, to: number): boolean {
  const next = tokens[to]
  return (
    next === undefined ||
    next.first ||
    (next.gap !== 'space' && next.gap !== 'hyphen' && !tokens[to - 1]?.possessive)
  )
}

function touchingRole(scan: Scan, at: number, before: Token): Role | null {
  if (ROLE_NOUNS.has(before.key)) return grow(scan, at - 1, at - 1, 'title')
  if (HONORIFICS.has(before.key) && before.cap) {
    return { text: null, keys: [before.key], place: 'honorific' }
  }
  const noun = officeOf(scan, at - 1)
  return noun === null ? null : grow(scan, noun, at - 1, 'title')
}

/** "Secretary of State", "Minister for Europe": from its last word back to the noun of office, all capitalised. */
function officeOf(scan: Scan, last: number): number | null {
  for (let at = last; at > Math.max(last - 6, 0); at--) {
    const token = scan.tokens[at] as Token
    if (!token.cap && !LINKS.has(token.key)) return null
    if (token.gap !== 'space' && token.gap !== 'hyphen') return null
    const noun = scan.tokens[at - 1] as Token
    if (noun.cap && ROLE_NOUNS.has(noun.key) && LINKS.has(token.key) && !noun.possessive) return at - 1
  }
  return null
}

/** "The UN special envoy for Syria, Staffan de Mistura": back over a comma to a noun of office. */
function appositiveBefore(scan: Scan, at: number): Role | null {
  const last = at - 1
  for (let noun = last; noun >= Math.max(last - 10, 0); noun--) {
    const token = scan.tokens[noun] as Token
    const next = scan.tokens[noun + 1] as Token
    if (ENDS_ROLE.has(token.key)) return null
    if (ROLE_NOUNS.has(token.key) && !token.possessive && (noun === last || LINKS.has(next.key))) {
      return grow(scan, noun, last, 'before')
    }
    if (token.gap !== 'space' && token.gap !== 'hyphen') return null
    if (token.first) return null
  }
  return null
}

/** Adds what modifies the noun of office on its left: "U.S. State Department" spokeswoman. */
function grow(scan: Scan, noun: number, last: number, place: Role['place']): Role {
  let from = noun
  while (from > 0 && last - from < LONGEST && modifies(scan, from - 1, from)) from--
  while (from < noun && LINKS.has((scan.tokens[from] as Token).key)) from++
  const words = scan.tokens.slice(from, last + 1)
  const start = words[0]?.start ?? 0
  const end = endOf(scan, last)
  const plural = /^(presidents|ministers|leaders|officials|senators|members)$/.test(words.at(-1)?.key ?? '')
  return { text: plural ? null : scan.text.slice(start, end), keys: words.map((word) => word.key), place }
}

/** An abbreviation keeps its full stop: "Maryland Sen." */
function endOf(scan: Scan, last: number): number {
  const end = (scan.tokens[last] as Token).end
  return scan.tokens[last + 1]?.gap === 'dot' && scan.text[end] === '.' ? end + 1 : end
}

function modifies(scan: Scan, at: number, right: number): boolean {
  const token = scan.tokens[at] as Token
  const { gap, first } = scan.tokens[right] as Token
  if (first || token.possessive || (gap !== 'space' && gap !== 'hyphen' && gap !== 'slash')) return false
  if (namesSomebody(scan, at)) return false
  if (ROLE_MODIFIERS.has(token.key) || DEMONYMS.has(token.key) || ROLE_NOUNS.has(token.key)) return true
  if (token.key === 'and') return isPaired(scan.tokens, at - 1)
  if (!token.cap || HONORIFICS.has(token.key)) return false
  if ((scan.hitAt[at]?.places.length ?? 0) > 0) return true
  if (token.head) return false
  if (!token.first) return true
  return !COMMON.has(token.key) && !/(ing|ed|ly)$/.test(token.key) && !scan.small().has(token.key)
}

/** "UN and Arab League envoy", "foreign and defence minister", but not "Justice Ginsburg and Chief Justice". */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || tokens[at - 1]?.key === 'of') return false
  return token.caps || DEMONYMS.has(token.key) || ROLE_MODIFIERS.has(token.key)
}

/** The role that follows the name whose last word is before `to`: ", a former colonel in the army,"; null if none. */
function roleAfter(scan: Scan, to: number): Role | null {
  const { tokens } = scan
  if (tokens[to]?.gap !== 'comma' || tokens[to]?.head || tokens[to - 1]?.possessive) return null
  let from = to
  if (['a', 'an', 'the', 'his', 'her', 'their'].includes((tokens[from] as Token).key)) from++
  const noun = nounAfter(tokens, from)
  if (noun === null) return null
  const last = roleEnd(scan, noun, from + LONGEST)
  if (last === null) return null
  const words = tokens.slice(from, last + 1)
  const text = scan.text.slice((words[0] as Token).start, (words.at(-1) as Token).end)
  return { text, keys: words.map((word) => word.key), place: 'after' }
}

/** Last word of a role that goes on from its noun; null if the role turns out to be somebody else's. */
function roleEnd(scan: Scan, noun: number, limit: number): number | null {
  const { tokens } = scan
  let last = noun
  for (let at = noun + 1; at < tokens.length && at < limit; at++) {
    const token = tokens[at] as Token
    if (token.first || (token.gap !== 'space' && token.gap !== 'hyphen') || ENDS_ROLE.has(token.key)) break
    if (SPEECH_VERBS.has(token.key) || DAYS_MONTHS.has(token.key)) break
    if (at > noun + 1 && WHERE.has(token.key) && tokens[at + 1]?.key !== 'the') break
    if (namesSomebody(scan, at)) return null
    last = at
  }
  while (last > noun && LINKS.has((tokens[last] as Token).key)) last--
  return last
}

/** "Trump, like President Obama": the role after the comma has a bearer of its own. */
function namesSomebody(scan: Scan, at: number): boolean {
  return scan.hitAt[at]?.people.some(({ form }) => form === 'full') ?? false
}

function nounAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length && at < from + 8; at++) {
    const token = tokens[at] as Token
    if (at > from && (token.first || (token.gap !== 'space' && token.gap !== 'hyphen'))) return null
    if (ENDS_ROLE.has(token.key) || SPEECH_VERBS.has(token.key)) return null
    if (ROLE_NOUNS.has(token.key) && !token.possessive) return at
  }
  return null
}
