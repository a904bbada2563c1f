/** Who reads: this thread at first, all processors once a load turns out to be large. */
import { availableParallelism } from 'node:os'
import type { Authority } from '../../load/types.ts'
import { startPool } from './pool.ts'
import { makeReady, type Reader, readTask } from './reader.ts'

/** Documents from which threads repay their start, which costs as much as reading some hundred of them. */
const WORTH_THREADS = 256
/** One thread writes: more readers than this only wait for it. */
const MOST_THREADS = 8

/**
 * A reader that grows. `threads` 0 = it never leaves this thread; not said = as many as there are processors beside
 * the one that writes: a thread more took longer on two processors (6.8 s against 5.8 for 1 000 articles).
 */
export function startReader(
  authority: Authority,
  threads = Math.min(availableParallelism() - 1, MOST_THREADS),
): Reader {
  const ready = makeReady(authority)
  let pool: Reader | null = null
  let seen = 0
  return {
    read: async (tasks) => {
      seen += tasks.length
      if (threads > 0 && seen >= WORTH_THREADS) pool ??= startPool(authority, threads)
      return pool ? pool.read(tasks) : tasks.map((task) => readTask(task, ready))
    },
    close: async () => pool?.close(),
  }
}
