/** Turns a story into the event that is stored, and ties it to a known event where one fits. */
import { indexBy } from '../authority/indexed.ts'
import { overlap, partsOf } from '../dates/calendar.ts'
import type { Article, DatedSpan, EventFound, EventRecord, EventStatus, Span } from '../types.ts'
import type { Story, Told } from './merge.ts'
import { titleOf } from './names.ts'

type Days = Pick<DatedSpan, 'startOn' | 'endOn' | 'precision'>

/** "Resolution 2254": a name that ends in a number is the name of one thing. */
const NUMBERED = /\b[A-Z][a-z]+ \d{2,}\b/g

const numbersIn = (text: string): string[] => text.match(NUMBERED) ?? []
const placed = (type: string, placeId: string | null) => `${type} ${placeId ?? ''}`
const knownAt = indexBy(({ type, placeId }: EventRecord) => [placed(type, placeId)])
const knownByNumber = indexBy(({ title }: EventRecord) => numbersIn(title))

/** The event of a story; a statement without a day of its own was made on the day of publication. */
export function foundFrom(story: Story, article: Article): EventFound {
  const { type, place, told } = story
  const days: Days | null = type === 'statement' ? dayOfSaying(story, article) : story.date
  const participants = story.actors.map(({ kind, id, name }) => ({ kind, id, name }))
  return {
    type,
    title: titleOf({ type, participants, placeName: place?.name ?? null }),
    status: statusOf(told, days, article),
    startOn: days?.startOn ?? null,
    endOn: days?.endOn ?? null,
    precision: days?.precision ?? 'unknown',
    placeId: place?.id ?? null,
    participants,
    evidence: evidenceOf(story),
    rule: told.map(({ trigger }) => article.body.slice(trigger.start, trigger.end).toLowerCase())[0] ?? '',
  }
}

/**
 * The event with title, days and place of the known event it is: same type, and either days and place fit or the text
 * prints the known event's number ("Resolution 2254"). Untouched when none or more than one fits.
 */
export function linked(body: string, event: EventFound, known: readonly EventRecord[]): EventFound {
  const printed = event.evidence.flatMap(({ start, end }) => numbersIn(body.slice(start, end)))
  const fits = new Set([
    ...knownAt(known, placed(event.type, event.placeId)).filter((record) => sameDayAndPlace(event, record)),
    ...printed
      .flatMap((number) => knownByNumber(known, number))
      .filter((record) => record.type === event.type && mayBeOnDaysOf(event, record)),
  ])
  const [record, ...others] = fits
  if (record === undefined || others.length > 0) return event
  const { title, startOn, endOn, placeId } = record
  return { ...event, title, startOn, endOn, placeId, precision: 'day' }
}

/** What is planned for some day of a month is not yet the event that came of it. */
function sameDayAndPlace(
  { startOn, endOn, placeId, precision, status }: EventFound,
  record: EventRecord,
): boolean {
  if (status !== 'happened' && precision !== 'day') return false
  return (
    startOn !== null &&
    endOn !== null &&
    placeId !== null &&
    placeId === record.placeId &&
    overlap({ startOn, endOn }, record)
  )
}

function mayBeOnDaysOf({ startOn, endOn }: EventFound, record: EventRecord): boolean {
  return !startOn || !endOn || overlap({ startOn, endOn }, record)
}

/** What has been said was said by the day of publication: a later day is one that was spoken of. */
function dayOfSaying({ date, told }: Story, article: Article): Days | null {
  const at = article.published.at
  const spoken = told.some(({ form }) => form === 'act')
  const later = date !== null && at !== null && date.startOn.slice(0, at.length) > at
  return date && !(spoken && later) ? date : publicationDay(article)
}

function publicationDay({ published: { at, precision } }: Article): Days | null {
  return at && precision === 'day' && partsOf(at) ? { startOn: at, endOn: at, precision } : null
}

/** What lies after publication cannot have happened, however it is told. */
function statusOf(told: readonly Told[], days: Days | null, { published: { at } }: Article): EventStatus {
  const said = told.map(({ modality }) => modality)
  if (said.includes('called_off')) return 'called_off'
  if (days && at && days.startOn.slice(0, at.length) > at) return 'planned'
  return said.includes('happened') ? 'happened' : 'planned'
}

/** The sentences, and the words of the date where they stand in none of these. */
function evidenceOf({ told, date }: Story): Span[] {
  const spans = [...new Map(told.map(({ sentence: { start, end } }) => [start, { start, end }])).values()]
  const dated = !date || spans.some(({ start, end }) => start <= date.start && date.end <= end)
  const all = dated ? spans : [...spans, { start: date.start, end: date.end }]
  return all.sort((a, b) => a.start - b.start)
}
