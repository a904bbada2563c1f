/** Waiting for other processes that write. */
import { setTimeout } from 'node:timers/promises'
import Driver from 'better-sqlite3'

/** Milliseconds for which other writers are waited for: as many loaders as there may be, with a large batch each. */
const PATIENCE = 600_000
/** Milliseconds between two tries; what the driver waits by itself comes on top. */
const PAUSE = 20

/** Runs a statement that writes once no other process does. SQLite keeps no order of turns, so one of many may wait for long. */
export async function whenFree<T>(work: () => T): Promise<T> {
  for (const began = performance.now(); ; await setTimeout(PAUSE)) {
    try {
      return work()
    } catch (error) {
      const isTaken = error instanceof Driver.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isTaken || performance.now() - began > PATIENCE) throw error
    }
  }
}
