/** What narrows a list, beside it: a column of its own where there is room, else folded away. */
import type { ComponentChildren } from 'preact'
import { type Address, pathOf } from '../../address.ts'
import { Loading } from '../../parts/states.tsx'
import { DateForm } from '../../search/dates.tsx'
import type { FacetData } from '../../search/facets.ts'
import { Facets } from '../../search/facets.tsx'
import { useRoom } from './room.ts'

/** Beside a list or folded above it: the ways to narrow it. */
export function NarrowingFrame({
  title,
  loading,
  children,
}: {
  title: string
  loading: boolean
  children: ComponentChildren
}) {
  const room = useRoom()
  const inner = <div class="results-narrowing">{children}</div>
  return (
    <section class="results-facets" aria-labelledby="narrow" aria-busy={loading}>
      {room ? (
        <>
          <h2 id="narrow" class="results-small-head">
            {title}
          </h2>
          {inner}
        </>
      ) : (
        <details class="results-fold">
          <summary>
            <h2 id="narrow">{title}</h2>
          </summary>
          {inner}
        </details>
      )}
    </section>
  )
}

/** null: they are not there yet. */
export function Narrowing({
  list,
  facets,
  loading,
}: {
  list: Address
  facets: FacetData[] | null
  loading: boolean
}) {
  return (
    <NarrowingFrame title="Narrow the search" loading={loading}>
      <DateForm key={pathOf(list)} list={list} />
      {facets === null ? <Loading lines={12} what="counts" /> : <Facets facets={facets} />}
    </NarrowingFrame>
  )
}
