/** Finds the main events an article tells of: what, when, where, who, and the sentences that say so. */
import { findActors, rolesOf } from './events/actors.ts'
import { type Candidate, readScene } from './events/candidates.ts'
import { type Carried, complete } from './events/context.ts'
import { foundFrom, linked } from './events/found.ts'
import { mergeStories, type Story, type Told } from './events/merge.ts'
import { type Headline, mainStories } from './events/rank.ts'
import { sceneOf } from './events/scene.ts'
import { findTriggers } from './events/triggers.ts'
import type { Article, DatedSpan, EventFound, EventRecord, Mention, Span } from './types.ts'
import { unitsOf } from './units.ts'

/** Main events are told early; what comes after so many cannot become one, and need not cost time. */
const MOST_TOLD = 300
/** Longer ones are lists or tables, not sentences. */
const LONGEST_SENTENCE = 1500
/** A date this near to its start opens a sentence: "On Monday, ...". */
const OPENING = 12
const [CURLY_OPEN, CURLY_CLOSE, STRAIGHT] = [0x201c, 0x201d, 0x22]

export { eventId } from './events/names.ts'

/**
 * One to six events, in the order of the text. `names` gives the display name of each entity id in `mentions`.
 * What fits a known event in type, day and place takes its title, days and place.
 */
export function findEvents(
  article: Article,
  mentions: Mention[],
  names: Map<string, string>,
  dates: DatedSpan[],
  known: EventRecord[],
): EventFound[] {
  const told = readArticle(article, mentions, names, dates)
  const headline = headlineOf(article, mentions, names)
  const stories = mergeStories(told)
  takePlaces(stories, headline.told)
  return mainStories(stories, headline).map((story) => linked(article.body, foundFrom(story, article), known))
}

function readArticle(
  article: Article,
  mentions: Mention[],
  names: Map<string, string>,
  days: DatedSpan[],
): Told[] {
  const { body, sentences, paragraphs } = article
  const resolved = mentions
    .filter(({ field, entityId }) => field === 'body' && entityId)
    .sort((a, b) => a.start - b.start)
  const roles = rolesOf(resolved, names)
  const take = { actors: cursor(findActors(body, resolved, names, roles)), dates: cursor(days) }
  const carried: Carried = { place: null, date: null, before: [] }
  const isQuoted = quotedIn(body)
  let number = 0
  sentences.forEach((sentence, at) => {
    while ((paragraphs[number]?.end ?? body.length) <= sentence.start) number++
    const paragraph = paragraphs[number]
    const [dates, actors] = [take.dates(sentence), take.actors(sentence)]
    if (
      paragraph?.zone === 'caption' ||
      carried.before.length > MOST_TOLD ||
      length(sentence) > LONGEST_SENTENCE
    )
      return
    if (paragraph?.start === sentence.start) carried.date = null
    const triggers = findTriggers(body, sentence)
    if (triggers.length > 0) {
      const from = paragraph?.start ?? sentence.start
      const read = readScene(sceneOf({ body, sentence, triggers, actors, dates }))
        .map(
          (item): Told => Object.assign(item, { at, sentence, quoted: isQuoted(from, item.trigger.start) }),
        )
        .filter(({ type, quoted }) => !(quoted && type === 'statement'))
      carried.before.push(...complete(body, read, carried))
    }
    carried.place = actors.findLast(({ kind, via }) => kind === 'place' && via === 'at') ?? carried.place
    carried.date = dates.find(({ start }) => start - sentence.start < OPENING) ?? carried.date
  })
  return carried.before
}

function length({ start, end }: Span): number {
  return end - start
}

/** Says whether an open quotation mark stands between a paragraph's start and a place in it; places are asked for in order. */
function quotedIn(body: string): (from: number, to: number) => boolean {
  const units = unitsOf(body)
  let [start, at, open] = [-1, 0, false]
  return (from, to) => {
    if (from !== start || to < at) [start, at, open] = [from, from, false]
    for (; at < to; at++) {
      const code = units[at]
      if (code === CURLY_OPEN) open = true
      else if (code === CURLY_CLOSE) open = false
      else if (code === STRAIGHT) open = !open
    }
    return open
  }
}

/** Takes the spans of each sentence in turn out of an ordered list, in one pass. */
function cursor<T extends Span>(spans: readonly T[]): (sentence: Span) => T[] {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.start ?? 0) < start) next++
    const first = next
    while (next < spans.length && (spans[next]?.start ?? end) < end) next++
    return spans.slice(first, next)
  }
}

function headlineOf(
  { title }: Article,
  mentions: Mention[],
  names: Map<string, string>,
): Headline & { told: Candidate[] } {
  if (!title) return { types: new Set(), ids: new Set(), told: [] }
  const whole = { start: 0, end: title.length }
  const triggers = findTriggers(title, whole)
  const named = mentions.filter(({ field }) => field === 'title')
  const actors = findActors(title, named, names, new Map())
  return {
    types: new Set(triggers.map(({ type }) => type)),
    ids: new Set(actors.map(({ id }) => id)),
    told: readScene(sceneOf({ body: title, sentence: whole, triggers, actors, dates: [] })),
  }
}

/** What a headline says was said of a place; anything else of which it names the place took place there: that of the first event of its type that took place and has none of its own. */
function takePlaces(stories: Story[], told: Candidate[]): void {
  for (const { type, place } of told) {
    if (type === 'statement') continue
    const story = stories.find(
      (other) => other.type === type && other.told.some(({ modality }) => modality === 'happened'),
    )
    if (story && place) story.place ??= place
  }
}
