/** /events: the list and one event. */
import { z } from 'zod'
import type { Database } from '#dialect'
import { type Event, type EventQuery, event, eventList, eventQuery } from '../contract/events.ts'
import type { EventChoice } from '../db/events/choice.ts'
import { type EventRow, eventEvidence, getEvent, listEvents } from '../db/events.ts'
import { parseText } from '../db/q.ts'
import { groupBy } from './groups.ts'
import { recordWords } from './people.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { firstDay, lastDay } from './scope/dates.ts'
import { type Understood, understand } from './scope.ts'
import { eventShape } from './shapes/events.ts'
import { unknownRecord } from './unknown.ts'

const ORDER_WORDS = { newest: 'newest first', oldest: 'oldest first', title: 'by title' }

/** Events as the contract has them, with the sentences that tell of them. */
export async function showEvents(db: Database, rows: EventRow[]): Promise<Event[]> {
  const evidence = await eventEvidence(db, [...new Set(rows.map((row) => row.id))])
  const told = groupBy(evidence, ({ event_id }) => event_id)
  return rows.map((row) => {
    const { id, type, title, start_on, end_on, precision, status, participants, article_count } = row
    const { place_id, place_name } = row
    return event.parse({
      id,
      type,
      title,
      start_on,
      end_on,
      precision,
      status,
      participants,
      article_count,
      place: place_id === null || place_name === null ? null : { id: place_id, name: place_name },
      evidence: (told.get(row.id) ?? []).flatMap(({ article_id, evidence: spans }) =>
        spans.map((span) => ({ article_id, ...span })),
      ),
      links: {
        self: `/events/${encodeURIComponent(row.id)}`,
        articles: `/articles?event=${encodeURIComponent(row.id)}`,
      },
    })
  })
}

function choiceOf(query: EventQuery, { scope }: Understood): EventChoice {
  const own = query.date_field === 'event'
  return {
    q: query.q === undefined ? null : parseText(query.q),
    type: query.type,
    include: scope.include,
    exclude: scope.exclude,
    from: query.from !== undefined && own ? firstDay(query.from) : undefined,
    to: query.to !== undefined && own ? lastDay(query.to) : undefined,
    told: { from: scope.from, to: scope.to, days: scope.days },
    nothing: scope.nothing,
  }
}

export const listEventsRoute = listRoute({
  path: '/events',
  operationId: 'listEvents',
  tag: 'events',
  summary: 'Events that the articles tell of',
  description: 'Each with the sentences that say it. An event told in two articles is one event.',
  query: eventQuery,
  response: eventList,
  examples: ['/events', '/events?person=Kerry', '/events?type=talks&place=Geneva'],
  list: async ({ db, query }) => {
    const { q, from, to, ...names } = query
    const own = query.date_field === 'event'
    const understood = await understand(db, own ? names : { ...names, from, to })
    const choice = choiceOf(query, understood)
    const noun = query.type === undefined ? 'events' : `events of type ${query.type}`
    const time = own ? [from && `from ${from}`, to && `to ${to}`] : []
    const told = understood.words
      .replaceAll('mentioning', 'with')
      .replace(/published|in the language|with a date/, 'in an article $&')
    const words = [told, ...time].filter(Boolean).join(', ')
    const events = listEvents(db, choice, query.sort)
    return listing(events, {
      facets: events.facets,
      show: (rows) => showEvents(db, rows),
      keyOf: (row) => [query.sort === 'title' ? row.name_key : row.start_key, row.id],
      kinds: ['text', 'text'],
      shape: eventShape,
      words: recordWords(noun, q, words, ORDER_WORDS[query.sort]).replace('in articles ', ''),
      resolved: understood.resolved,
    })
  },
})

export const getEventRoute = route({
  path: '/events/{id}',
  operationId: 'getEvent',
  tag: 'events',
  summary: 'One event',
  description: 'What, when, where, who, and the sentences that say it.',
  query: z.strictObject({}),
  params: z.strictObject({
    id: z.string().meta({ description: 'The id of an event.', example: 'astana-1' }),
  }),
  response: event,
  examples: ['/events/astana-1'],
  answer: async ({ db, params }) => {
    const row = await getEvent(db, params.id)
    if (!row) throw await unknownRecord(db, 'event', params.id)
    return json((await showEvents(db, [row]))[0])
  },
})
