/** Two lists that are walked as one. */
import type { Key, Pages } from './lists.ts'

/** One list and then another, as one; `isLater` tells by its key what stands in the second. */
export const inTurn = <R>(first: Pages<R>, second: Pages<R>, isLater: (key: Key) => boolean): Pages<R> => ({
  rows: async (limit, position) => {
    if (position.after && isLater(position.after)) return second.rows(limit, position)
    const rows = await first.rows(limit, position)
    if (rows.length > limit) return rows
    const passed = position.offset === undefined ? 0 : await first.total()
    const offset = Math.max(0, (position.offset ?? 0) - passed)
    return [...rows, ...(await second.rows(limit - rows.length, { offset }))]
  },
  total: async () => (await first.total()) + (await second.total()),
})
