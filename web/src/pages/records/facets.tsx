/** How the records of a list are spread: each value narrows the list, and shows how many it leaves. */
import type { Bucket } from 'dateline/client'
import { type Address, hrefOf, hrefOfLink, without } from '../../address.ts'
import { capital } from '../../parts/words.ts'
import './facets.css'

/** What values are called that the API leaves as they are in its contract. */
const LABELS: Record<string, string> = {
  authority: 'in the authority list',
  discovered: 'found in the texts',
  state: 'part of a state',
  armed: 'armed group',
}

interface FacetsProps {
  address: Address
  facets: Record<string, Bucket[]>
}

export function Facets({ address, facets }: FacetsProps) {
  const groups = Object.entries(facets).filter(
    ([name, buckets]) => buckets.length > 1 || address.query.has(name),
  )
  if (groups.length === 0) return null
  return (
    <div class="facets">
      {groups.map(([name, buckets]) => (
        <FacetGroup key={name} address={address} name={name} buckets={buckets} />
      ))}
    </div>
  )
}

function FacetGroup({ address, name, buckets }: { address: Address; name: string; buckets: Bucket[] }) {
  const chosen = address.query.getAll(name)
  return (
    <div class="facet">
      <span class="facet-name soft small">{capital(name)}</span>
      <ul class="row">
        {buckets.map(({ value, label, count, url }) => {
          const on = chosen.includes(value)
          return (
            <li key={value}>
              <a
                class="facet-value"
                aria-current={on ? 'true' : undefined}
                href={on ? hrefOf(without(address, name, value)) : hrefOfLink(url)}
              >
                {LABELS[value] ?? label}
                <span class="facet-count">{count.toLocaleString('en')}</span>
                {on && <span aria-hidden="true">×</span>}
                {on && <span class="unseen">chosen, take away</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
