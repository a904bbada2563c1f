/** Above a list of articles: how it is sorted, and the list as a file. */
import type { Address } from '../address.ts'
import { BY_DATE, SortSelect, type Sorts } from '../parts/sort.tsx'
import { Export } from './export.tsx'
import './toolbar.css'

/** Words are matched better or worse; without them there is nothing to rank. */
const RANKED: Sorts = [['relevance', 'Best match first'], ...BY_DATE]

export function Toolbar({ list, total }: { list: Address; total: number }) {
  return (
    <div class="spread toolbar">
      <SortSelect list={list} sorts={list.query.has('q') ? RANKED : BY_DATE} />
      <Export key={list.path + list.query} list={list} total={total} />
    </div>
  )
}
