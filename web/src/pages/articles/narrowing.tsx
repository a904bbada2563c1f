/** The counts beside the results: a column of its own where there is room, else folded away. */
import { useEffect, useState } from 'preact/hooks'
import { type Address, pathOf } from '../../address.ts'
import { Loading } from '../../parts/states.tsx'
import { DateForm } from '../../search/dates.tsx'
import type { FacetData } from '../../search/facets.ts'
import { Facets } from '../../search/facets.tsx'

/** The same as in articles.css. */
const ROOM = '(width >= 60rem)'

function useRoom(): boolean {
  const [room, setRoom] = useState(() => matchMedia(ROOM).matches)
  useEffect(() => {
    const media = matchMedia(ROOM)
    const change = () => setRoom(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [])
  return room
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
  const room = useRoom()
  const inner = (
    <div class="results-narrowing">
      <DateForm key={pathOf(list)} list={list} />
      {facets === null ? <Loading lines={12} what="counts" /> : <Facets facets={facets} />}
    </div>
  )
  return (
    <section class="results-facets" aria-labelledby="narrow" aria-busy={loading}>
      {room ? (
        <>
          <h2 id="narrow" class="results-small-head">
            Narrow the search
          </h2>
          {inner}
        </>
      ) : (
        <details class="results-fold">
          <summary>
            <h2 id="narrow">Narrow the search</h2>
          </summary>
          {inner}
        </details>
      )}
    </section>
  )
}
