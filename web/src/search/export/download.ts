/** Fetches a whole list as a file, telling how far it is, and hands it to the browser to keep. */
import { ProblemError, problemOf } from 'dateline/client'
import { rowCounter, type Table } from './rows.ts'

export interface Download {
  url: string
  format: Table
  signal: AbortSignal
  /** Rows that have come so far. */
  onRows(rows: number): void
}

/** The file; rejects where the server refuses, the connection breaks, or `signal` says to stop. */
export async function fetchTable({ url, format, signal, onRows }: Download): Promise<Blob> {
  const response = await fetch(url, { signal })
  if (!response.ok || response.body === null) throw new ProblemError(await problemOf(response))
  const count = rowCounter(format)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value)
    onRows(count(part.value))
  }
  return new Blob(chunks, { type: response.headers.get('content-type') ?? '' })
}

/** Milliseconds after which a browser has surely begun to keep the file. */
const KEPT = 60_000

/** Saves it where the visitor's downloads go. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
