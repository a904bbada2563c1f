/** What the rest of an article says of a candidate: one seen without evidence here may be shown to be a person there. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import {
  ACT_VERBS,
  AUXILIARIES,
  COMMON,
  HONORIFICS,
  PLACE_PREFIXES,
  SPEECH_VERBS,
  wordSet,
} from '../names/words.ts'
import type { Candidate } from './discover.ts'

/** Only people do this, whatever else may say things. */
const PERSONAL = wordSet('who himself herself scored netted died smiled laughed resigned starred')

const ARTICLES = wordSet('the a an this that')
/** Past forms without -ed; those of saying are looked for before. */
const PAST = wordSet(`
  hit put made took went came won lost gave got ran led left kept held met saw found began became knew drew fell flew
  grew rose spent stood struck threw sat slipped finished needs wants plays played`)

/** The candidates with the evidence that the whole article gives them, and one identity for each person. */
export function proveAcross(found: readonly Candidate[], scans: readonly Scan[]): Candidate[] {
  const same = unite(found)
  const unproven = same.some(({ evidence, known }) => evidence === null && known.length === 0)
  if (!unproven) return same
  const acting = new Set(scans.flatMap(actingWords))
  const alone = new Set(scans.flatMap(wordsAlone))
  for (const one of found) if (isThing(one)) alone.delete(one.surname)
  const shown = same.map((one) => {
    if (one.evidence !== null) return one
    if (acting.has(one.surname)) return { ...one, evidence: 'surname acts in the text' }
    return alone.has(one.surname) && isPlainName(one)
      ? { ...one, evidence: 'surname alone in the text' }
      : one
  })
  return inLists(inLists(shown).reverse()).reverse()
}

/** "Gustavo Salas Chávez" and then "Salas Chávez": the shorter takes the identity of the longer. */
function unite(found: readonly Candidate[]): Candidate[] {
  const longer = new Map<string, Candidate>()
  for (const one of found) {
    const words = keysOf(one)
    for (let at = 1; at < words.length - 1; at++) longer.set(words.slice(at).join(' '), one)
  }
  if (longer.size === 0) return [...found]
  return found.map((one) => {
    const whole = longer.get(keysOf(one).join(' '))
    if (whole === undefined || one.known.length > 0) return one
    const { id, name, sortName, surname, joined, known } = whole
    return { ...one, id, name, sortName, surname, joined, known, evidence: one.evidence ?? whole.evidence }
  })
}

function keysOf({ scan, from, to }: Candidate): string[] {
  return scan.tokens.slice(from, to).map(({ name }) => name)
}

/** Words that stand alone where a person's surname does: "Mr Kidero", "Streep told", "Domingo, who". */
function actingWords({ tokens }: Scan): string[] {
  return tokens.flatMap((token, at) => {
    if (!token.cap || token.head || token.first) return isSubject(tokens, at) ? [token.name] : []
    const before = tokens[at - 1]
    const titled = before?.cap === true && HONORIFICS.has(before.key)
    return titled || isSubject(tokens, at) ? [token.name] : []
  })
}

/** Capitalised words that stand alone and do something, no article before them: "Later Fabregas hit the bar". */
function wordsAlone({ tokens }: Scan): string[] {
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (!token.cap || token.caps || token.head || token.possessive || next === undefined) return []
    if (next.gap !== 'space' || next.cap || !isVerb(next.key)) return []
    if (!token.first && (before === undefined || isName(before) || ARTICLES.has(before.key))) return []
    return [token.name]
  })
}

function isVerb(key: string): boolean {
  return AUXILIARIES.has(key) || ACT_VERBS.has(key) || PAST.has(key) || (key.length > 4 && key.endsWith('ed'))
}

function isName({ cap, first, key }: Token): boolean {
  return cap && !(first && COMMON.has(key))
}

/** "the Land Rover": people have no article. */
function isThing({ scan, from }: Candidate): boolean {
  return ARTICLES.has(scan.tokens[from - 1]?.key ?? '')
}

/** Two capitalised words, neither an everyday word of the text nor a place; organizations are not called by their last word. */
function isPlainName({ scan, from, to, known }: Candidate): boolean {
  if (to - from !== 2 || known.length > 0 || PLACE_PREFIXES.has(scan.tokens[from]?.key ?? '')) return false
  const words = scan.tokens.slice(from, to)
  if (words.some(({ caps, gap }, at) => caps || (at > 0 && gap !== 'space'))) return false
  return words.every(
    ({ key, name }, at) =>
      key.length > 2 &&
      !key.endsWith('ing') &&
      !scan.small().has(name) &&
      (scan.hitAt[from + at]?.places.length ?? 0) === 0,
  )
}

function isSubject(tokens: Scan['tokens'], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token?.cap || token.head || next === undefined || next.cap || token.possessive) return false
  if (before?.cap === true && !token.first && token.gap === 'space') return false
  if (before?.key === 'the') return false
  if (next.gap === 'space') return SPEECH_VERBS.has(next.key) || PERSONAL.has(next.key)
  return next.gap === 'comma' && next.key === 'who'
}

/** "Mark Ruffalo and Willem Dafoe": beside a person in a list; once through, each shows the next. */
function inLists(all: readonly Candidate[]): Candidate[] {
  const listed: Candidate[] = []
  for (const one of all) {
    const last = listed.at(-1)
    const shown = one.evidence === null && last !== undefined && isPerson(last) && areListed(last, one)
    listed.push(shown ? { ...one, evidence: 'in a list with a person' } : one)
  }
  return listed
}

function isPerson({ evidence, known }: Candidate): boolean {
  return evidence !== null || known.length > 0
}

/** Nothing between the two but a comma, "and", or where they are from: "Bob Corker (Tenn.), Lamar Alexander". */
function areListed(one: Candidate, other: Candidate): boolean {
  if (one.scan !== other.scan) return false
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  const { tokens, hitAt } = first.scan
  if (second.from - first.to > 3 || tokens[second.from]?.first) return false
  const between = tokens.slice(first.to, second.from)
  if (between.length === 0) return tokens[second.from]?.gap === 'comma'
  return between.every(({ key }, at) => key === 'and' || (hitAt[first.to + at]?.places.length ?? 0) > 0)
}
