/** What an event is called, for people (its title) and for machines (its id). */
import { slug } from '../../fold.ts'
import { indexBy } from '../authority/indexed.ts'
import type { EventFound, EventRecord, EventType, Precision } from '../types.ts'
import { TITLE_NOUNS } from './types.ts'

type Titled = Pick<EventFound, 'type' | 'participants'> & { placeName: string | null }

const MOST_NAMED = 3
/** How one who takes part is named, and how several are; other types are told of as involving someone. */
const LINKS: Partial<Record<EventType, [one: string, several: string]>> = {
  meeting: ['with', 'of'],
  talks: ['with', 'between'],
  agreement: ['by', 'between'],
  statement: ['by', 'by'],
  visit: ['by', 'by'],
  sanction: ['by', 'by'],
}
const WHERE: Partial<Record<EventType, string>> = { visit: 'to', sanction: 'on' }
/** What one does alone: two people in one place on one day are two events. */
const PERSONAL: ReadonlySet<EventType> = new Set(['statement', 'visit'])
const knownByTitle = indexBy(({ title }: EventRecord) => [title])
const DATE_LENGTHS: Record<Precision, number> = { day: 10, month: 7, year: 4, unknown: 0 }

/** "Meeting of John Kerry and Sergey Lavrov in Geneva": nothing but the parts. */
export function titleOf({ type, participants, placeName }: Titled): string {
  const names = participants.map(({ name }) => name).slice(0, MOST_NAMED)
  const where = placeName ? ` ${WHERE[type] ?? 'in'} ${placeName}` : ''
  if (names.length === 0) return `${TITLE_NOUNS[type]}${where}`
  const link = LINKS[type]
  if (!link) return `${TITLE_NOUNS[type]}${where}, involving ${listed(names)}`
  return `${TITLE_NOUNS[type]} ${link[names.length === 1 ? 0 : 1]} ${listed(names)}${where}`
}

/**
 * A stable id: that of the known event the title is taken from, else type, first day (month, year) and place. Without
 * a place, without a day and for what one does alone, also the participants: too little else tells two events apart.
 */
export function eventId(event: EventFound, known: readonly EventRecord[]): string {
  const { type, title, startOn, precision, placeId, participants } = event
  const record = knownByTitle(known, title).find((other) => other.type === type && other.startOn === startOn)
  if (record) return record.id
  const day = startOn?.slice(0, DATE_LENGTHS[precision]) || 'undated'
  const needsNames = !placeId || !startOn || PERSONAL.has(type)
  const who = needsNames ? participants.map(({ id }) => id).sort() : []
  return slug([type, day, placeId ?? '', ...who].join(' '))
}

function listed(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}
