/** What one sentence tells of: each trigger with the day, the place and the people that belong to it. */

import type { DatedSpan, EventType, Span } from '../types.ts'
import type { Actor } from './actors.ts'
import { claimDays, claimPlaces } from './claims.ts'
import { isBroken, type Scene } from './scene.ts'
import { speakerOf } from './speakers.ts'
import type { Modality, Trigger } from './triggers.ts'
import type { TriggerForm } from './types.ts'

export interface Candidate {
  type: EventType
  form: TriggerForm
  modality: Modality
  definite: boolean
  place: Actor | null
  date: DatedSpan | null
  actors: Actor[]
  trigger: Span
}

/** People speak of attacks and elections far more often than they take part in them. */
const IMPERSONAL: ReadonlySet<EventType> = new Set(['attack', 'aid', 'sanction', 'election'])
const NEARBY = 30
const IN_REACH = 80
/** UTF-16 units between a verb of speech and the place where it was said: further off it is what was spoken of. */
const SPEAKING_DISTANCE = 40
const OWNER = /^['\u2019]s?\s/

/** One candidate per trigger. A statement needs a speaker; everything else keeps whatever the sentence gives it. */
export function readScene(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  const days = claimDays(scene)
  const places = claimPlaces(scene)
  scene.triggers.forEach((trigger, i) => {
    const { type, form, modality, definite, start, end } = trigger
    const spoken = type === 'statement'
    const speaker = spoken ? speakerOf(scene, trigger) : null
    if (spoken && !speaker) return
    found.push({
      type,
      form,
      modality,
      definite,
      place: spoken ? spokenAt(scene, trigger, places[i]) : (places[i] ?? attributive(scene, trigger)),
      date: days[i] ?? null,
      actors: speaker ? [speaker] : participantsOf(scene, trigger),
      trigger: { start, end },
    })
  })
  return found
}

/** "told reporters in Vienna": the place of a statement, not one that the statement is about. */
function spokenAt(scene: Scene, trigger: Trigger, place: Actor | undefined): Actor | null {
  if (!place || !/^(?:in|at)$/i.test(place.via ?? '')) return null
  const [from, to] = place.start >= trigger.end ? [trigger.end, place.start] : [place.end, trigger.start]
  return isBroken(scene, from, to) || to - from > SPEAKING_DISTANCE ? null : place
}

/** "the Astana meeting", "an Aleppo cease-fire", "visit Ankara". */
function attributive({ body, actors }: Scene, trigger: Trigger): Actor | null {
  if (trigger.form === 'act' && trigger.type !== 'visit') return null
  const stands = ({ kind, via, start, end, metonym }: Actor) =>
    kind === 'place' &&
    via === null &&
    !metonym &&
    (/^\s+(?:[a-z-]+\s+)?$/.test(body.slice(end, trigger.start)) ||
      (trigger.type === 'visit' && /^\s+(?:the\s+)?$/.test(body.slice(trigger.end, start))))
  return actors.find(stands) ?? null
}

/** Those named in the clause of the trigger, or where it names nobody before it, since the last statement. */
function participantsOf(scene: Scene, trigger: Trigger): Actor[] {
  const { body, sentence, triggers, actors } = scene
  let left = sentence.start
  let right = sentence.end
  for (const { type, form, start, end } of triggers) {
    if (type !== 'statement' || form !== 'act') continue
    if (end <= trigger.start) left = Math.max(left, end)
    if (start >= trigger.end) right = Math.min(right, start)
  }
  const able = actors
    .filter(({ start, end }) => start >= left && end <= right)
    .filter((actor) => acts(body, actor, trigger))
  const before = able.filter(({ end }) => end <= trigger.start)
  const subjects = before.filter(({ end }) => !isBroken(scene, end, trigger.start))
  const chosen = subjects.length > 0 ? subjects : before
  if (trigger.type === 'visit') return unique(chosen)
  const objects = able.filter(
    ({ start, end }) =>
      start >= trigger.end && !isBroken(scene, trigger.end, start) && !OWNER.test(body.slice(end, end + 3)),
  )
  return unique([...chosen, ...objects])
}

/** A place takes part when it stands for its government or is the subject; a person in an attack only when named beside it. */
function acts(body: string, { kind, metonym, via, end }: Actor, trigger: Trigger): boolean {
  const gap = trigger.start - end
  if (trigger.form !== 'act' && IMPERSONAL.has(trigger.type) && gap > (kind === 'person' ? NEARBY : IN_REACH))
    return false
  if (kind !== 'place' || metonym) return true
  if (via !== null || end > trigger.start) return false
  return trigger.form === 'act' || OWNER.test(body.slice(end, end + 3))
}

/** Each id once, in order. */
export function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`))
}
