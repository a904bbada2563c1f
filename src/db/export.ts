/** The whole dataset as one file. */
import { type Copy, copyDatabase, type Database } from '#dialect'
import { readDataset } from './meta.ts'

/** A copy with the version of what is in it. */
export const copyFile = (db: Database): Promise<Copy> =>
  copyDatabase(db, async (copy) => (await readDataset(copy)).version)
