/** `dateline copy`: a dataset from one database into another, whatever engines they are on. */
import type { Database } from '#dialect'
import { beginCopy, finishCopy, type Position, type Step, writeStep } from '../db/transfer.ts'
import { type Reading, startReading } from './copy/reading.ts'

export interface CopyReport {
  /** Articles that were written; not those that were there from an earlier run. */
  written: number
  articles: number
  dataset: string
  seconds: number
}

export const copyLine = ({ written, articles, dataset, seconds }: CopyReport): string =>
  `${articles} articles copied, ${written} of them now (dataset ${dataset}, ${seconds.toFixed(1)} s)`

/**
 * Copies the dataset at `from` into `into`, which is empty or holds the beginning of this copy. Throws Unwritable where it
 * holds something else, FailedElsewhere where `from` cannot be read.
 */
export async function copyDataset(
  from: string,
  into: Database,
  onProgress: (line: string) => void = () => {},
): Promise<CopyReport> {
  const started = performance.now()
  const reading = await startReading(from)
  try {
    const { version, article_count } = reading.dataset
    const report: CopyReport = { written: 0, articles: article_count, dataset: version, seconds: 0 }
    const tell = (step: Step) => {
      report.written += step.rows.get('articles')?.length ?? 0
      onProgress(`${report.written} of ${article_count} articles, ${[...step.rows.keys()].join(', ')}`)
    }
    const position = await beginCopy(into, reading.dataset)
    if (position) {
      await writeSteps(into, reading, position, tell)
      await finishCopy(into, reading.dataset, await reading.sums())
    }
    report.seconds = (performance.now() - started) / 1000
    return report
  } finally {
    reading.end()
  }
}

/** While one step is written, the next one is read: two are in memory and no more. */
async function writeSteps(
  into: Database,
  { dataset, steps }: Reading,
  from: Position,
  tell: (step: Step) => void,
): Promise<void> {
  let writing = Promise.resolve()
  for await (const step of steps(from)) {
    await writing
    writing = writeStep(into, dataset, step).then(() => tell(step))
    // It is awaited above or below, wherever that is.
    writing.catch(() => {})
  }
  await writing
}
