/** The articles that a search finds, with what found them, counts to narrow it by, and pictures of the whole. */
import type { Listed, ListedArticle } from 'dateline/client'
import { type Address, pathOf } from '../address.ts'
import { client, useList } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Loading } from '../parts/states.tsx'
import { Network, Speakers, Timeline, WorldMap } from '../pictures/pictures.tsx'
import { Chips } from '../search/chips.tsx'
import { DateForm } from '../search/dates.tsx'
import { facetsOf } from '../search/facets.ts'
import { Facets } from '../search/facets.tsx'
import { filtersOf } from '../search/filters.ts'
import { articlesInWords } from '../search/inWords.ts'
import { Spelled } from '../search/meant.tsx'
import { Narrowing } from '../search/narrowing.tsx'
import { Refused } from '../search/refused.tsx'
import { resultsQuery } from '../search/request.ts'
import { useRoom } from '../search/room.ts'
import { Results } from './articles/results.tsx'
import './articles.css'

function Heading({ found }: { found: Listed<ListedArticle> | null }) {
  if (found === null) return <PageHeading title="Articles" />
  const { what, order } = articlesInWords(found.meta.query, found.page.total)
  return (
    <PageHeading title={what}>
      {what}
      {found.page.total > 1 && <span class="results-order">, {order}</span>}
    </PageHeading>
  )
}

export function ArticlesPage({ address }: PageProps) {
  const { data, error, loading, retry } = useList(client.articles(resultsQuery(address)))
  const room = useRoom()
  // Nothing is pictured of nothing; other times of the same search are.
  const nothing = !loading && data?.page.total === 0
  const timed = !nothing || address.query.has('from') || address.query.has('to')
  const filters = filtersOf(address, data?.meta.resolved)
  return (
    <div class="stack">
      <div class="results-head" role="status" aria-busy={loading}>
        <Heading found={data} />
      </div>
      <Chips list={address} filters={filters} />
      {!nothing && <Spelled list={address} />}
      {error !== null && <Refused list={address} error={error} retry={retry} />}
      <div class="narrowed results-columns" hidden={error !== null}>
        <Narrowing title="Narrow the search" loading={loading}>
          <DateForm key={pathOf(address)} list={address} />
          {data === null ? <Loading lines={12} what="counts" /> : <Facets facets={facetsOf(address, data)} />}
        </Narrowing>
        <section class="results-list stack" aria-label="Articles found" aria-busy={loading}>
          {room && timed && <Timeline list={address} />}
          {data === null ? (
            <Loading lines={12} what="articles" />
          ) : (
            <Results list={address} found={data} filters={filters} />
          )}
        </section>
        <aside class="results-pictures stack" aria-label="Pictures of these articles">
          {!room && timed && <Timeline list={address} />}
          {!nothing && <Pictures list={address} />}
        </aside>
      </div>
      <ApiPanel address={address} />
    </div>
  )
}

function Pictures({ list }: { list: Address }) {
  return (
    <>
      <WorldMap list={list} />
      <Network list={list} />
      <Speakers list={list} />
    </>
  )
}
