/** Events as rows, entries, things and points. */
import type { Event } from '../../contract/events.ts'
import { entityThing, refThing } from '../formats/jsonld.ts'
import { namesOf, shape, type Thing } from '../formats/shape.ts'

const STATUS: Partial<Record<Event['status'], string>> = {
  planned: 'https://schema.org/EventScheduled',
  called_off: 'https://schema.org/EventCancelled',
}

/** A place that takes part stands for its government. */
const participantThing = ({ kind, ...ref }: Event['participants'][number]): Thing =>
  kind === 'place' ? refThing('Country', 'places', ref) : entityThing(kind, ref)

export const eventShape = shape<Event>({
  columns: [
    ['id', 'id', (item) => item.id],
    ['type', 'type', (item) => item.type],
    ['title', 'title', (item) => item.title],
    ['start_on', 'start_on', (item) => item.start_on],
    ['end_on', 'end_on', (item) => item.end_on],
    ['precision', 'precision', (item) => item.precision],
    ['status', 'status', (item) => item.status],
    ['place', 'place', (item) => item.place?.name],
    ['place_id', 'place', (item) => item.place?.id],
    ['participants', 'participants', (item) => namesOf(item.participants)],
    ['article_count', 'article_count', (item) => item.article_count],
    ['evidence', 'evidence', (item) => item.evidence[0]?.text],
    ['evidence_article_id', 'evidence', (item) => item.evidence[0]?.article_id],
  ],
  entry: (item) => ({
    title: item.title,
    text: item.evidence.map(({ text }) => text).join('\n\n') || item.title,
    path: item.links.self,
    outside: null,
    date: item.start_on,
    author: null,
    tags: [item.type, item.status],
  }),
  thing: (item) => ({
    '@type': 'Event',
    '@id': item.links.self,
    name: item.title,
    additionalType: item.type,
    startDate: item.start_on,
    endDate: item.end_on,
    ...(STATUS[item.status] && { eventStatus: STATUS[item.status] }),
    ...(item.place && { location: refThing('Place', 'places', item.place) }),
    attendee: item.participants.map(participantThing),
  }),
  map: {
    placesOf: ({ place }) => (place === null ? [] : [place.id]),
    features: (item, at) => {
      const { evidence: _e, links: _l, place, participants, ...properties } = item
      return [
        {
          id: item.id,
          at: place === null ? null : at(place.id),
          properties: {
            ...properties,
            place: place?.name ?? null,
            place_id: place?.id ?? null,
            participants: namesOf(participants).join('|'),
          },
        },
      ]
    },
  },
})
