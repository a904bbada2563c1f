/** Which page an address shows: every page in one list. */
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Address, idIn, pathOf, searchOf } from './address.ts'
import { Frame } from './frame.tsx'
import { useAddress } from './location.ts'
import { ArticlePage } from './pages/article.tsx'
import { ArticlesPage } from './pages/articles.tsx'
import { EventPage } from './pages/event.tsx'
import { NotFoundPage } from './pages/notFound.tsx'
import { OrganizationPage } from './pages/organization.tsx'
import { PersonPage } from './pages/person.tsx'
import { PlacePage } from './pages/place.tsx'
import { QuotesPage } from './pages/quotes.tsx'
import { EventsPage, OrganizationsPage, PeoplePage, PlacesPage } from './pages/records.tsx'
import { StartPage } from './pages/start.tsx'
import { arrive } from './scrolled.ts'

export interface PageProps {
  address: Address
  /** The last part of `/people/sergey-lavrov`; empty on a list. */
  id: string
}

/** `:id` stands for one part of the path. */
const PAGES: Record<string, ComponentType<PageProps>> = {
  '/': StartPage,
  '/articles': ArticlesPage,
  '/articles/:id': ArticlePage,
  '/people': PeoplePage,
  '/people/:id': PersonPage,
  '/places': PlacesPage,
  '/places/:id': PlacePage,
  '/organizations': OrganizationsPage,
  '/organizations/:id': OrganizationPage,
  '/events': EventsPage,
  '/events/:id': EventPage,
  '/quotes': QuotesPage,
}

export function App() {
  const address = useAddress()
  const [, list = '', id = '', ...more] = address.path.split('/')
  const path = [`/${list}`, ...(id === '' ? [] : [':id']), ...more].join('/')
  const Page = PAGES[path] ?? NotFoundPage
  const before = useRef({ path: '', search: '' })
  useEffect(() => {
    const { path, query } = address
    const now = { path, search: String(searchOf(query)) }
    arrive(before.current.path !== path, before.current.search !== now.search)
    before.current = now
  }, [pathOf(address)])
  return (
    <Frame address={address}>
      <Page key={address.path} address={address} id={idIn(id)} />
    </Frame>
  )
}
