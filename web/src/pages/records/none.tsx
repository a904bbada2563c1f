/** Why a list of records is empty, and what to do. */
import { type Address, hrefOf, listAt } from '../../address.ts'
import { Empty } from '../../parts/states.tsx'
import { capital } from '../../parts/words.ts'

export function NoRecords({ list, many }: { list: Address; many: string }) {
  if (list.query.size === 0)
    return (
      <Empty title={`There are no ${many} yet`}>
        <p>{capital(many)} are found when articles are loaded.</p>
      </Empty>
    )
  return (
    <Empty title={`No ${many} are left`}>
      <p>
        Take a filter or a word away, or <a href={hrefOf(listAt(list.path))}>show all {many}</a>.
      </p>
    </Empty>
  )
}
