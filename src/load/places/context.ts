/** Whether words that are a place's name mean the place: not a part of another name, and no everyday word. */

import type { Scan } from '../names/scan.ts'
import type { Token } from '../names/tokens.ts'
import {
  ACT_VERBS,
  AUXILIARIES,
  COMMON,
  DAYS_MONTHS,
  HONORIFICS,
  LOCATIVES,
  OF_NOUNS,
  ORG_NOUNS,
  PLACE_PREFIXES,
  ROLE_NOUNS,
  SITE_NOUNS,
  SPEECH_VERBS,
  wordSet,
} from '../names/words.ts'
import { isGivenName } from '../people.ts'
import type { PlaceRecord } from '../types.ts'
import { isInRun } from './runs.ts'

/** Written small after a city they name a document: "Minsk agreements". */
const PAPERS = wordSet(
  'agreement agreements accord accords convention conventions protocol communique treaty pact',
)
/** "Trans-Canada", "anti-Israel" */
const PREFIXES = wordSet('trans pan anti pro non')
/** "al-Qaeda in Iraq" is in the index, "Church in Wales" is not; a university in Boston is in Boston. */
const IN_NOUNS = wordSet('church')
/** What a team does to another: "beat Swansea 3-1". */
const WINS = wordSet('beat beats beating thrashed defeated hammered outplayed overcame')
const COMPASS = wordSet('north south central')
/** No everyday words at the head of a sentence. */
const FEATURES = wordSet('lake mount cape fort')

/** Whether the place hit `from`–`to` is part of a longer name that is no place, or another place. */
export function isPartOfName(scan: Scan, from: number, to: number, places: readonly PlaceRecord[]): boolean {
  const acronym = scan.tokens[from]?.caps && to - from === 1 && (scan.tokens[from]?.key.length ?? 0) <= 3
  if (startsLongerName(scan, to, places) && !acronym) return true
  if (isInRun(scan, from, to, places) || scan.text[scan.tokens[to - 1]?.end ?? 0] === '$') return true
  return endsLongerName(scan, from) || isPersonName(scan, from, to)
}

/** "Moscow Times", "Kurdistan Regional Government", "Mosul Dam", "Minsk agreements". */
function startsLongerName(scan: Scan, to: number, places: readonly PlaceRecord[]): boolean {
  const last = scan.tokens[to - 1] as Token
  const next = scan.tokens[to]
  if (last.possessive) return isSaint(scan, to) && (next?.cap ?? false)
  if (next?.gap !== 'space' || next.first) return false
  if (!next.cap) return PAPERS.has(next.key) && places.every(({ kind }) => kind === 'city')
  for (let at = to; at < to + 4; at++) {
    const token = scan.tokens[at]
    if (token?.gap !== 'space' || !token.cap || token.first || scan.hitAt[at] !== undefined) return false
    if (isThing(token, at === to)) return !isLoose(token)
    if (token.possessive || token.head) return false
  }
  return false
}

/** "St Paul's Cathedral" */
function isSaint(scan: Scan, to: number): boolean {
  return /^(st|saint)$/.test(scan.tokens[to - 2]?.key ?? '')
}

function isThing({ key }: Token, direct: boolean): boolean {
  return ORG_NOUNS.has(key) || (direct && SITE_NOUNS.has(key))
}

/** In a headline every noun is capitalised: only those that hardly stand alone still make a name there. */
function isLoose(token: Token): boolean {
  return token.head && !PROPER_IN_HEADS.has(token.key)
}
const PROPER_IN_HEADS = wordSet(`
  times post university institute observatory herald tribune gazette airport airlines united accord accords
  convention agreement agreements bank street square dam bridge river stadium olympics museum`)

/** "Bank of England", "Islamic State of Iraq and the Levant", "Real Madrid", "Latin America", "Lake Geneva", "R-Tenn." */
function endsLongerName(scan: Scan, from: number): boolean {
  const { tokens } = scan
  const token = tokens[from] as Token
  const before = tokens[from - 1]
  if (before === undefined || token.first) return false
  if (token.gap === 'hyphen' && PREFIXES.has(before.key)) return true
  if (token.gap === 'hyphen' && before.caps === false && before.cap && before.key.length === 1) return true
  if (before.key === 'of') return isNamedOf(scan, from - 2)
  if (before.key === 'in') return tokens[from - 2]?.cap === true && IN_NOUNS.has(tokens[from - 2]?.key ?? '')
  if (token.gap !== 'space' || !before.cap || before.possessive) return false
  if (COMPASS.has(before.key) && token.key === 'america') return true
  return PLACE_PREFIXES.has(before.key) && (!before.first || FEATURES.has(before.key))
}

function isNamedOf(scan: Scan, at: number): boolean {
  const noun = scan.tokens[at]
  return noun?.cap === true && OF_NOUNS.has(noun.key) && !(noun.key === 'state' && !isIslamic(scan, at))
}

function isIslamic(scan: Scan, at: number): boolean {
  return scan.tokens[at - 1]?.key === 'islamic'
}

/** "Michael Jordan", "Mr Jordan", "Jordan Smith": a single word with a given name or a title before, or a surname after. */
function isPersonName(scan: Scan, from: number, to: number): boolean {
  const token = scan.tokens[from] as Token
  if (to - from > 1) return false
  const before = scan.tokens[from - 1]
  if (before?.cap && !before.possessive && !token.first) {
    const touching = token.gap === 'space' || (token.gap === 'dot' && before.key.length <= 3)
    if (touching && HONORIFICS.has(before.key)) return true
    if (touching && isGivenName(scan, from - 1) && !before.head && scan.hitAt[from - 1] === undefined) {
      return !(before.first && COMMON.has(before.key))
    }
  }
  return isGivenName(scan, from) && isSurname(scan, to)
}

function isSurname(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token === undefined || token.gap !== 'space' || !token.cap || token.caps || token.head || token.first)
    return false
  if (scan.tokens[at - 1]?.possessive || scan.hitAt[at] !== undefined) return false
  return (
    !ORG_NOUNS.has(token.key) &&
    !SITE_NOUNS.has(token.key) &&
    !DAYS_MONTHS.has(token.key) &&
    !ROLE_NOUNS.has(token.key)
  )
}

/** Whether the place is the subject of a verb only people and governments can have: "Moscow said". */
export function isActor(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan
  const before = tokens[from - 1]
  if (tokens[to - 1]?.possessive || LOCATIVES.has(before?.key ?? '')) return false
  if (before !== undefined && !before.cap && WINS.has(before.key) && tokens[from]?.gap === 'space')
    return true
  let at = to
  while (at < to + 3 && AUXILIARIES.has(tokens[at]?.key ?? '') && tokens[at]?.gap === 'space') at++
  const verb = tokens[at]
  if (verb === undefined || verb.gap !== 'space' || verb.first) return false
  return SPEECH_VERBS.has(verb.key) || ACT_VERBS.has(verb.key)
}
