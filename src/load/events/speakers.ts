/** Who says what is said: the subject of a verb of saying, or the one whose tweet or news conference it is. */
import type { Actor } from './actors.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

const LONGEST_GAP = 45
const LONGEST_APPOSITION = 130
const OBJECT_WINDOW = 70
const QUOTE_BEFORE = /["\u201d,]\s*$/
/** "said Dmitry Trenin", "said U.S. State Department spokeswoman Elizabeth Trudeau". */
const INVERTED = /^\s+(?:[A-Z][\w.]*\s+|[a-z]+\s+){0,5}$/
const OWN = /\b(?:his|her|its|during|at|in)\b[^,;]*$/
const POSSESSIVE = /^['\u2019]s?(?!\w)/
/** ", a former colonel, " or ", who " between the name and the verb. */
const APPOSITION = /^,\s*(?:[^;]*(?:,\s*|\swho\s+)|who\s+)?(?:\w+\s+)?$/
/** "in a call with Russian Foreign Minister Lavrov": not who speaks. */
const OBJECT = /\b(?:with|to|from|by|against|for)\s+(?:[A-Z][\w.]*\s+){0,5}$/
const CLOSES = [0x22, 0x201d]
const JOINED = /\s(?:and|,)\s+\w*\s*$/

/** Null where nobody that is known speaks. */
export function speakerOf(scene: Scene, trigger: Trigger): Actor | null {
  const { body, sentence, triggers, actors } = scene
  const from = Math.max(lastQuote(body, sentence.start, trigger.start), trigger.start - LONGEST_APPOSITION)
  const before = actors.filter(({ start, end }) => start >= from && end <= trigger.start).reverse()
  if (trigger.form !== 'act')
    return before.find((actor) => owns(body.slice(actor.end, trigger.start), actor)) ?? null
  const verb = triggers.findLast(
    ({ form, end }) => form === 'act' && end <= trigger.start && !JOINED.test(body.slice(end, trigger.start)),
  )
  const joined = joinedTo(scene, trigger)
  const free = before
    .filter((actor) => actor.end > (verb?.start ?? -1) && !isObject(scene, actor))
    .filter((actor) => !joined || actor.end <= joined.start)
  const subjects = free.filter((actor) => isSubject(body.slice(actor.end, trigger.start), actor))
  const nearest = subjects[0] === free[0] ? subjects[0] : undefined
  return subjects.find(({ kind }) => kind === 'person') ?? nearest ?? inverted(scene, trigger)
}

/** "Steinmeier met Stoltenberg in Berlin and warned": the verb whose subject also speaks. */
function joinedTo({ body, triggers }: Scene, trigger: Trigger): Trigger | undefined {
  return triggers.findLast(
    ({ type, form, end }) =>
      type !== 'statement' &&
      form === 'act' &&
      end <= trigger.start &&
      /^[^,;]*\sand\s+(?:\w+ly\s+)?$/.test(body.slice(end, trigger.start)),
  )
}

function owns(between: string, { kind }: Actor): boolean {
  return /^['\u2019]s?\s+(?:\S+\s+){0,3}$/.test(between) || (kind === 'person' && OWN.test(between))
}

function isSubject(between: string, { kind, via }: Actor): boolean {
  if ((kind === 'place' && via !== null) || POSSESSIVE.test(between) || /["\u201c\u201d;]/.test(between))
    return false
  return APPOSITION.test(between) || (between.length <= LONGEST_GAP && !between.includes(','))
}

function isObject({ body, sentence }: Scene, { kind, start }: Actor): boolean {
  return kind === 'person' && OBJECT.test(body.slice(Math.max(sentence.start, start - OBJECT_WINDOW), start))
}

function inverted({ body, sentence, actors }: Scene, trigger: Trigger): Actor | null {
  if (!QUOTE_BEFORE.test(body.slice(Math.max(sentence.start, trigger.start - 4), trigger.start))) return null
  const after = actors.find(({ start, kind }) => start >= trigger.end && kind === 'person')
  return after && INVERTED.test(body.slice(trigger.end, after.start)) ? after : null
}

/** Where the last quotation that closes between the two places ends; `from` where none does. */
function lastQuote(body: string, from: number, to: number): number {
  let at = to
  while (at > from && !CLOSES.includes(body.charCodeAt(at - 1))) at--
  return at
}
