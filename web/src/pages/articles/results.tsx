/** One page of the list that a search found, and the ways to the pages beside it. */
import { type Address, hrefOf } from '../../address.ts'
import { ArticleItems } from '../../parts/articleList.tsx'
import type { Filter } from '../../search/filters.ts'
import { Nothing } from '../../search/nothing.tsx'
import { type Place, placeOf } from '../../search/paging.ts'
import { Toolbar } from '../../search/toolbar.tsx'
import type { Found } from '../articles.tsx'

function Pages({ place: { inWords, previous, next } }: { place: Place }) {
  return (
    <nav class="results-pages" aria-label="Pages">
      <span>
        {previous && (
          <a class="button" href={hrefOf(previous)} rel="prev">
            Previous
          </a>
        )}
      </span>
      <span class="soft small">{inWords}</span>
      <span>
        {next && (
          <a class="button" href={hrefOf(next)} rel="next">
            Next
          </a>
        )}
      </span>
    </nav>
  )
}

export function Results({ list, found, filters }: { list: Address; found: Found; filters: Filter[] }) {
  const { data, page, meta } = found
  if (data.length === 0) return <Nothing list={list} filters={filters} resolved={meta.resolved} />
  return (
    <>
      <h2 class="unseen">Articles</h2>
      <Toolbar list={list} total={page.total} />
      <ArticleItems items={data} found={list.query} label="Articles" />
      <Pages place={placeOf(list, page, data.length)} />
    </>
  )
}
