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
/** What stands between a verb of saying and its own day; a verb or a quotation mark begins what is said. */
const SAID = /\b(?:that|would|will|had|has|have|was|were|is|are|could|to)\b|["\u201c\u201d]/
/** "On Friday in Moscow Lavrov said", "In an interview released on Sunday, he said". */
const OPENS =
  /^["\u201c\s]*(?:(?:But|And|Also|Then|Meanwhile),?\s+)?(?:(?:Speaking|In|At|On|Late|Early|Earlier|Later|During|After|By|From)\b[^,]{0,60})?$/i
/** "Lavrov on Friday told"; a comma and a name between them make the day one of what was said. */
const BESIDE = /^(?:[^,"\u201d]{0,20}|,\s+)$/
const ASIDE = /,\s(?:who|which)\s[^,;]*$/
const POSSESSIVE = /^['\u2019]s?\s/
/** What follows these is what it was about. */
const DISCUSSED = /^(?:discuss|agreed? (?:on|to)$)/i
const COSTS = { clause: 60, topic: 150, before: 1.5, tooFar: 140 }
/** What these are about lies elsewhere more often than where they are. */
const TALKED: ReadonlySet<EventType> = new Set(['meeting', 'agreement', 'visit'])
const WHERE: Partial<Record<EventType, readonly Via[]>> = {
  visit: ['at', 'to'],
  attack: ['at', 'on', 'from'],
  ceasefire: ['at', 'to'],
  aid: ['at', 'to'],
  sanction: ['on'],
}

/** The day of each trigger, where it has one of its own. */
export function claimDays(scene: Scene): (DatedSpan | undefined)[] {
  const { body } = scene
  return claim(scene, scene.dates, (date, trigger) => {
    if (trigger.type !== 'statement' && REPORTED.test(body.slice(Math.max(0, date.start - 30), date.start)))
      return null
    if (trigger.type === 'statement' && trigger.form === 'act' && !datesSaying(scene, date, trigger))
      return null
    if (date.end <= trigger.start && isAside(body, date, trigger)) return null
    const possessive = POSSESSIVE.test(body.slice(date.end, date.end + 3))
    if (possessive && (trigger.form === 'act' || trigger.start < date.end)) return null
    const joined = date.end <= trigger.start && /^\s+and\b/.test(body.slice(date.end, date.end + 6))
    return distance(scene, trigger, date) + (joined ? COSTS.clause : 0)
  })
}

/** ", who was president from 2007 to 2012, was convicted": the day of the aside. */
function isAside(body: string, date: Span, trigger: Trigger): boolean {
  return (
    ASIDE.test(body.slice(Math.max(0, date.start - 80), date.start)) &&
    /^[^.;]{0,40},/.test(body.slice(date.end, trigger.start))
  )
}

/** "Lavrov told reporters Friday that the truce would start on July 9": only the first is the day of the saying. */
function datesSaying({ body, sentence }: Scene, date: Span, { start, end }: Trigger): boolean {
  if (date.start >= end) return !SAID.test(body.slice(end, date.start))
  return BESIDE.test(body.slice(date.end, start)) || OPENS.test(body.slice(sentence.start, date.start))
}

/** The place of each trigger, where one is led to by a fitting preposition. */
export function claimPlaces(scene: Scene): (Actor | undefined)[] {
  const { body } = scene
  const places = scene.actors.filter(({ kind, via }) => kind === 'place' && via !== null)
  return claim(scene, places, (place, trigger) => {
    if (!(WHERE[trigger.type] ?? ['at']).includes(place.via)) return null
    const after = place.start >= trigger.end
    if (cannotBe(body, trigger, after)) return null
    const talked = TALKED.has(family(trigger.type))
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
