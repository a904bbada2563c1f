/** The whole dataset as one file. */
import { type Copy, copyDatabase, type Database } from '#dialect'
import { readDataset } from './meta.ts'

/** A copy with the version of what is in it; null where the engine has no such file. */
export const copyDataset = (db: Database): Promise<Copy<string> | null> =>
  copyDatabase(db, async (copy) => (await readDataset(copy)).version)
