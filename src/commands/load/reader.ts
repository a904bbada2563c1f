/** Reading a document into rows: the part of a load that takes its time, here or on another thread. */
import type { PageFacts, Rows } from '../../db/rows.ts'
import { type Knowledge, prepare, readArticle } from '../../load/reading.ts'
import { indexRecords, type Records } from '../../load/rows/facts.ts'
import { type Stamp, toRows } from '../../load/rows.ts'
import type { Authority, RawDocument } from '../../load/types.ts'

/** A document to be read; its path is as shown to people. */
export interface Task {
  raw: RawDocument
  stamp: Stamp
  page: PageFacts
}

/** The rows of a document; or why it is refused: it holds no article, or the loader failed on it (`internal`: our fault). */
export type Outcome =
  | { ok: true; rows: Rows }
  | { ok: false; rule: 'internal' | 'no article'; message: string }

/** Reads tasks; outcomes stand in the order of the tasks. It rejects only if nothing can be read at all. */
export interface Reader {
  read: (tasks: Task[]) => Promise<Outcome[]>
  close: () => Promise<void>
}

/** An authority made ready for reading, once for all documents of a thread. */
export interface Ready {
  knowledge: Knowledge
  records: Records
}
export const makeReady = (authority: Authority): Ready => ({
  knowledge: prepare(authority),
  records: indexRecords(authority),
})

export const failure = (reason: unknown): Outcome => ({
  ok: false,
  rule: 'internal',
  message: `the loader failed on this document (${String(reason)})`,
})

const NO_ARTICLE: Outcome = {
  ok: false,
  rule: 'no article',
  message: 'has no text besides page furniture, headline and byline',
}

/** Reads one document. Pure, and never throws. */
export function readTask({ raw, stamp, page }: Task, { knowledge, records }: Ready): Outcome {
  try {
    const reading = readArticle(raw, knowledge, new Set(page.taken))
    if (reading.article.body === '') return NO_ARTICLE
    return { ok: true, rows: toRows(reading, records, stamp) }
  } catch (error) {
    return failure(error)
  }
}
