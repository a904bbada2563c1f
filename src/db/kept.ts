/** What is worked out from the whole dataset once, and kept in memory while it stays the same. */
import type { Database } from '#dialect'
import { readDataset } from './meta.ts'

interface Memory {
  version: string
  things: Map<string, Promise<unknown>>
}

const memories = new WeakMap<Database, Memory>()

/** What `make` gives, made once for each version of the dataset; `name` tells things apart. What fails is made again. */
export async function kept<T>(db: Database, name: string, make: () => Promise<T>): Promise<T> {
  const { version } = await readDataset(db)
  let memory = memories.get(db)
  if (memory?.version !== version) {
    memory = { version, things: new Map() }
    memories.set(db, memory)
  }
  const { things } = memory
  const before = things.get(name) as Promise<T> | undefined
  if (before) return before
  const made = make()
  things.set(name, made)
  made.catch(() => things.delete(name))
  return made
}

/** Lets other questions be answered before a long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
