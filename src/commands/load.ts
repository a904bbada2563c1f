/** Loading: documents are read one by one and written in batches; the wiring between load/ and db/. */
import { createHash } from 'node:crypto'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { analyze, type Database } from '#dialect'
import { readDataset } from '../db/meta.ts'
import { inputKey, knownInputs } from '../db/write/inputs.ts'
import { writeBatch } from '../db/write.ts'
import type { Refusal } from '../load/read/refusal.ts'
import { readDocuments } from '../load/read.ts'
import type { Authority, RawDocument } from '../load/types.ts'
import { packageRoot, version } from '../package.ts'
import type { Outcome, Reader, Task } from './load/reader.ts'
import { startReader } from './load/readers.ts'

export interface LoadReport {
  seen: number
  written: number
  unchanged: number
  refused: number
  refusals: LoadRefusal[]
  /** Version of the dataset afterwards. */
  dataset: string
  seconds: number
}

/** `internal` = the loader itself failed on this document: our fault, and the others are loaded all the same. */
export type LoadRefusal = Omit<Refusal, 'rule'> & { rule: Refusal['rule'] | 'internal' }

export interface LoadOptions {
  authority: Authority
  /** Reads everything again, also what is loaded already. */
  force?: boolean
  /** 'empty' writes nothing where anything is loaded already. */
  onlyInto?: 'any' | 'empty'
  /** Documents in one transaction. */
  batchSize?: number
  /** Threads that read when there is much to read; 0 = none, not said = as many as there are processors. */
  threads?: number
  onProgress?: (report: LoadReport) => void
  onRefusal?: (refusal: LoadRefusal) => void
}

/** The rules that read an article: a new version of the program reads everything anew. */
const LOADER = `dateline ${version}`
/** Documents in one transaction, if nothing else is said. */
const BATCH_SIZE = 500
const MOST_REFUSALS_KEPT = 10_000

/** A path as it may be shown to anyone: relative to where the user is, or to the package, or the last two names. */
export function shownPath(path: string): string {
  const absolute = resolve(path)
  const shown = [process.cwd(), packageRoot]
    .map((root) => relative(root, absolute))
    .find((each) => !each.startsWith('..') && !isAbsolute(each))
  return (shown ?? join(basename(dirname(absolute)), basename(absolute))).replaceAll('\\', '/')
}

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')

interface Loading {
  db: Database
  reader: Reader
  options: LoadOptions
  report: LoadReport
  /** Inputs that must be read again, though they are unchanged. */
  stale: number
}

/** Loads all documents behind `paths`. Bad input is refused and reported, never thrown; a failing database throws. */
export async function loadPaths(db: Database, paths: string[], options: LoadOptions): Promise<LoadReport> {
  const started = performance.now()
  const reader = startReader(options.authority, options.threads)
  const loading: Loading = { db, reader, options, report: newReport(), stale: 0 }
  try {
    await loadOnce(loading, paths)
    if (loading.stale > 0) await loadStale(loading, paths)
  } finally {
    await reader.close()
  }
  const { report } = loading
  if (report.written > 0) analyze(db)
  report.dataset = (await readDataset(db)).version
  report.seconds = (performance.now() - started) / 1000
  return report
}

const newReport = (): LoadReport => ({
  seen: 0,
  written: 0,
  unchanged: 0,
  refused: 0,
  refusals: [],
  dataset: '',
  seconds: 0,
})

/** While one batch is written, the next one is read: two batches are in memory and no more. */
async function loadOnce(loading: Loading, paths: string[]): Promise<void> {
  let reading: Promise<ReadBatch> | null = null
  for await (const documents of batchesOf(loading, paths)) {
    const next = readBatch(loading, documents)
    // It is awaited below; if the batch before it fails, nobody asks for it any more.
    next.catch(() => {})
    if (reading) await finishBatch(loading, await reading)
    reading = next
  }
  if (reading) await finishBatch(loading, await reading)
}

async function* batchesOf(loading: Loading, paths: string[]): AsyncGenerator<RawDocument[]> {
  const size = loading.options.batchSize ?? BATCH_SIZE
  let batch: RawDocument[] = []
  for await (const document of readDocuments(paths)) {
    loading.report.seen += 1
    if (document.ok) batch.push(document.value)
    else refuse(loading, document.refusal)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** An input that was passed over as unchanged may have lost the one that spoke for its article: it is read now. */
async function loadStale(loading: Loading, paths: string[]): Promise<void> {
  const { authority } = loading.options
  await loadOnce({ ...loading, report: newReport(), options: { authority } }, paths)
}

function refuse({ report, options }: Loading, refusal: LoadRefusal): void {
  report.refused += 1
  if (report.refusals.length < MOST_REFUSALS_KEPT) report.refusals.push(refusal)
  options.onRefusal?.(refusal)
}

/** What reading made of the documents of a batch that were new or changed. */
interface ReadBatch {
  unchanged: number
  tasks: Task[]
  outcomes: Outcome[]
}

async function readBatch({ db, reader, options }: Loading, documents: RawDocument[]): Promise<ReadBatch> {
  const inputs = documents.map((raw) => ({
    raw,
    location: digest(raw.location ?? resolve(raw.path)),
    hash: digest(raw.sha256, JSON.stringify(raw.metadata), options.authority.digest, LOADER),
  }))
  const known = options.force ? new Set<string>() : await knownInputs(db, inputs)
  const tasks = inputs
    .filter((input) => !known.has(inputKey(input)))
    .map(({ raw, location, hash }) => ({
      raw: { ...raw, path: shownPath(raw.path) },
      stamp: { location, inputHash: hash },
    }))
  return { unchanged: inputs.length - tasks.length, tasks, outcomes: await reader.read(tasks) }
}

async function finishBatch(loading: Loading, { unchanged, tasks, outcomes }: ReadBatch): Promise<void> {
  const { db, options, report } = loading
  const rows = outcomes.flatMap((outcome, at) => {
    if (outcome.ok) return [outcome.rows]
    const path = tasks[at]?.raw.path ?? ''
    refuse(loading, { path, line: null, column: null, rule: 'internal', message: outcome.message })
    return []
  })
  if (rows.length > 0) loading.stale += await writeBatch(db, rows, LOADER, options.onlyInto)
  report.unchanged += unchanged
  report.written += rows.length
  options.onProgress?.(report)
}
