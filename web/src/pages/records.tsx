/** The lists of people, places, organizations and events: one page, told which. */
import type { List } from 'dateline/client'
import { asked, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { KINDS, type Kind } from '../kinds.ts'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Name } from '../parts/name.tsx'
import { Shown } from '../parts/states.tsx'

interface Listed {
  id: string
  name?: string
  title?: string
  article_count: number
}

/** The page of a list that `ask` asks for. */
const recordsPage = (kind: Kind, title: string, ask: (query: object) => List<Listed>) =>
  function RecordsPage({ address }: PageProps) {
    const answer = useAnswer(pathOf(address), () => ask(asked(address.query)).page())
    return (
      <div class="stack">
        <PageHeading title={title} />
        <Shown answer={answer}>
          {({ data }) => (
            <ul class="row" aria-label={KINDS[kind].many}>
              {data.map(({ id, name, title, article_count }) => (
                <li key={id}>
                  <Name kind={kind} id={id} name={name ?? title ?? id} count={article_count} />
                </li>
              ))}
            </ul>
          )}
        </Shown>
        <ApiPanel address={address} />
      </div>
    )
  }

export const PeoplePage = recordsPage('person', 'People', client.people)
export const PlacesPage = recordsPage('place', 'Places', client.places)
export const OrganizationsPage = recordsPage('organization', 'Organizations', client.organizations)
export const EventsPage = recordsPage('event', 'Events', client.events)
