/** Brings together what an article tells more than once: one story for each event, with all that was said of it. */
import { type DayRange, overlap } from '../dates/calendar.ts'
import type { DatedSpan, EventType, Span } from '../types.ts'
import type { Actor } from './actors.ts'
import type { Candidate } from './candidates.ts'
import { unique } from './participants.ts'
import { family } from './types.ts'

/** A candidate in its article. */
export interface Told extends Candidate {
  /** Number of the sentence, and its span. */
  at: number
  sentence: Span
  /** Inside quotation marks. */
  quoted: boolean
}

/** One event and every place where it is told, first to last. */
export interface Story {
  type: EventType
  told: Told[]
  place: Actor | null
  date: DatedSpan | null
  actors: Actor[]
}

/** Within so many sentences what names nobody is what was told before. */
const NEXT = { act: 1, thing: 1, many: 2 }

/** Stories in the order they are first told. "The talks" join the story before them, or are dropped with nothing to join. */
export function mergeStories(told: readonly Told[]): Story[] {
  const stories: Story[] = []
  for (const item of told) {
    const story = stories.findLast((other) => sameStory(other, item)) ?? spokenOf(stories, item)
    if (story) story.told.push(item)
    else if (!item.definite || item.place || item.date) stories.push({ ...item, told: [item] })
    if (story) settle(story)
  }
  return stories
}

function sameStory(story: Story, item: Told): boolean {
  if (family(story.type) !== family(item.type) || !meets(story.date, item.date)) return false
  const shared = names(story, item)
  if (item.type === 'statement') return shared
  if (item.definite && shared) return true
  if (story.place && item.place)
    return story.place.id === item.place.id && (shared || !othersMet(story, item))
  if (item.type === 'ceasefire' && (shared || isBare(item) || isBare(story))) return true
  return shared ? sameTime(story, item) : goesOn(story, item)
}

/** What names nobody goes on with what was just told; an election does whoever is named. */
function goesOn({ told }: Story, { type, form, actors, at }: Told): boolean {
  const apart = at - (told.at(-1)?.at ?? 0)
  return type === 'election' ? apart <= NEXT.many : apart <= NEXT[form] && actors.length === 0
}

function isBare({ place, date }: Pick<Story, 'place' | 'date'>): boolean {
  return !place && !date
}

/** Whether one of those named with it is named again; "the talks" that were spoken of later may name anybody. */
function names({ told }: Story, { actors }: Told): boolean {
  return told.some(
    (one, i) => (i === 0 || !one.definite) && one.actors.some(({ id }) => actors.some((a) => a.id === id)),
  )
}

/** Two meetings in one city on one day are two when people take part in each and none in both. */
function othersMet(story: Story, { type, form, definite, actors }: Told): boolean {
  const people = (list: Actor[]) => list.some(({ kind }) => kind === 'person')
  const met = story.told.some((told) => people(told.actors))
  return family(type) === 'meeting' && form === 'act' && !definite && met && people(actors)
}

/** What took place and what is still to come are two, unless one day is given for both. */
function sameTime(story: Story, item: Told): boolean {
  if (isReal(item) !== story.told.some(isReal)) return false
  if (story.date && item.date) return true
  const happened = ({ modality }: Told) => modality === 'happened'
  return item.definite || happened(item) === story.told.some(happened)
}

/** "The talks" are the last that were told of; "the attack" only where nobody else is named with it. */
function spokenOf(stories: Story[], item: Told): Story | undefined {
  if (!item.definite || (family(item.type) !== 'meeting' && item.form !== 'act' && item.actors.length > 0))
    return undefined
  const fitting = stories.filter(
    ({ type, date, place }) =>
      family(type) === family(item.type) &&
      meets(date, item.date) &&
      (!place || !item.place || place.id === item.place.id),
  )
  return fitting.findLast(({ date }) => date && item.date) ?? fitting.at(-1)
}

function isReal({ modality }: Told): boolean {
  return modality !== 'possible'
}

function meets(a: DayRange | null, b: DayRange | null): boolean {
  return !a || !b || overlap(a, b)
}

/** The fullest telling gives the type and who took part; place and day come from the first that has them. */
function settle(story: Story): void {
  const main = story.told.reduce((best, item) => (fullness(item) > fullness(best) ? item : best))
  const acts = story.told.filter(
    (item) =>
      item !== main && item.form === 'act' && isReal(item) && (!item.definite || item.type === 'attack'),
  )
  story.type = main.form === 'act' ? main.type : (story.told[0]?.type ?? main.type)
  story.place = main.place ?? story.told.find(({ place }) => place)?.place ?? null
  story.date = story.told.map(({ date }) => date).reduce(narrower)
  story.actors = unique([...main.actors, ...acts.flatMap(({ actors }) => actors)])
  if (story.actors.length === 0)
    story.actors = story.told.find(({ actors, quoted }) => !quoted && actors.length > 0)?.actors ?? []
}

function fullness({ form, place, date, actors, definite, modality }: Told): number {
  const parts = [
    form === 'act',
    form !== 'many',
    place,
    date,
    actors.length > 0,
    !definite,
    modality !== 'possible',
  ]
  return parts.filter(Boolean).length
}

/** The more exact of two dates of the same thing. */
function narrower(a: DatedSpan | null, b: DatedSpan | null): DatedSpan | null {
  if (!a || !b) return a ?? b
  return b.startOn >= a.startOn && b.endOn <= a.endOn ? b : a
}
