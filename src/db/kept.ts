/** What is worked out from the whole dataset once, and kept in memory while it stays the same. */
import type { Database } from '#dialect'
import { readDataset } from './meta.ts'

interface Memory {
  version: string
  things: Map<string, Promise<unknown>>
}

const memories = new WeakMap<object, Memory>()

/** What is kept of the dataset as it is now. */
async function thingsOf(db: Database): Promise<Memory['things']> {
  const { version } = await readDataset(db)
  const before = memories.get(db.memory)
  if (before?.version === version) return before.things
  const memory: Memory = { version, things: new Map() }
  memories.set(db.memory, memory)
  return memory.things
}

/** What `make` gives, made once for each version of the dataset; `name` tells things apart. What fails is made again. */
export async function kept<T>(db: Database, name: string, make: () => Promise<T>): Promise<T> {
  const things = await thingsOf(db)
  const before = things.get(name) as Promise<T> | undefined
  if (before) return before
  const made = make()
  things.set(name, made)
  made.catch(() => things.delete(name))
  return made
}

/** What is kept under a name; null: nobody has needed it yet. */
export const recall = async <T>(db: Database, name: string): Promise<T | null> =>
  ((await thingsOf(db)).get(name) as Promise<T> | undefined) ?? null

/** Lets other questions be answered before a long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
