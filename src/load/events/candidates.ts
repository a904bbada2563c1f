/** What one sentence tells of: each trigger with the day, the place and the people that belong to it. */

import type { DatedSpan, EventType, Span } from '../types.ts'
import type { Actor } from './actors.ts'
import { claimDays, claimPlaces } from './claims.ts'
import type { Modality } from './modality.ts'
import { participantsOf } from './participants.ts'
import { isBroken, type Scene } from './scene.ts'
import { speakerOf } from './speakers.ts'
import type { Trigger } from './triggers.ts'
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

/** UTF-16 units between a verb of speech and the place where it was said: further off it is what was spoken of. */
const SPEAKING_DISTANCE = 40
const AT_FIRST = /^(?:Speaking\s+)?(?:in|at)\s+(?:the\s+)?$/i
const TO_SPEAKER = /^(?:\s+on\s+\w+)?,\s+[^,;"\u201c]*$/
/** "visit Ankara", "bombed the port city of Hodeidah". */
const OBJECT =
  /^\s+(?:the\s+)?(?:(?:[a-z-]+\s+){0,4}(?:city|town|village|port|province|region|capital)\s+(?:of\s+)?)?$/

/** One candidate per trigger. A statement needs a speaker; everything else keeps whatever the sentence gives it. */
export function readScene(whole: Scene): Candidate[] {
  const found: Candidate[] = []
  const speakers = new Map(whole.triggers.map((trigger) => [trigger, speakerIn(whole, trigger)]))
  // "In an interview released on Sunday, Kerry said": the interview of nobody must not take the day from what was said.
  const scene = {
    ...whole,
    triggers: whole.triggers.filter(
      (trigger) => trigger.type !== 'statement' || trigger.form === 'act' || speakers.get(trigger),
    ),
  }
  const days = claimDays(scene)
  const places = claimPlaces(scene)
  scene.triggers.forEach((trigger, i) => {
    const { type, form, modality, definite, start, end } = trigger
    const spoken = type === 'statement'
    const speaker = speakers.get(trigger)
    if (spoken && !speaker) return
    found.push({
      type,
      form,
      modality,
      definite,
      place: speaker
        ? spokenAt(scene, trigger, places[i], speaker)
        : (places[i] ?? attributive(scene, trigger)),
      date: days[i] ?? null,
      actors: speaker ? [speaker] : participantsOf(scene, trigger, speakers),
      trigger: { start, end },
    })
  })
  return found
}

function speakerIn(scene: Scene, trigger: Trigger): Actor | null {
  return trigger.type === 'statement' ? speakerOf(scene, trigger) : null
}

/** "told reporters in Vienna": the place of a statement, not one that the statement is about. */
function spokenAt(scene: Scene, trigger: Trigger, near: Actor | undefined, speaker: Actor): Actor | null {
  const place = near ?? opening(scene, speaker)
  if (place && place !== near) return place
  if (!place || !/^(?:in|at)$/i.test(place.via ?? '')) return null
  const [from, to] = place.start >= trigger.end ? [trigger.end, place.start] : [place.end, trigger.start]
  return isBroken(scene, from, to) || to - from > SPEAKING_DISTANCE ? null : place
}

/** "In New York, Ban called for": the place that opens the sentence of a speaker. */
function opening({ body, sentence, actors }: Scene, speaker: Actor): Actor | null {
  const opens = ({ kind, via, start, end }: Actor) =>
    kind === 'place' &&
    via === 'at' &&
    AT_FIRST.test(body.slice(sentence.start, start)) &&
    end < speaker.start &&
    TO_SPEAKER.test(body.slice(end, speaker.start))
  return actors.find(opens) ?? null
}

/** "the Astana meeting", "an Aleppo cease-fire", "visit Ankara". */
function attributive({ body, actors }: Scene, trigger: Trigger): Actor | null {
  const takesPlace = trigger.type === 'visit' || trigger.type === 'attack'
  if (trigger.form === 'act' && !takesPlace) return null
  const stands = ({ kind, via, start, end, metonym }: Actor) =>
    kind === 'place' &&
    via === null &&
    !metonym &&
    (/^\s+(?:[a-z-]+\s+)?$/.test(body.slice(end, trigger.start)) ||
      (takesPlace && OBJECT.test(body.slice(trigger.end, start))))
  return actors.find(stands) ?? null
}
