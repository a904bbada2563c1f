/** One page of the list that a search found, and the ways to the pages beside it. */
import type { Listed, ListedArticle } from 'dateline/client'
import { useRef } from 'preact/hooks'
import type { Address } from '../../address.ts'
import { ArticleItems } from '../../parts/articleList.tsx'
import { Pager } from '../../parts/pager.tsx'
import type { Filter } from '../../search/filters.ts'
import { Nothing } from '../../search/nothing.tsx'
import { Toolbar } from '../../search/toolbar.tsx'

export function Results({
  list,
  found,
  filters,
}: {
  list: Address
  found: Listed<ListedArticle>
  filters: Filter[]
}) {
  const { data, page, meta } = found
  const head = useRef<HTMLHeadingElement>(null)
  const toHead = () => {
    head.current?.scrollIntoView()
    head.current?.focus({ preventScroll: true })
  }
  if (data.length === 0) return <Nothing list={list} filters={filters} resolved={meta.resolved} />
  return (
    <>
      <div class="results-tools spread">
        <h2 ref={head} tabIndex={-1}>
          Articles
        </h2>
        <Toolbar list={list} total={page.total} />
      </div>
      <ArticleItems items={data} found={list.query} label="Articles" />
      <Pager address={list} page={page} shown={data.length} onTurn={toHead} />
    </>
  )
}
