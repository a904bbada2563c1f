/** Whether words tell of an event as done, planned, wished for or called off, or say that there was none. */
import type { EventType } from '../types.ts'
import type { TriggerForm } from './types.ts'

/** `possible`: wished for or feared. */
export type Modality = 'happened' | 'planned' | 'called_off' | 'possible'

/** One trigger with the words around it in its sentence. */
export interface Wording {
  type: EventType
  form: TriggerForm
  /** "the talks": that there are such is taken for granted. */
  definite: boolean
  text: string
  /** In lower case, so that it may open the sentence. */
  before: string
  after: string
}

const OFF =
  /\b(?:cancel(?:l?ed|s)|cancel(?:l?ing|lation of)|postpone[ds]?|postpon(?:ing|ement of)|called off|calls off|scrapped|suspended|broke(?:n)? down|collapsed|fell through)\b/
const OFF_BEFORE = new RegExp(`${OFF.source}[^,;.]*$`)
const OFF_AFTER = new RegExp(
  `^[^,;.]*\\b(?:was|were|is|are|been)\\s+${OFF.source}|^(?:(?!\\b(?:since|after|before|when|that|which)\\b)[^,;.])*\\s(?:collapsed|broke down|fell through)\\b`,
)
const PLANNED =
  /\b(?:will|shall|plans?|planned|planning|invite[sd]?|upcoming|ahead of|scheduled|due|set to|expected to|slated|next (?:week|month|year)|going to|return to|resume|resumption of|to (?:be|host|hold|attend|join))\b[^,;:]*$|\b(?:announced|starting|prepare for|were to)\s+(?:\S+\s+){0,2}$/
const POSSIBLE =
  /\b(?:could|would|might|may|must|should|can|cannot|hopes?|hoped|hoping|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|need (?:for|to)|efforts?|bid|try(?:ing)? to|way for|way to|prospects?|possible|potential|likely|opportunity|offer(?:s|ed)? to|ready to|willing to|wants?|failed|proposal|proposed|difficult|focus(?:ed)? on|allow|bring(?:ing)?|support(?:s|ing|ed)?|to continue|pushing for|end (?:to|the|of)|conditions?|hopefully|chance|disregard)\b[^.;:]*$/
/** "an opportunity to meet", "urged him to meet". */
const WISHED =
  /\b(?:opportunity|chance|hop(?:es?|ed|ing)|wants?|wanted|wish(?:es|ed)?|ready|willing|offer(?:s|ed)?|tr(?:y|ies|ied|ying)|attempt\w*|seek\w*|sought|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|ask(?:s|ed)?|demand\w*|possible|need)\b[^.;:,]*$/
const INTENDED = /^(?:to|will|meet|travel)\b/i
const TO_COME = /^\s+(?:that )?(?:will|to be|is to|are to)\b/
const POSSIBLE_AFTER = /^[^,.;]{0,110}\b(?:could|would|might|may|must)\b/
/** "has not met", "no talks", "refused to meet", "if a deal": up to the end of the clause. */
const UNREAL =
  /\b(?:not(?! (?:only|just|merely|rul\w+ out))|never|no(?! (?:doubt|longer))|neither|nor|without|if|unless|whether|unable to|failed to|fails to|failing to|refus(?:e[sd]?|al|ing) to|declin(?:e[sd]?|ing) to|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out)\b[^.;:,\u201c\u201d"]*$|n['\u2019]t\b[^.;:,\u201c\u201d"]*$/i
/** "denied that talks took place", "denied reports of a meeting"; who denies a part in an attack does not deny the attack. */
const DENIED = /\bden(?:y|ies|ied|ying)\s+(?:that|any|holding|having|meeting|(?:\w+\s+)?reports?)\b[^.;:]*$/
const DENIED_AFTER = /^[^.;:,]{0,40}\b(?:(?:did|has|have|had|was|were|will|would) (?:not|never)|never)\b/
/** "was told", "has not commented on": nobody that stands before the verb says anything. */
const UNSAID = /(?:\b(?:not|never|nor|be|been|being|was|were|is|are)|n['\u2019]t)\s+(?:\w+ly\s+|yet\s+)?$/
/** Refused aid is news as much as aid that came. */
const NEWS_EITHER_WAY: ReadonlySet<EventType> = new Set(['aid'])

/** Null where the words say that there was no such event. */
export function modalityOf(wording: Wording): Modality | null {
  const { type, form, text, before, after } = wording
  if (type === 'statement') return form === 'act' && UNSAID.test(before) ? null : 'happened'
  if (isOff(wording)) return 'called_off'
  if (isUnreal(wording)) return NEWS_EITHER_WAY.has(type) ? 'possible' : null
  if (/^to\b/i.test(text) && WISHED.test(before)) return 'possible'
  if (INTENDED.test(text) || PLANNED.test(before)) return 'planned'
  if (POSSIBLE.test(before)) return 'possible'
  if (TO_COME.test(after)) return 'planned'
  return POSSIBLE_AFTER.test(after) ? 'possible' : 'happened'
}

function isOff({ form, text, before, after }: Wording): boolean {
  if (OFF.test(after) && OFF_AFTER.test(after)) return true
  if (form !== 'act') return OFF_BEFORE.test(before.slice(-40)) || OFF.test(after.slice(0, 40))
  return /^to\b/i.test(text) && OFF_BEFORE.test(before.slice(-40))
}

function isUnreal({ form, definite, text, before, after }: Wording): boolean {
  if (DENIED.test(before)) return true
  if (form !== 'act' && definite) return false
  // The "to" of "refused to meet" belongs to the trigger.
  return (
    UNREAL.test(/^to\b/i.test(text) ? `${before}to ` : before) ||
    (form !== 'act' && DENIED_AFTER.test(after) && !POSSIBLE.test(before))
  )
}
