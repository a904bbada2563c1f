/** Finds the words in a sentence that tell of an event, and whether they tell of it as done, planned, wished for or called off. */

import type { EventType, Span } from '../types.ts'
import { TRIGGER_WORDS, type TriggerForm, type TriggerWord } from './types.ts'

/** `possible`: wished for, feared or denied. */
export type Modality = 'happened' | 'planned' | 'called_off' | 'possible'

export interface Trigger extends Span {
  type: EventType
  form: TriggerForm
  modality: Modality
  /** "the talks", "those meetings": speaks of what was told before. */
  definite: boolean
}

const WORD = /[A-Za-z]+(?:[-\u2019'][A-Za-z]+)*/g
const NEXT = /[^A-Za-z]+([A-Za-z]+(?:[-\u2019'][A-Za-z]+)*)/y
const BEFORE = 70
const AFTER = 120
const OFF =
  /\b(?:cancel(?:l?ed|s)|postpone[ds]?|called off|calls off|scrapped|suspended|broke(?:n)? down|collapsed)\b/
const OFF_AFTER = new RegExp(`^[^,;.]*\\b(?:was|were|is|are|been)\\s+${OFF.source}`)
const PLANNED =
  /\b(?:will|shall|plans?|planned|planning|invite[sd]?|upcoming|ahead of|scheduled|due|set to|expected to|next (?:week|month|year)|going to|return to|resume|resumption of|to (?:be|host|hold|attend|join))\b[^,;:]*$|\b(?:announced|starting|prepare for|were to)\s+(?:\S+\s+){0,2}$/
const POSSIBLE =
  /\b(?:could|would|might|may|must|should|can|cannot|if|hopes?|hoped|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|need (?:for|to)|efforts?|bid|try(?:ing)? to|way for|way to|prospects?|possible|potential|likely|whether|wants?|without|not|never|no|failed|proposal|difficult|focus(?:ed)? on|allow|bring(?:ing)?|support(?:s|ing|ed)?|to continue|pushing for|end (?:to|the|of)|conditions?|hopefully|chance|disregard)\b[^.;:]*$/
/** After these the word is no event: "5 meeting rooms", "attack dog". */
const NOT_AFTER =
  /^(?:\s+(?:room|point|house|dog|helicopters?|planes?|aircraft|campaign|results?|officials?|votes?|place)\b|-)/
const DEFINITE = /\b(?:the|this|that|these|those|its|their|such|his|her)\s+(?:[\w\u2019'-]+\s+){0,2}$/i
/** "the two leaders discussed": those of the meeting told before. */
const THEY =
  /\b(?:the (?:two )?(?:leaders|ministers|sides|men|pair|presidents|parties|diplomats)|they|both(?: sides)?)\s+(?:\w+\s+)?$/i
const INTENDED = /^(?:to|will|meet|travel)\b/i
const TO_COME = /^\s+(?:that )?(?:will|to be|is to|are to)\b/
const POSSIBLE_AFTER = /^[^,.;]{0,110}\b(?:could|would|might|may|must)\b/
const ONE_MORE = /\b(?:an?|another)\s+(?:[\w-]+\s+){0,3}$/

/** The triggers of one sentence, in order. */
export function findTriggers(body: string, sentence: Span): Trigger[] {
  const found: Trigger[] = []
  WORD.lastIndex = sentence.start
  for (let match = WORD.exec(body); match && match.index < sentence.end; match = WORD.exec(body)) {
    const candidates = TRIGGER_WORDS.get(match[0].toLowerCase())
    if (!candidates) continue
    const { index: start } = match
    const after = start + match[0].length
    for (const candidate of candidates) {
      const end = endOf(body, after, sentence.end, candidate.rest)
      if (end === null || misleads(candidate, body.slice(end, end + 15))) continue
      found.push({ start, end, ...described(body, sentence, start, end, candidate) })
      WORD.lastIndex = end
      break
    }
  }
  return found
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
function misleads({ type, rest }: TriggerWord, after: string): boolean {
  return (
    NOT_AFTER.test(after) || (type === 'agreement' && rest[0] === 'to' && !/^\s+(?:an?|the|\d)/.test(after))
  )
}

function described(body: string, sentence: Span, start: number, end: number, hit: TriggerWord) {
  const text = body.slice(start, end)
  const before = body.slice(Math.max(sentence.start, start - BEFORE), start)
  const after = body.slice(end, Math.min(sentence.end, end + AFTER))
  // "Meeting in Geneva with the envoy, Kerry said": a participle at the start is a verb.
  const form: TriggerForm = start === sentence.start && /^\w+ing$/.test(text) ? 'act' : hit.form
  const definite = form === 'act' ? THEY.test(before) : isDefinite(before, text + after)
  return { type: hit.type, form, definite, modality: modalityOf(hit.type, text, before, after) }
}

function isDefinite(before: string, from: string): boolean {
  return DEFINITE.test(before) && !ONE_MORE.test(before) && !/^\S+\s+(?:of|between|with)\b/.test(from)
}

function modalityOf(type: EventType, text: string, before: string, after: string): Modality {
  if (OFF.test(before.slice(-40)) || OFF.test(after.slice(0, 40)) || OFF_AFTER.test(after))
    return 'called_off'
  if (type === 'statement') return 'happened'
  if (INTENDED.test(text) || PLANNED.test(before)) return 'planned'
  if (POSSIBLE.test(before)) return 'possible'
  if (TO_COME.test(after)) return 'planned'
  return POSSIBLE_AFTER.test(after) ? 'possible' : 'happened'
}
