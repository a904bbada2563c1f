/** How a list is sorted. The usual order is not said in the address. */
import { type Address, withValues } from '../address.ts'
import { go } from '../location.ts'

/** Values of `sort` and what they are called; the first is the usual one. */
export type Sorts = readonly [Sort, ...Sort[]]
type Sort = readonly [value: string, words: string]

/** Of what has a day and a title. */
export const BY_DATE: Sorts = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
]

export function SortSelect({ list, sorts }: { list: Address; sorts: Sorts }) {
  const [[usual]] = sorts
  const sort = list.query.get('sort') ?? usual
  const change = (value: string) => go(withValues(list, 'sort', value === usual ? [] : [value]))
  return (
    <label class="row small">
      Sort
      <select value={sort} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {sorts.map(([value, words]) => (
          <option key={value} value={value} selected={value === sort}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
