/** The frame of every list of records: heading, filters, counts to narrow it by, items, pages. */
import type { Listed } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import type { Address } from '../../address.ts'
import type { Answer } from '../../answers.ts'
import { ApiPanel } from '../../parts/apiPanel.tsx'
import { PageHeading } from '../../parts/heading.tsx'
import { Pager } from '../../parts/pager.tsx'
import { SortSelect, type Sorts } from '../../parts/sort.tsx'
import { Loading } from '../../parts/states.tsx'
import { Chips } from '../../search/chips.tsx'
import { Facets } from '../../search/facets.tsx'
import { filtersOf } from '../../search/filters.ts'
import { recordsInWords } from '../../search/inWords.ts'
import { Narrowing } from '../../search/narrowing.tsx'
import { Refused } from '../../search/refused.tsx'
import { recordFacetsOf } from './facets.ts'
import { FilterBox } from './filter.tsx'
import { NoRecords } from './none.tsx'
import './page.css'

interface ListPageProps<Item> {
  list: Address
  title: string
  one: string
  many: string
  answer: Answer<Listed<Item>>
  sorts?: Sorts
  /** A picture above the items. */
  picture?: ComponentChildren
  children: (items: Item[]) => ComponentChildren
}

export function ListPage<Item>(props: ListPageProps<Item>) {
  const { list, title, one, many, answer } = props
  const { data, error, retry } = answer
  // The words have a box of their own.
  const filters = filtersOf(list, data?.meta.resolved).filter(({ name }) => name !== 'q')
  const nothing = data?.page.total === 0 && list.query.size === 0
  const facets = data && recordFacetsOf(list, data)
  return (
    <div class="stack">
      <PageHeading title={title} />
      <Chips list={list} filters={filters} />
      {error !== null && <Refused list={list} error={error} retry={retry} />}
      <div class={facets?.length === 0 ? 'narrowed list-alone' : 'narrowed'} hidden={error !== null}>
        {facets?.length !== 0 && (
          <Narrowing title={`Narrow the ${many}`} loading={answer.loading}>
            {facets === null ? (
              <Loading lines={8} what="counts" />
            ) : (
              <Facets facets={facets} unit={[one, many]} />
            )}
          </Narrowing>
        )}
        <section class="stack list-items" aria-label={title} aria-busy={answer.loading}>
          {!nothing && props.picture}
          <div class="list-tools">
            <FilterBox address={list} label={`Filter ${many} by words`} />
            {props.sorts && <SortSelect list={list} sorts={props.sorts} />}
          </div>
          {data === null ? <Loading lines={20} what={many} /> : <Items {...props} found={data} />}
        </section>
      </div>
      <ApiPanel address={list} />
    </div>
  )
}

function Items<Item>({ list, one, many, found, children }: ListPageProps<Item> & { found: Listed<Item> }) {
  const { data, page, meta } = found
  return (
    <>
      <div role="status">
        <h2 class="list-words">{recordsInWords(meta.query, page.total, one, many)}</h2>
      </div>
      {data.length === 0 ? (
        <NoRecords list={list} many={many} resolved={meta.resolved} />
      ) : (
        <>
          {children(data)}
          <Pager address={list} page={page} shown={data.length} />
        </>
      )}
    </>
  )
}
