/** Second readings: a document may have to be read otherwise because of what was loaded with it or after it. */
import { orphanedInputs, storedInputs } from '../../db/documents.ts'
import { strayPages } from '../../db/furniture.ts'
import type { Metadata } from '../../load/types.ts'
import { makeTasks, writeRead } from './batch.ts'
import { BATCH_SIZE, type Loading } from './report.ts'

/**
 * Reads again, from what is stored, the inputs that others have changed the reading of: the one that spoke for their
 * article is gone, or what their source prints on page after page is not what it was. Returns how many were written.
 */
export async function readAgain(loading: Loading): Promise<number> {
  const { db, options, reader } = loading
  const size = options.batchSize ?? BATCH_SIZE
  const locations = [...new Set([...(await orphanedInputs(db)), ...(await strayPages(db))])].sort()
  let written = 0
  for (let at = 0; at < locations.length; at += size) {
    const stored = await storedInputs(db, locations.slice(at, at + size))
    const inputs = stored.map(({ location, metadata, ...rest }) => ({
      raw: { ...rest, metadata: metadata as Metadata },
      location,
    }))
    const tasks = await makeTasks(loading, inputs, false)
    const read = { unchanged: 0, tasks, outcomes: await reader.read(tasks) }
    written += (await writeRead(loading, read, 'nothing')).written
  }
  return written
}
