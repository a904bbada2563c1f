/** Loading: documents are read one by one and written in batches; the wiring between load/ and db/. */
import { analyze, type Database } from '#dialect'
import { readDataset } from '../db/meta.ts'
import { expectFinished } from '../db/unfinished.ts'
import type { PassOver } from '../db/write.ts'
import { readDocuments } from '../load/read.ts'
import { indexRecords } from '../load/rows/facts.ts'
import type { RawDocument } from '../load/types.ts'
import { readAgain } from './load/again.ts'
import { type ReadBatch, readBatch, writeRead } from './load/batch.ts'
import { startReader } from './load/readers.ts'
import { BATCH_SIZE, type Loading, type LoadOptions, type LoadReport, refuse } from './load/report.ts'

/** Loads all documents behind `paths`. Bad input is refused and reported, never thrown; a failing database throws. */
export async function loadPaths(db: Database, paths: string[], options: LoadOptions): Promise<LoadReport> {
  const started = performance.now()
  await expectFinished(db)
  const { authority } = options
  const reader = startReader(authority, options.threads)
  const loading: Loading = { db, reader, records: indexRecords(authority), options, report: newReport() }
  let again = 0
  try {
    await loadOnce(loading, paths)
    for (let more = await readAgain(loading); more > 0; more = await readAgain(loading)) again += more
  } finally {
    await reader.close()
  }
  const { report } = loading
  if (report.written + again > 0) await analyze(db)
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

function passOver({ onlyInto, force }: LoadOptions): PassOver {
  if (onlyInto === 'empty') return 'all if loaded'
  return force ? 'nothing' : 'what is known'
}

async function finishBatch(loading: Loading, read: ReadBatch): Promise<void> {
  const { options, report } = loading
  const { written, passed } = await writeRead(loading, read, passOver(options))
  report.written += written
  report.unchanged += read.unchanged + passed
  options.onProgress?.(report)
}
