/** The lists of people, places, organizations and events. */
import type {
  Ask,
  Event,
  EventQuery,
  List,
  OrganizationQuery,
  PersonQuery,
  PlaceQuery,
} from 'dateline/client'
import type { ComponentChildren } from 'preact'
import { type Address, asked, listAt, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { KINDS, type Kind } from '../kinds.ts'
import { EventItem } from '../parts/eventItem.tsx'
import { capital } from '../parts/words.ts'
import { Timeline, WorldMap } from '../pictures/pictures.tsx'
import { ListPage } from './records/page.tsx'
import { type Entity, EntityRow } from './records/row.tsx'

interface ListKind<Item> {
  ask(query: URLSearchParams): List<Item>
  sorts: readonly (readonly [value: string, text: string])[]
  picture?: () => ComponentChildren
  items: (data: Item[]) => ComponentChildren
}

const listPage = <Item,>(kind: Kind, { ask, sorts, picture, items }: ListKind<Item>) =>
  function RecordsPage({ address }: PageProps) {
    const answer = useAnswer(pathOf(address), () => ask(address.query).page())
    const { one, many } = KINDS[kind]
    return (
      <ListPage
        address={address}
        title={capital(many)}
        one={one}
        many={many}
        answer={answer}
        sorts={sorts}
        above={isWhole(address) && picture?.()}
      >
        {items}
      </ListPage>
    )
  }

/** Pictures are of all articles: they belong to the list of all, from its start. */
const isWhole = ({ query }: Address): boolean => [...query.keys()].every((name) => name === 'sort')

const ENTITY_SORTS = [
  ['mentions', 'Most named first'],
  ['name', 'By name'],
] as const
const EVENT_SORTS = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
] as const

function rowsOf(kind: Kind) {
  return (records: Entity[]) => {
    const most = Math.max(1, ...records.map(({ article_count }) => article_count))
    return (
      <ul aria-label={KINDS[kind].many}>
        {records.map((record) => (
          <EntityRow key={record.id} kind={kind} record={record} most={most} />
        ))}
      </ul>
    )
  }
}

export const PeoplePage = listPage<Entity>('person', {
  ask: (query) => client.people({ facet: ['origin'], ...asked<Ask<PersonQuery>>(query) }),
  sorts: ENTITY_SORTS,
  items: rowsOf('person'),
})

export const PlacesPage = listPage<Entity>('place', {
  ask: (query) => client.places({ facet: ['kind', 'country', 'origin'], ...asked<Ask<PlaceQuery>>(query) }),
  sorts: ENTITY_SORTS,
  picture: () => <WorldMap list={listAt('/articles')} />,
  items: rowsOf('place'),
})

export const OrganizationsPage = listPage<Entity>('organization', {
  ask: (query) =>
    client.organizations({ facet: ['kind', 'origin'], ...asked<Ask<OrganizationQuery>>(query) }),
  sorts: ENTITY_SORTS,
  items: rowsOf('organization'),
})

export const EventsPage = listPage<Event>('event', {
  ask: (query) => client.events({ facet: ['type', 'place', 'person'], ...asked<Ask<EventQuery>>(query) }),
  sorts: EVENT_SORTS,
  picture: () => <Timeline list={listAt('/articles')} />,
  items: (events) => (
    <ul aria-label="events">
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ul>
  ),
})
