/** Brings together what an article tells more than once: one story for each event, with all that was said of it. */
import { type DayRange, overlap } from '../dates/calendar.ts'
import type { DatedSpan, EventType, Span } from '../types.ts'
import type { Actor } from './actors.ts'
import { type Candidate, unique } from './candidates.ts'
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
  const ids = new Set(story.told.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const shared = item.actors.some(({ id }) => ids.has(id))
  if (item.type === 'statement') return shared
  if (item.definite && shared) return true
  if (story.place && item.place) return story.place.id === item.place.id
  if (item.type === 'ceasefire' && ((!item.place && !item.date) || (!story.place && !story.date))) return true
  if (shared) return item.type === 'ceasefire' || isReal(item) === story.told.some(isReal)
  const last = story.told.at(-1)
  return item.at - (last?.at ?? 0) <= 1 && item.actors.length === 0
}

/** "The talks" are the last that were told of; "the attack" only where nobody else is named with it. */
function spokenOf(stories: Story[], item: Told): Story | undefined {
  if (!item.definite || (family(item.type) !== 'meeting' && item.actors.length > 0)) return undefined
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
    (item) => item !== main && item.form === 'act' && !item.definite && isReal(item),
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
