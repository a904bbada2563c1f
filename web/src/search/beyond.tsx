/** A page of a list behind its end: the list has become shorter, or the address was written by hand. */
import { type Address, hrefOf, searchOf } from '../address.ts'
import { Empty } from '../parts/states.tsx'

export const isBeyond = ({ query }: Address): boolean => query.has('offset')

export function Beyond({ list }: { list: Address }) {
  return (
    <Empty title="The list ends before this page">
      <a href={hrefOf({ path: list.path, query: searchOf(list.query) })}>Go to its beginning</a>
    </Empty>
  )
}
