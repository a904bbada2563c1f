/** Where a page stands in its list, and the addresses of the pages beside it. */
import type { Page } from 'dateline/client'
import { type Address, withValues } from '../address.ts'

export interface Place {
  /** "21–40 of 51,079". */
  inWords: string
  previous: Address | null
  next: Address | null
}

/** The server counts no further; from there on cursors lead. */
const FURTHEST = 10_000

function at(list: Address, name: 'cursor' | 'offset', value: string | number): Address {
  const { path, query } = withValues(list, 'offset', [])
  if (value !== 0) query.set(name, String(value))
  return { path, query }
}

/** `shown`: how many items of the list are on the page. */
export function placeOf(list: Address, { total, limit, next_cursor }: Page, shown: number): Place {
  const count = (number: number) => number.toLocaleString('en')
  const onward = next_cursor === null ? null : at(list, 'cursor', next_cursor)
  // A cursor does not say how far it is from the beginning.
  if (list.query.has('cursor'))
    return { inWords: `${count(shown)} of ${count(total)}`, previous: at(list, 'offset', 0), next: onward }
  const first = Number(list.query.get('offset') ?? 0)
  const after = first + limit
  return {
    inWords:
      shown === 0
        ? `None of ${count(total)}`
        : `${count(first + 1)}–${count(first + shown)} of ${count(total)}`,
    previous: first === 0 ? null : at(list, 'offset', Math.max(0, first - limit)),
    next: onward === null || after <= FURTHEST ? onward && at(list, 'offset', after) : onward,
  }
}
