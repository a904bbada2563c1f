/** Deals out the days and places of a sentence to its triggers: each goes to the one it stands nearest to. */

import type { DatedSpan, EventType, Span } from '../types.ts'
import type { Actor, Via } from './actors.ts'
import { isBroken, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { family } from './types.ts'

/** Between "talks" and a place these say what was talked about, not where. */
const TOPIC =
  /\b(?:on|about|over|regarding|concerning|crisis|situation|conflict|war|violence|increase|campaign|efforts?|to\s+[a-z]+)\b/
/** "media reported Tuesday" dates the saying, "yesterday's bombings" the thing. */
const REPORTED = /\b(?:reported|reports|said|says)\s+(?:(?:late|early|on)\s+)*$/
const POSSESSIVE = /^['\u2019]s?\s/
/** What follows these is what it was about. */
const DISCUSSED = /^(?:discuss|agreed? (?:on|to)$)/i
const COSTS = { clause: 60, topic: 150, before: 1.5, tooFar: 140 }
const WHERE: Partial<Record<EventType, readonly Via[]>> = {
  visit: ['at', 'to'],
  attack: ['at', 'on', 'from'],
  ceasefire: ['at', 'to'],
  aid: ['at', 'to'],
}

/** The day of each trigger, where it has one of its own. */
export function claimDays(scene: Scene): (DatedSpan | undefined)[] {
  const { body } = scene
  return claim(scene, scene.dates, (date, trigger) => {
    if (trigger.type !== 'statement' && REPORTED.test(body.slice(Math.max(0, date.start - 30), date.start)))
      return null
    const possessive = POSSESSIVE.test(body.slice(date.end, date.end + 3))
    if (possessive && (trigger.form === 'act' || trigger.start < date.end)) return null
    const joined = date.end <= trigger.start && /^\s+and\b/.test(body.slice(date.end, date.end + 6))
    return distance(scene, trigger, date) + (joined ? COSTS.clause : 0)
  })
}

/** The place of each trigger, where one is led to by a fitting preposition. */
export function claimPlaces(scene: Scene): (Actor | undefined)[] {
  const { body } = scene
  const places = scene.actors.filter(({ kind, via }) => kind === 'place' && via !== null)
  return claim(scene, places, (place, trigger) => {
    if (!(WHERE[trigger.type] ?? ['at']).includes(place.via)) return null
    const after = place.start >= trigger.end
    if (cannotBe(body, trigger, after)) return null
    const talked = family(trigger.type) === 'meeting' || trigger.type === 'agreement'
    const topic = after && talked && TOPIC.test(body.slice(trigger.end, place.start)) ? COSTS.topic : 0
    const awkward = trigger.type === 'statement' || (!after && trigger.form !== 'act') ? COSTS.clause : 0
    return distance(scene, trigger, place) + topic + awkward
  })
}

/** What was discussed lies elsewhere; and a place named before "said" belongs to something else. */
function cannotBe(body: string, { type, start, end }: Trigger, after: boolean): boolean {
  return after ? DISCUSSED.test(body.slice(start, end)) : type === 'statement'
}

/** Null where the span cannot belong to the trigger. */
type Cost<T> = (span: T, trigger: Trigger) => number | null

function claim<T extends Span>({ triggers }: Scene, spans: T[], costOf: Cost<T>): (T | undefined)[] {
  const best: ({ span: T; cost: number } | undefined)[] = triggers.map(() => undefined)
  for (const span of spans) {
    let owner = -1
    let least = COSTS.tooFar
    triggers.forEach((trigger, i) => {
      if (gapOf(trigger, span) >= least) return
      const cost = costOf(span, trigger)
      if (cost !== null && cost < least) [owner, least] = [i, cost]
    })
    if (owner >= 0 && least < (best[owner]?.cost ?? COSTS.tooFar)) best[owner] = { span, cost: least }
  }
  return best.map((held) => held?.span)
}

function gapOf(trigger: Trigger, span: Span): number {
  return span.start >= trigger.end ? span.start - trigger.end : trigger.start - span.end
}

function distance(scene: Scene, trigger: Trigger, span: Span): number {
  const after = span.start >= trigger.end
  const broken = after ? isBroken(scene, trigger.end, span.start) : isBroken(scene, span.end, trigger.start)
  return gapOf(trigger, span) * (after ? 1 : COSTS.before) + (broken ? COSTS.clause : 0)
}
