/** Events that the loaded articles tell of. */
import { z } from 'zod'
import { listOf, ref, selfLink, textSpan } from './common.ts'
import { EVENT_FACETS, facetParameters, facetsOf } from './facets.ts'
import { eventType, factFilters } from './facts.ts'
import { DATE_FIELDS, dateFilters, entityFilters, textFilter } from './filters.ts'
import { mappedPaging } from './parameters.ts'

const participant = z
  .strictObject({
    kind: z
      .enum(['person', 'place', 'organization'])
      .meta({ description: 'What the participant is; a place stands for its government.' }),
    id: z.string().meta({ description: 'Its id.' }),
    name: z.string().meta({ description: 'Its name.' }),
  })
  .meta({ id: 'Participant', description: 'Who took part.' })

const evidence = textSpan
  .extend({ article_id: z.string().meta({ description: 'The article that says it.' }) })
  .meta({ id: 'EventEvidence', description: 'The words of an article that tell of the event.' })

export const event = z
  .strictObject({
    id: z.string().meta({ description: 'The identifier: the same event told in two articles has one.' }),
    type: eventType.meta({ description: 'What sort of event.' }),
    title: z.string().meta({ description: 'The event in a few words.' }),
    start_on: z.string().nullable().meta({ description: 'First day; null when no text says when.' }),
    end_on: z.string().nullable().meta({ description: 'Last day.' }),
    precision: z.enum(['day', 'month', 'year', 'unknown']).meta({ description: 'How exact the days are.' }),
    status: z
      .enum(['happened', 'planned', 'called_off'])
      .meta({ description: 'As the latest article tells it.' }),
    place: ref.nullable().meta({ description: 'Where.' }),
    participants: z.array(participant).meta({ description: 'Who took part.' }),
    article_count: z.int().meta({ description: 'How many articles tell of it.' }),
    evidence: z.array(evidence).meta({ description: 'The sentences that say it.' }),
    links: selfLink
      .extend({ articles: z.string().meta({ description: 'The articles that tell of it.' }) })
      .meta({ id: 'EventLinks', description: 'Where to go on.' }),
  })
  .meta({ id: 'Event', description: 'Something that happened or is planned.' })

export const eventList = listOf(event, 'EventList', facetsOf(EVENT_FACETS))

export const eventQuery = z.strictObject({
  q: textFilter.q.meta({ description: 'Words of the title; `prefix*` for beginnings.', example: 'talks' }),
  type: eventType.optional().meta({ description: 'Only this type.', example: 'talks' }),
  person: entityFilters.person.meta({
    description: 'Only events with this participant, named as in `/articles`.',
    example: ['Lavrov'],
  }),
  exclude_person: entityFilters.exclude_person,
  place: entityFilters.place.meta({
    description: 'Only events at this place, named as in `/articles`.',
    example: ['Geneva'],
  }),
  exclude_place: entityFilters.exclude_place,
  organization: entityFilters.organization.meta({
    description: 'Only events with this participant, named as in `/articles`.',
    example: ['United Nations'],
  }),
  exclude_organization: entityFilters.exclude_organization,
  source: entityFilters.source,
  exclude_source: entityFilters.exclude_source,
  language: factFilters.language.meta({
    description: 'Only events that an article in this language tells of; `en|und` for either.',
    example: ['en'],
  }),
  date_field: z.enum(DATE_FIELDS).default('event').meta({
    description:
      'What `from` and `to` are about: `event`, the time of the event; `published`, the time of an article that tells of it; `mentioned`, a date that such an article names.',
    example: 'published',
  }),
  from: dateFilters.from.meta({
    description: 'Nothing that ended before this year, month or day.',
    example: '2016',
  }),
  to: dateFilters.to.meta({
    description: 'Nothing that began after this year, month or day.',
    example: '2016-12',
  }),
  sort: z
    .enum(['newest', 'oldest', 'title'])
    .default('newest')
    .meta({ description: 'By first day, or by title; undated events come last.', example: 'oldest' }),
  ...facetParameters(EVENT_FACETS),
  ...mappedPaging,
})

export type Event = z.infer<typeof event>
export type EventQuery = z.infer<typeof eventQuery>
