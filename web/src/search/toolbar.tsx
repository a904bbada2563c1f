/** Above a list of articles: how it is sorted, and the list as a file. */
import { type Address, withValues } from '../address.ts'
import { go } from '../location.ts'
import { Export } from './export.tsx'
import './toolbar.css'

const SORTS = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
] as const
const BY_MATCH = ['relevance', 'Best match first'] as const

/** The usual order is not said in the address. */
function Sort({ list }: { list: Address }) {
  const worded = list.query.has('q')
  const usual = worded ? 'relevance' : 'newest'
  const sort = list.query.get('sort') ?? usual
  const change = (value: string) => go(withValues(list, 'sort', value === usual ? [] : [value]))
  return (
    <label class="row small">
      Sort
      <select value={sort} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {[...(worded ? [BY_MATCH] : []), ...SORTS].map(([value, words]) => (
          <option key={value} value={value} selected={value === sort}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Toolbar({ list, total }: { list: Address; total: number }) {
  return (
    <div class="toolbar">
      <Sort list={list} />
      <Export key={list.path + list.query} list={list} total={total} />
    </div>
  )
}
