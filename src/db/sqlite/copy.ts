/** A copy of the whole database as one file, made while the server goes on answering. */
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { connect, type Database } from './connection.ts'

export interface Copy {
  /** Of the dataset in the copy. */
  version: string
  bytes: number
  content: Readable
}

/** VACUUM keeps its thread until it is done. A text, because it is the same from the sources and when built. */
const THREAD = `
const { workerData: { driver, from, into } } = require('node:worker_threads')
const Driver = require(driver)
const db = new Driver(from, { fileMustExist: true })
try { db.prepare('vacuum into ?').run(into) } finally { db.close() }
`

function vacuum(from: string, into: string): Promise<void> {
  const driver = createRequire(import.meta.url).resolve('better-sqlite3')
  return new Promise((resolve, reject) => {
    new Worker(THREAD, { eval: true, workerData: { driver, from, into } })
      .once('error', reject)
      .once('exit', () => resolve())
  })
}

/**
 * Copies one state of the database. The copy lies beside it, where there is most likely room, and only as long as it
 * is being written: once it is open its name is taken away, so that nothing can leave it behind.
 */
export async function copyDatabase(
  { orm }: Database,
  versionOf: (copy: Database) => Promise<string>,
): Promise<Copy> {
  const from = orm.$client.name
  const into = `${from}.copy-${randomUUID()}`
  const remove = () => rmSync(into, { force: true })
  process.once('exit', remove)
  try {
    await vacuum(from, into)
    const version = await readOf(into, versionOf)
    const file = await open(into)
    const { size } = await file.stat()
    return { version, bytes: size, content: file.createReadStream() }
  } finally {
    remove()
    process.off('exit', remove)
  }
}

async function readOf<T>(path: string, read: (copy: Database) => Promise<T>): Promise<T> {
  const copy = connect(path)
  try {
    return await read(copy)
  } finally {
    await copy.close()
  }
}
