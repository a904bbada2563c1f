/** Why a list is empty, and what to try: the name that was probably meant, or one filter less. */
import type { Meta } from 'dateline/client'
import { type Address, hrefOf, plus, searchOf } from '../address.ts'
import { client, useList } from '../answers.ts'
import { Empty } from '../parts/states.tsx'
import { counted } from '../parts/words.ts'
import { type Filter, filterInWords, filterKey, instead } from './filters.ts'

/** So many filters are tried out, each by a question of its own. */
const TRIED = 8

function Without({ filter }: { filter: Filter }) {
  const { data } = useList(client.articles(plus(searchOf(filter.off.query), { limit: 0 })))
  const total = data?.page.total
  return (
    <li>
      <a href={hrefOf(filter.off)}>Without “{filterInWords(filter)}”</a>
      <span class="soft">
        {': '}
        {total === undefined ? '…' : counted(total, 'article')}
      </span>
    </li>
  )
}

function Meant({ list, resolved }: { list: Address; resolved: Meta['resolved'] }) {
  const unknown = Object.entries(resolved).flatMap(([name, read]) =>
    read.filter(({ matches }) => matches.length === 0).map((each) => ({ name, ...each })),
  )
  return unknown.map(({ name, input, suggestions = [] }) => (
    <p key={`${name}=${input}`}>
      Nothing here is called “{input}”.{' '}
      {suggestions.length > 0 && (
        <>
          Did you mean{' '}
          {suggestions.map((ref, i) => (
            <span key={ref.id}>
              {i > 0 && ' or '}
              <a href={hrefOf(instead(list, name, input, ref.id))}>{ref.name}</a>
            </span>
          ))}
          ?
        </>
      )}
    </p>
  ))
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
  const beyond = list.query.has('offset')
  return (
    <Empty title={beyond ? 'The list ends before this page' : 'No article fits all of this'}>
      <Meant list={list} resolved={resolved} />
      {beyond && <a href={hrefOf({ path: list.path, query: searchOf(list.query) })}>Go to its beginning</a>}
      {!beyond && filters.length > 0 && (
        <>
          <p>One filter less:</p>
          <ul>
            {filters.slice(0, TRIED).map((filter) => (
              <Without key={filterKey(filter)} filter={filter} />
            ))}
          </ul>
        </>
      )}
    </Empty>
  )
}
