/** Why a list is empty, and what to try: what was probably meant, the words in another way, or one filter less. */
import type { Meta } from 'dateline/client'
import { type Address, hrefOf, plus, searchOf } from '../address.ts'
import { client, useList } from '../answers.ts'
import { Empty } from '../parts/states.tsx'
import { counted } from '../parts/words.ts'
import { Beyond, isBeyond } from './beyond.tsx'
import { type Filter, filterInWords, filterKey } from './filters.ts'
import { Meant, MeantByWords, Spelled } from './meant.tsx'
import { otherWords } from './otherwise.ts'

/** So many filters are tried out, each by a question of its own. */
const TRIED = 8

/** Another list, and how many articles it has. */
function Way({ to, label }: { to: Address; label: string }) {
  const { data } = useList(client.articles(plus(searchOf(to.query), { limit: 0 })))
  const total = data?.page.total
  return (
    <li>
      <a href={hrefOf(to)}>{label}</a>
      <span class="soft">
        {': '}
        {total === undefined ? '…' : counted(total, 'article')}
      </span>
    </li>
  )
}

const without = (filter: Filter) =>
  filter.name === 'q' ? `Without the words “${filter.value}”` : `Without “${filterInWords(filter)}”`

/** Each filter taken away, where there are any; the words in another way first. */
function Ways({ list, filters }: { list: Address; filters: Filter[] }) {
  const others = otherWords(list)
  return (
    <>
      {others.length > 0 && (
        <ul aria-label="The words in another way">
          {others.map(({ label, to }) => (
            <Way key={label} label={label} to={to} />
          ))}
        </ul>
      )}
      {filters.length > 0 && (
        <>
          <p>One filter less:</p>
          <ul>
            {filters.slice(0, TRIED).map((filter) => (
              <Way key={filterKey(filter)} label={without(filter)} to={filter.off} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export function Nothing({
  list,
  filters,
  resolved,
}: {
  list: Address
  filters: Filter[]
  resolved: Meta['resolved']
}) {
  if (isBeyond(list)) return <Beyond list={list} />
  if (filters.length === 0)
    return (
      <Empty title="There are no articles yet">
        <p>
          The <a href="#/">start page</a> says how they are loaded.
        </p>
      </Empty>
    )
  return (
    <Empty title="No article fits all of this">
      <Meant list={list} resolved={resolved} />
      <Spelled list={list} />
      <MeantByWords list={list} />
      <Ways list={list} filters={filters} />
    </Empty>
  )
}
