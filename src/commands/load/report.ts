/** What a load is asked for, and what it tells. */
import type { Database } from '#dialect'
import type { Refusal } from '../../load/read/refusal.ts'
import type { Records } from '../../load/rows/facts.ts'
import type { Authority } from '../../load/types.ts'
import type { Reader } from './reader.ts'

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

/** Documents in one transaction, if nothing else is said. */
export const BATCH_SIZE = 500
const MOST_REFUSALS_KEPT = 10_000

/** A load under way. */
export interface Loading {
  db: Database
  reader: Reader
  records: Records
  options: LoadOptions
  report: LoadReport
}

export function refuse({ report, options }: Loading, refusal: LoadRefusal): void {
  report.refused += 1
  if (report.refusals.length < MOST_REFUSALS_KEPT) report.refusals.push(refusal)
  options.onRefusal?.(refusal)
}
