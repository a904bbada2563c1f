/** The filters that a list is under, each to be taken away by itself. */
import { type Address, hrefOf } from '../address.ts'
import { focusHeading } from '../parts/heading.tsx'
import { cleared, type Filter, filterInWords, filterKey } from './filters.ts'
import './chips.css'

function Chip({ filter }: { filter: Filter }) {
  const { says, names, kind, off } = filter
  return (
    <li class="chip" data-kind={kind ?? undefined}>
      <span class="chip-text">
        {says !== '' && <span class={says === 'not' ? 'chip-not' : 'chip-says'}>{says} </span>}
        {names.map(({ label, href }, i) => (
          <span key={label}>
            {i > 0 && <span class="chip-says"> or </span>}
            {href === null ? label : <a href={href}>{label}</a>}
          </span>
        ))}
      </span>
      <a class="chip-off" href={hrefOf(off)} onClick={focusHeading}>
        <span aria-hidden="true">×</span>
        <span class="unseen">Remove the filter {filterInWords(filter)}</span>
      </a>
    </li>
  )
}

export function Chips({ list, filters }: { list: Address; filters: Filter[] }) {
  if (filters.length === 0) return null
  return (
    <ul class="chips" aria-label="Filters">
      {filters.map((filter) => (
        <Chip key={filterKey(filter)} filter={filter} />
      ))}
      <li>
        <a class="chip-clear" href={hrefOf(cleared(list))} onClick={focusHeading}>
          Clear all
        </a>
      </li>
    </ul>
  )
}
