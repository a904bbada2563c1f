/** Names with how often, as small bars; the number stands beside each, so nothing is said by length alone. */
import type { Bucket } from 'dateline/client'
import { hrefOf, hrefOfLink } from '../address.ts'
import { type Kind, pageOf } from '../kinds.ts'
import { counted } from './words.ts'
import './bars.css'

interface BarsProps {
  kind: Kind
  buckets: readonly Bucket[]
  /** What is counted, such as `article`; the number leads to them. */
  unit: string
}

export function Bars({ kind, buckets, unit }: BarsProps) {
  const most = Math.max(1, ...buckets.map(({ count }) => count))
  return (
    <ul class="bars" data-kind={kind}>
      {buckets.map(({ value, label, count, url }) => (
        <li key={value}>
          <Bar share={count / most} />
          <a href={hrefOf(pageOf(kind, value))}>{label}</a>
          <a
            class="bars-count"
            href={hrefOfLink(url)}
            title={counted(count, unit)}
            aria-label={`${counted(count, unit)}: ${label}`}
          >
            {count.toLocaleString('en')}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** `share`: 0 to 1. A pixel is left of the smallest. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="bar-line" aria-hidden="true">
      <span style={{ inlineSize: `max(2px, ${(share * 100).toFixed(1)}%)` }} />
    </span>
  )
}
