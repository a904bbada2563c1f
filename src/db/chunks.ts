/** Long lists of ids in pieces: an engine takes only so many values in one statement. */

/** Under SQLite's 32 766 and PostgreSQL's 65 535. */
const MOST = 10_000

/** Runs `work` on pieces of `ids`, one after the other, and joins what it gives. */
export async function inChunks<T>(ids: string[], work: (chunk: string[]) => Promise<T[]>): Promise<T[]> {
  const results: T[] = []
  for (let i = 0; i < ids.length; i += MOST) results.push(...(await work(ids.slice(i, i + MOST))))
  return results
}
