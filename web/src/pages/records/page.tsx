/** The frame of every list of records: heading, filter, order, facets, items, pages. */
import type { Bucket, Page } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import { type Address, hrefOf, listAt, withValues } from '../../address.ts'
import type { Answer } from '../../answers.ts'
import { go } from '../../location.ts'
import { ApiPanel } from '../../parts/apiPanel.tsx'
import { PageHeading } from '../../parts/heading.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Empty, Shown } from '../../parts/states.tsx'
import { capital, counted } from '../../parts/words.ts'
import { Facets } from './facets.tsx'
import { FilterBox } from './filter.tsx'
import './page.css'

interface ListAnswer<Item> {
  data: Item[]
  page: Page
  facets?: Record<string, Bucket[]>
  meta: { query: string }
}

interface ListPageProps<Item> {
  address: Address
  title: string
  one: string
  many: string
  answer: Answer<ListAnswer<Item>>
  /** Values of `sort` and what they are called; the first is the usual one. */
  sorts?: readonly (readonly [value: string, text: string])[]
  /** What stands above the items, such as a map. */
  above?: ComponentChildren
  children: (items: Item[]) => ComponentChildren
}

export function ListPage<Item>(props: ListPageProps<Item>) {
  const { address, title, many, answer, sorts = [], above, children } = props
  return (
    <div class="stack list-page">
      <PageHeading title={title} />
      {above}
      <div class="list-tools">
        <FilterBox address={address} label={`Filter ${many}`} />
        {sorts.length > 0 && <SortSelect address={address} sorts={sorts} />}
      </div>
      <Shown answer={answer} lines={24}>
        {({ data, page, facets = {}, meta }) => (
          <>
            <Facets address={address} facets={facets} />
            <p class="soft" role="status">
              {counted(page.total, props.one, many)}
              {address.query.size > 0 && `: ${meta.query}`}
            </p>
            {data.length === 0 ? <Nothing address={address} many={many} /> : <div>{children(data)}</div>}
            <Pager address={address} page={page} shown={data.length} />
          </>
        )}
      </Shown>
      <ApiPanel address={address} />
    </div>
  )
}

function SortSelect({
  address,
  sorts,
}: {
  address: Address
  sorts: NonNullable<ListPageProps<unknown>['sorts']>
}) {
  const usual = sorts[0]?.[0]
  return (
    <label class="row">
      <span class="soft">Order</span>
      <select
        value={address.query.get('sort') ?? usual}
        onChange={({ currentTarget: { value } }) =>
          go(withValues(address, 'sort', value === usual ? [] : [value]))
        }
      >
        {sorts.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ address, many }: { address: Address; many: string }) {
  const filtered = address.query.size > 0
  return (
    <Empty title={filtered ? `No ${many} are left` : `There are no ${many} yet`}>
      <p>
        {filtered ? (
          <>
            Take a filter away, or <a href={hrefOf(listAt(address.path))}>show all {many}</a>.
          </>
        ) : (
          <>{capital(many)} are found when articles are loaded.</>
        )}
      </p>
    </Empty>
  )
}
