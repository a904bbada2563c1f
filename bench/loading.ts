/** Loading as users do it: generated articles, read and written by the built command line. */
import { readAuthority } from '../src/commands/authority.ts'
import { writeArticles } from './folders.ts'
import { load } from './processes.ts'
import { timeReading } from './reading.ts'
import type { LoadTime } from './report.ts'

const SEED = 20160826
const MEGABYTE = 1e6

/** Generates `articles` into `folder` and loads them into a new database; then times the reading alone. */
export async function timeLoading(
  folder: string,
  database: string,
  articles: number,
  note: (text: string) => void,
): Promise<LoadTime> {
  const authority = readAuthority('')
  note(`generating ${articles} articles …`)
  const megabytes = writeArticles(folder, authority, articles, SEED) / MEGABYTE
  note(`loading ${megabytes.toFixed(1)} MB …`)
  const { written, seconds } = await load(database, folder)
  note('timing the reading …')
  const reading = await timeReading(authority, SEED)
  return { seconds, articlesPerSecond: written / seconds, megabytesPerSecond: megabytes / seconds, reading }
}
