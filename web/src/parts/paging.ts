/** Where in a list a page stands, and the addresses of the pages beside it. */
import type { Page } from 'dateline/client'
import { type Address, withValues } from '../address.ts'

/** The API counts so far from the start of a list; behind that it goes on by cursor. */
const MOST_OFFSET = 10_000

interface Stand {
  /** Numbers of the first and last item shown, from 1; null where a cursor, which has no number, leads. */
  range: readonly [first: number, last: number] | null
  /** Null on the first page. */
  back: Address | null
  /** Null on the last page. */
  next: Address | null
}

/** `shown`: how many items the page has. */
export function standOf(address: Address, { limit, next_cursor }: Page, shown: number): Stand {
  const start = withValues(address, 'cursor', [])
  const at = (offset: number) => (offset === 0 ? start : withValues(start, 'offset', [String(offset)]))
  const byCursor = next_cursor === null ? null : withValues(address, 'cursor', [next_cursor])
  if (address.query.has('cursor')) return { range: null, back: start, next: byCursor }
  const offset = Number(address.query.get('offset') ?? 0)
  const following = offset + limit
  return {
    range: [offset + 1, offset + shown],
    back: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    next: byCursor && following <= MOST_OFFSET ? at(following) : byCursor,
  }
}
