/** Finds the words in a sentence that tell of an event. */

import type { EventType, Span } from '../types.ts'
import { unitsOf } from '../units.ts'
import { filterOf, mayBe } from '../wordFilter.ts'
import { type Modality, modalityOf } from './modality.ts'
import { family, TRIGGER_WORDS, type TriggerForm, type TriggerWord } from './types.ts'

export interface Trigger extends Span {
  type: EventType
  form: TriggerForm
  modality: Modality
  /** "the talks", "those meetings": speaks of what was told before. */
  definite: boolean
}

const [A, Z, SMALL] = [97, 122, 32]
const [HYPHEN, APOSTROPHE, CURLY] = [0x2d, 0x27, 0x2019]
/** The first words of triggers: most words need not be looked up. */
const BEGINNINGS = filterOf(TRIGGER_WORDS.keys())
const NEXT = /[^A-Za-z]+([A-Za-z]+(?:[-\u2019'][A-Za-z]+)*)/y
const BEFORE = 70
const AFTER = 120
/** After these the word is no event: "5 meeting rooms", "attack dog". */
const NOT_AFTER =
  /^(?:\s+(?:room|point|house|dog|helicopters?|planes?|aircraft|campaign|results?|officials?|votes?|place)\b|-)/
/** "met to discuss", "spoke by phone and discussed": what was spoken of, not a second event. */
const DISCUSSING = /^discuss(?:ed)?$/i
/** "claimed responsibility": for an attack that was told before. */
const CLAIMING = /^claim/i
const NATURE =
  /\b(?:\w*quakes?|temblor|storms?|hurricane|typhoon|cyclone|tornado(?:es)?|lightning|tsunami|floods?|landslide|disaster|virus|outbreak)\b[^.;:]*$/i
/** "struck a deal", "struck a hopeful note". */
const NO_BLOW =
  /^\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}(?:deal|agreement|accord|pact|bargain|balance|tone|chord|note)\b/
const DEFINITE = /\b(?:the|this|that|these|those|its|their|such|his|her)\s+(?:[\w\u2019'-]+\s+){0,2}$/i
/** "the two leaders discussed": those of the meeting told before. */
const THEY =
  /\b(?:the (?:two )?(?:leaders|ministers|sides|men|pair|presidents|parties|diplomats)|they|both(?: sides)?)\s+(?:\w+\s+)?$/i
const ONE_MORE = /\b(?:an?|another)\s+(?:[\w-]+\s+){0,3}$/

/** The triggers of one sentence, in order. */
export function findTriggers(body: string, sentence: Span): Trigger[] {
  const found: Trigger[] = []
  const units = unitsOf(body)
  let at = sentence.start
  while (at < sentence.end) {
    const start = wordFrom(units, at, sentence.end)
    const after = wordEnd(units, start, sentence.end)
    at = after
    if (!mayBe(BEGINNINGS, units, start, after)) continue
    const word = body.slice(start, after)
    for (const candidate of TRIGGER_WORDS.get(word.toLowerCase()) ?? []) {
      const end = endOf(body, after, sentence.end, candidate.rest)
      if (end === null || misleads(candidate, word, body.slice(end, end + 40))) continue
      if (DISCUSSING.test(word) && found.some(({ type }) => family(type) === 'meeting')) continue
      const told = described(body, sentence, start, end, candidate)
      if (told) found.push({ start, end, ...told })
      at = end
      break
    }
  }
  return found
}

function isLetter(code: number): boolean {
  const lower = code | SMALL
  return lower >= A && lower <= Z
}

function joins(code: number): boolean {
  return code === HYPHEN || code === APOSTROPHE || code === CURLY
}

/** Where the next word begins; `limit` where there is none. */
function wordFrom(units: Uint16Array, from: number, limit: number): number {
  let at = from
  while (at < limit && !isLetter(units[at] as number)) at++
  return at
}

/** Hyphens and apostrophes between letters are inside the word. */
function wordEnd(units: Uint16Array, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const code = units[at] as number
    if (!isLetter(code) && !(joins(code) && isLetter(units[at + 1] ?? 0))) break
    at++
  }
  return at
}

/** Where the phrase ends whose first word ends at `from`; null where other words follow. */
function endOf(body: string, from: number, limit: number, rest: readonly string[]): number | null {
  let end = from
  for (const word of rest) {
    NEXT.lastIndex = end
    const next = NEXT.exec(body)
    if (!next || NEXT.lastIndex > limit || (word !== '*' && next[1]?.toLowerCase() !== word)) return null
    end = NEXT.lastIndex
  }
  return end
}

/** "agreed to a truce" is an agreement, "agreed to wait" is not. */
function misleads({ type, rest }: TriggerWord, word: string, after: string): boolean {
  return (
    NOT_AFTER.test(after) ||
    (/^struck$/i.test(word) && NO_BLOW.test(after)) ||
    (type === 'agreement' && rest[0] === 'to' && !/^\s+(?:an?|the|\d)/.test(after))
  )
}

/** Null where the words say that there was no such event. */
function described(
  body: string,
  sentence: Span,
  start: number,
  end: number,
  { type, form: usual }: TriggerWord,
) {
  const text = body.slice(start, end)
  const before = body.slice(Math.max(sentence.start, start - BEFORE), start)
  const after = body.slice(end, Math.min(sentence.end, end + AFTER))
  // "Meeting in Geneva with the envoy, Kerry said": a participle at the start is a verb.
  const form: TriggerForm = start === sentence.start && /^\w+ing$/.test(text) ? 'act' : usual
  const definite =
    form === 'act' ? THEY.test(before) || CLAIMING.test(text) : isDefinite(before, text + after)
  const modality = modalityOf({ type, form, definite, text, before: before.toLowerCase(), after })
  return modality && { type: isNature(type, text, before) ? 'other' : type, form, definite, modality }
}

/** "a quake struck the city" is no attack. */
function isNature(type: EventType, text: string, before: string): boolean {
  return type === 'attack' && /^struck$/i.test(text) && NATURE.test(before)
}

function isDefinite(before: string, from: string): boolean {
  return DEFINITE.test(before) && !ONE_MORE.test(before) && !/^\S+\s+(?:of|between|with)\b/.test(from)
}
