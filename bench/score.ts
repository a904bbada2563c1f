/** Scores what the loader read in an article against its gold annotation. Pure: values in, counts out. */

import { fold } from '../src/fold.ts'
import type { Gold, GoldEvent, GoldName } from './gold.ts'
import { type FoundQuote, scoreQuotes, scoreSpeakers } from './speech.ts'

/** Found and right, found and wrong, not found. */
export interface Counts {
  right: number
  wrong: number
  missed: number
}

export const MEASURES = [
  'boilerplate',
  'title',
  'author',
  'published',
  'people',
  'places',
  'organizations',
  'quotes',
  'speakers',
  'events',
] as const
export type Measure = (typeof MEASURES)[number]
/** Null = not scored for this article. */
export type Score = Record<Measure, Counts | null>

/** An entity with every name it goes by. */
export interface FoundName {
  names: string[]
}

export interface FoundEvent {
  type: string
  startOn: string | null
  endOn: string | null
  place: FoundName | null
  participants: FoundName[]
}

/** What a loader found, in the terms that are scored. `given` = known from metadata, so no merit and no fault. */
export interface Found {
  /** 0-based numbers of the lines taken out. */
  removedLines: number[]
  title: string | null
  author: string | null
  published: string | null
  given: { title: string | null; author: string | null; published: string | null }
  people: FoundName[]
  places: FoundName[]
  organizations: FoundName[]
  quotes: FoundQuote[]
  events: FoundEvent[]
}

const foldPrint = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** An accuracy as counts: right, or both wrong and missed, so that its F1 is the share of right answers. */
const verdict = (right: boolean): Counts => ({
  right: right ? 1 : 0,
  wrong: right ? 0 : 1,
  missed: right ? 0 : 1,
})

function scoreText(gold: string | null, found: string | null, given: string | null): Counts {
  if (gold === null) return verdict(found === null || found === given)
  return verdict(found !== null && foldPrint(found) === foldPrint(gold))
}

function scoreLines(gold: number[], found: number[]): Counts {
  const [wanted, taken] = [new Set(gold), new Set(found)]
  const right = [...taken].filter((line) => wanted.has(line)).length
  return { right, wrong: taken.size - right, missed: wanted.size - right }
}

/** A gold entity goes by its name and by its surfaces of two words or more. */
function goldNames({ name, surfaces }: GoldName): Set<string> {
  return new Set([name, ...surfaces.filter((surface) => /\S\s+\S/.test(surface))].map(fold))
}

const goesBy = (found: FoundName, names: Set<string>) => found.names.some((name) => names.has(fold(name)))

/** Sets of entities; `optional` ones count neither way. */
export function scoreNames(gold: GoldName[], optional: string[], found: FoundName[]): Counts {
  const wanted = gold.filter((entity) => entity.attributive_only !== true).map(goldNames)
  const free = [
    ...gold.filter((entity) => entity.attributive_only === true).map(goldNames),
    ...optional.map((name) => new Set([fold(name)])),
  ]
  const right = wanted.filter((names) => found.some((entity) => goesBy(entity, names))).length
  const known = [...wanted, ...free]
  const wrong = found.filter((entity) => !known.some((names) => goesBy(entity, names))).length
  return { right, wrong, missed: wanted.length - right }
}

/** Gold lists some of the organizations only, so that one more is no fault: recall says it all. */
export function scoreListed(gold: string[], found: FoundName[]): Counts {
  const right = gold.filter((name) => found.some((entity) => goesBy(entity, new Set([fold(name)])))).length
  return { right, wrong: 0, missed: gold.length - right }
}

/** First and last day of `2016-08-26`, `2016-08` or `2016`, as strings that compare. */
function daysOf(date: string): [string, string] {
  const days: Record<number, [string, string]> = { 4: ['-01-01', '-12-31'], 7: ['-01', '-31'], 10: ['', ''] }
  const [first, last] = days[date.length] ?? ['', '']
  return [date + first, date + last]
}

function datesOverlap(date: string | null, found: FoundEvent): boolean {
  if (date === null || found.startOn === null) return date === null && found.startOn === null
  const [first, last] = daysOf(date)
  return found.startOn <= last && (found.endOn ?? found.startOn) >= first
}

function sameEvent(gold: GoldEvent, found: FoundEvent): boolean {
  if (gold.type !== found.type || !datesOverlap(gold.date, found)) return false
  if (gold.place !== null && found.place !== null && goesBy(found.place, new Set([fold(gold.place)])))
    return true
  const wanted = new Set(gold.participants.map(fold))
  return found.participants.some((participant) => goesBy(participant, wanted))
}

/** Each gold event is matched with at most one found event, and the other way round. */
export function scoreEvents(gold: GoldEvent[], found: FoundEvent[]): Counts {
  const left = [...found]
  for (const event of gold) {
    const at = left.findIndex((candidate) => sameEvent(event, candidate))
    if (at !== -1) left.splice(at, 1)
  }
  const right = found.length - left.length
  return { right, wrong: left.length, missed: gold.length - right }
}

/** Scores one article. The date is not scored when it was given instead of found and gold is where it came from. */
export function scoreArticle(gold: Gold, found: Found, dateScored: boolean): Score {
  return {
    boilerplate: scoreLines(gold.boilerplate_lines, found.removedLines),
    title: scoreText(gold.title, found.title, found.given.title),
    author: scoreText(gold.author, found.author, found.given.author),
    published: dateScored ? verdict(found.published === gold.published) : null,
    people: scoreNames(gold.people, gold.optional_people, found.people),
    places: scoreNames(gold.places, gold.optional_places, found.places),
    organizations: scoreListed(gold.organizations, found.organizations),
    quotes: scoreQuotes(gold.quotes, found.quotes),
    speakers: scoreSpeakers(gold, found.quotes),
    events: scoreEvents(gold.events, found.events),
  }
}

/** Micro-average: the counts of all articles added up. */
export function addScores(scores: Score[]): Score {
  const total = (measure: Measure): Counts | null => {
    const counted = scores.flatMap((score) => score[measure] ?? [])
    if (counted.length === 0) return null
    const sum = (key: keyof Counts) => counted.reduce((all, counts) => all + counts[key], 0)
    return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }
  }
  return Object.fromEntries(MEASURES.map((measure) => [measure, total(measure)])) as Score
}

/** Precision, recall and F1; finding nothing where there is nothing is perfect. */
export function rates({ right, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const share = (of: number) => (of === 0 ? 1 : right / of)
  const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)
  return { precision: share(right + wrong), recall: share(right + missed), f1 }
}
