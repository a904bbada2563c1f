/** Why a list of records is empty, and what to do. */
import type { Meta } from 'dateline/client'
import { type Address, hrefOf, listAt } from '../../address.ts'
import { Empty } from '../../parts/states.tsx'
import { capital } from '../../parts/words.ts'
import { Beyond, isBeyond } from '../../search/beyond.tsx'
import { Meant } from '../../search/meant.tsx'

export function NoRecords({
  list,
  many,
  resolved,
}: {
  list: Address
  many: string
  resolved: Meta['resolved']
}) {
  if (isBeyond(list)) return <Beyond list={list} />
  if (list.query.size === 0)
    return (
      <Empty title={`There are no ${many} yet`}>
        <p>{capital(many)} are found when articles are loaded.</p>
      </Empty>
    )
  return (
    <Empty title={`No ${many} are left`}>
      <Meant list={list} resolved={resolved} />
      <p>
        Take a filter or a word away, or <a href={hrefOf(listAt(list.path))}>show all {many}</a>.
      </p>
    </Empty>
  )
}
