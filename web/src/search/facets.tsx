/** Counts beside a list, to narrow it by: a click adds a filter, a second one takes it away. */
import { useId, useState } from 'preact/hooks'
import { hrefOf } from '../address.ts'
import { focusHeading } from '../parts/heading.tsx'
import type { Choosable, FacetData } from './facets.ts'
import './counts.css'

/** So many are seen before "more" is pressed. */
const FEW = 6

/** What is counted, one and many of them. */
type Unit = readonly [one: string, many: string]

function BucketRow({ bucket, unit }: { bucket: Choosable; unit: Unit }) {
  const { label, count, share, chosen, to, not } = bucket
  return (
    <li class="bucket">
      <a class="bucket-link" href={hrefOf(to)} aria-current={chosen ? 'true' : undefined}>
        <span class="bucket-bar" style={{ width: `${share * 100}%` }} />
        <span class="bucket-label">
          {chosen && <span class="unseen">Remove </span>}
          {label}
        </span>{' '}
        {chosen ? (
          <span class="bucket-count" aria-hidden="true">
            ×
          </span>
        ) : (
          <span class="bucket-count">
            {count.toLocaleString('en')}
            <span class="unseen"> {count === 1 ? unit[0] : unit[1]}</span>
          </span>
        )}
      </a>
      {not !== null && (
        <a class="bucket-not" href={hrefOf(not)} onClick={focusHeading} title={`Not ${label}`}>
          not<span class="unseen"> {label}</span>
        </a>
      )}
    </li>
  )
}

function Facet({ facet: { title, kind, buckets }, unit }: { facet: FacetData; unit: Unit }) {
  const id = useId()
  const [all, setAll] = useState(false)
  const shown = buckets.filter(({ chosen }, i) => all || chosen || i < FEW)
  const hidden = buckets.length - shown.length
  return (
    <section class="counts-group" aria-labelledby={id} data-kind={kind ?? undefined}>
      <h3 id={id}>{title}</h3>
      <ul>
        {shown.map((bucket) => (
          <BucketRow key={bucket.value} bucket={bucket} unit={unit} />
        ))}
      </ul>
      {(hidden > 0 || all) && (
        <button type="button" class="quiet button-small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${hidden} more`}
          <span class="unseen"> {title}</span>
        </button>
      )}
    </section>
  )
}

const ARTICLES: Unit = ['article', 'articles']

export function Facets({ facets, unit = ARTICLES }: { facets: FacetData[]; unit?: Unit }) {
  return (
    <div class="counts">
      {facets.map((facet) => (
        <Facet key={facet.name} facet={facet} unit={unit} />
      ))}
    </div>
  )
}
