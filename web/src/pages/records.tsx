/** The lists of people, places, organizations and events. */
import type { Event, List } from 'dateline/client'
import type { ComponentChildren, ComponentType } from 'preact'
import { client, useList } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { KINDS, type Kind } from '../kinds.ts'
import { EventItems } from '../parts/eventItem.tsx'
import { BY_DATE, type Sorts } from '../parts/sort.tsx'
import { capital } from '../parts/words.ts'
import { type PictureProps, Timeline, WorldMap } from '../pictures/pictures.tsx'
import { pageQuery } from '../search/request.ts'
import { ListPage } from './records/page.tsx'
import { picturedBy } from './records/pictured.ts'
import { type Entity, EntityRow } from './records/row.tsx'

interface ListKind<Item> {
  /** What is counted beside the list. */
  facet: string
  ask(query: URLSearchParams): List<Item>
  sorts: Sorts
  /** Of the articles that the address chooses. */
  Picture?: ComponentType<PictureProps>
  items: (data: Item[]) => ComponentChildren
}

const listPage = <Item,>(kind: Kind, { facet, ask, sorts, Picture, items }: ListKind<Item>) =>
  function RecordsPage({ address }: PageProps) {
    const answer = useList(ask(pageQuery(address, { facet })))
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
  facet: 'origin',
  ask: client.people,
  sorts: ENTITY_SORTS,
  items: rowsOf('person'),
})

export const PlacesPage = listPage<Entity>('place', {
  facet: 'kind,country,origin',
  ask: client.places,
  sorts: ENTITY_SORTS,
  Picture: WorldMap,
  items: rowsOf('place'),
})

export const OrganizationsPage = listPage<Entity>('organization', {
  facet: 'kind,origin',
  ask: client.organizations,
  sorts: ENTITY_SORTS,
  items: rowsOf('organization'),
})

export const EventsPage = listPage<Event>('event', {
  facet: 'type,place,person',
  ask: client.events,
  sorts: BY_DATE,
  Picture: Timeline,
  items: (events) => <EventItems events={events} label="Events" />,
})
