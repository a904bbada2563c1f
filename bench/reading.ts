/** Reading without files and database: text in, rows out, on one core; and whether more of anything makes it slower. */
import { createHash } from 'node:crypto'
import { prepare, readArticle } from '../src/load/reading.ts'
import { indexRecords } from '../src/load/rows/facts.ts'
import { toRows } from '../src/load/rows.ts'
import type { Authority, RawDocument } from '../src/load/types.ts'
import { type GeneratedArticle, generateArticles } from './generate.ts'
import { ratioOf, type Spread, spreadOf, takeTurns } from './ratios.ts'

export interface ReadingTime {
  /** Raw text read in a second of processor time of the whole process, a megabyte being 10⁶ bytes. */
  megabytesPerSecond: number
  /** The rate on four times the documents, and with four times the authority, divided by the plain one: 1 is unchanged. */
  fourTimesDocuments: Spread
  fourTimesAuthority: Spread
}

const DOCUMENTS = 300
const TIMES = 4
const ROUNDS = 5
const MICROSECONDS = 1e6
const MEGABYTE = 1e6

function toDocument({ file, text, metadata }: GeneratedArticle): RawDocument {
  const [, url = null, source = null, title = null, author = null, published = null] = metadata
  const given = { url, source, title, author: author || null, published }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { path: file, text, sha256, metadata: { ...given, publishedBasis: 'url' as const } }
}

/** The authority with copies of every record under names that no text has. */
function enlarged(authority: Authority): Authority {
  const copies = <T extends { id: string; name: string; aliases: string[] }>(records: T[]): T[] =>
    Array.from({ length: TIMES }, (_, copy) =>
      records.map((record) => {
        const other = (name: string) => (copy === 0 ? name : `${name} Xq${copy}`)
        const [id, name] = [copy === 0 ? record.id : `${record.id}-${copy}`, other(record.name)]
        return { ...record, id, name, aliases: record.aliases.map(other) }
      }),
    ).flat()
  const { people, places, organizations, sources } = authority
  return {
    ...authority,
    people: copies(people),
    places: copies(places),
    organizations: copies(organizations),
    sources: copies(sources),
  }
}

/** Megabytes per second of processor time. */
function newReader(authority: Authority): (documents: readonly RawDocument[]) => number {
  const [knowledge, records] = [prepare(authority), indexRecords(authority)]
  return (documents) => {
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const before = process.cpuUsage()
    for (const raw of documents)
      toRows(readArticle(raw, knowledge), records, {
        location: raw.path,
        inputHash: raw.sha256,
        readingHash: raw.sha256,
      })
    const { user, system } = process.cpuUsage(before)
    return bytes / MEGABYTE / ((user + system) / MICROSECONDS)
  }
}

/** Times the reading of generated articles; the first rounds warm up and do not count. */
export async function timeReading(authority: Authority, seed: number): Promise<ReadingTime> {
  const all = [...generateArticles(authority, DOCUMENTS * TIMES, seed)].map(toDocument)
  const some = all.slice(0, DOCUMENTS)
  const [read, readWithMore] = [newReader(authority), newReader(enlarged(authority))]
  const contestants = new Map([
    ['plain', () => read(some)],
    ['documents', () => read(all)],
    ['authority', () => readWithMore(some)],
  ])
  await takeTurns(contestants, 2)
  const rounds = await takeTurns(contestants, ROUNDS)
  return {
    megabytesPerSecond: spreadOf(rounds.map((round) => round.get('plain') ?? Number.NaN)).median,
    fourTimesDocuments: ratioOf(rounds, 'documents', 'plain'),
    fourTimesAuthority: ratioOf(rounds, 'authority', 'plain'),
  }
}
