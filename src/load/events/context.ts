/** Fills in what a sentence leaves to the ones before it: "there", "on Monday" two sentences ago, the venue of the talks. */

import type { DatedSpan } from '../types.ts'
import type { Actor } from './actors.ts'
import type { Told } from './merge.ts'
import { family } from './types.ts'

/** What is carried from sentence to sentence. */
export interface Carried {
  place: Actor | null
  /** A day that opened a sentence of this paragraph; it holds for those that follow. */
  date: DatedSpan | null
  before: Told[]
}

const VENUE = /\b(?:in|at|during|of|with|after|following)\s+(?:[\w-]+\s+){0,4}$/
const NEAR = 2

/** Completes the candidates of one sentence; gives back those that stand for an event of their own. */
export function complete(body: string, told: Told[], carried: Carried): Told[] {
  const own = absorbAgreements(body, absorbVenues(body, told))
  for (const item of own) {
    if (!item.place && saysThere(body, item)) item.place = carried.place
    if (!item.date && item.form === 'act' && item.modality === 'happened' && !item.definite) {
      item.date = sameSentence(item, own) ?? earlierDate(item, carried)
    }
  }
  return own
}

/** "Kerry said Thursday that Russia has agreed": what was said happened by then; another's saying has its own day. */
function sameSentence(item: Told, told: Told[]): DatedSpan | null {
  const dated = told.find(({ type, date, actors }) => {
    const ownSaying = item.type !== 'statement' || actors.some(({ id }) => has(item, id))
    return type === 'statement' && date !== null && ownSaying
  })
  return dated?.date ?? null
}

function earlierDate(item: Told, { date, before }: Carried): DatedSpan | null {
  if (date) return date
  const shared = before.findLast(
    (other) =>
      other.date &&
      other.modality === 'happened' &&
      item.at - other.at <= NEAR &&
      other.actors.some(({ id, kind }) => kind === 'person' && has(item, id)),
  )
  return shared?.date ?? null
}

/** "agreed to a ceasefire" is the ceasefire, and says that it is real. */
function absorbAgreements(body: string, told: Told[]): Told[] {
  const absorbed = new Set<Told>()
  for (const item of told) {
    if (item.type !== 'ceasefire') continue
    const agreed = told.find(
      ({ type, trigger }) =>
        type === 'agreement' &&
        trigger.end <= item.trigger.start &&
        /^\s+(?:[\w-]+\s+){0,4}$/.test(body.slice(trigger.end, item.trigger.start)),
    )
    if (!agreed) continue
    absorbed.add(agreed)
    item.form = agreed.form
    item.modality = agreed.modality
    item.date ??= agreed.date
  }
  return told.filter((item) => !absorbed.has(item))
}

function has(item: Told, id: string): boolean {
  return item.actors.some((actor) => actor.id === id)
}

function saysThere(body: string, { trigger, sentence, type }: Told): boolean {
  return type !== 'statement' && /^\s+there\b/.test(body.slice(trigger.end, sentence.end))
}

/** "agreed on zones in talks hosted in Astana": the talks are where it was agreed, not a second event. */
function absorbVenues(body: string, told: Told[]): Told[] {
  return told.filter((item, i) => {
    if (family(item.type) !== 'meeting' || item.form === 'act') return true
    const host = told.slice(0, i).findLast(({ type, form }) => type === 'agreement' && form === 'act')
    if (!host || !VENUE.test(body.slice(host.trigger.end, item.trigger.start))) return true
    host.place ??= item.place
    host.date ??= item.date
    return false
  })
}
