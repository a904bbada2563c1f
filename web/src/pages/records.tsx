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
import type { ComponentChildren, ComponentType } from 'preact'
import { asked, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { KINDS, type Kind } from '../kinds.ts'
import { EventItem } from '../parts/eventItem.tsx'
import type { Sorts } from '../parts/sort.tsx'
import { capital } from '../parts/words.ts'
import { type PictureProps, Timeline, WorldMap } from '../pictures/pictures.tsx'
import { ListPage } from './records/page.tsx'
import { picturedBy } from './records/pictured.ts'
import { type Entity, EntityRow } from './records/row.tsx'

interface ListKind<Item> {
  ask(query: URLSearchParams): List<Item>
  sorts: Sorts
  /** Of the articles that the address chooses. */
  Picture?: ComponentType<PictureProps>
  items: (data: Item[]) => ComponentChildren
}

const listPage = <Item,>(kind: Kind, { ask, sorts, Picture, items }: ListKind<Item>) =>
  function RecordsPage({ address }: PageProps) {
    const answer = useAnswer(pathOf(address), () => ask(address.query).page())
    const { one, many } = KINDS[kind]
    const pictured = picturedBy(address)
    return (
      <ListPage
        list={address}
        title={capital(many)}
        one={one}
        many={many}
        answer={answer}
        sorts={sorts}
        picture={Picture && pictured && <Picture list={pictured} />}
      >
        {items}
      </ListPage>
    )
  }

const ENTITY_SORTS: Sorts = [
  ['mentions', 'Most named first'],
  ['name', 'By name'],
]
const EVENT_SORTS: Sorts = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
]

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
  Picture: WorldMap,
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
  Picture: Timeline,
  items: (events) => (
    <ul aria-label="events">
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ul>
  ),
})
