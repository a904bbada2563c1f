/** Above a list of articles: how it is sorted, and the list as a file. */
import type { Address } from '../address.ts'
import { SortSelect, type Sorts } from '../parts/sort.tsx'
import { Export } from './export.tsx'
import './toolbar.css'

const SORTS: Sorts = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'By title'],
]
/** Words are matched better or worse; without them there is nothing to rank. */
const RANKED: Sorts = [['relevance', 'Best match first'], ...SORTS]

export function Toolbar({ list, total }: { list: Address; total: number }) {
  return (
    <div class="toolbar">
      <SortSelect list={list} sorts={list.query.has('q') ? RANKED : SORTS} />
      <Export key={list.path + list.query} list={list} total={total} />
    </div>
  )
}
