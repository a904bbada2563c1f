/** The whole database as one file: a process on the other engine copies it row by row into a SQLite file, and sends that. */
import { spawn } from 'node:child_process'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { nodeOptions } from '../../engine.ts'
import type { Database } from './connection.ts'

export interface Copy {
  /** Of the dataset in the copy. */
  version: string
  bytes: number
  content: Readable
}

/** A program, not a module: what it runs on is not this engine. The same from the sources and when built. */
const PROGRAM = fileURLToPath(new URL(`../../commands/copy/file${extname(import.meta.url)}`, import.meta.url))

/** What it says before it sends the file. */
type Word = Omit<Copy, 'content'> | { failure: { sentence: string; exit: number } }

/** PostgreSQL's code for input or output that failed: who asked may try again. */
const IO_ERROR = '58030'

/** Copies one state of the database. The price is that of reading every row; the file is gone when it has been sent. */
export async function copyDatabase(
  { writers }: Database,
  _versionOf: (copy: Database) => Promise<string>,
): Promise<Copy> {
  if (writers === null || writers.ended)
    throw Object.assign(new Error('the database is closed'), { code: IO_ERROR })
  const child = spawn(process.execPath, [...nodeOptions('sqlite'), PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const word = await new Promise<Word>((resolve, reject) => {
    child.once('message', (said) => resolve(said as Word))
    child.once('error', reject)
    child.once('exit', () => reject(new Error('the process that copies the database has ended')))
    // By the channel: what is among the arguments of a process, all can see.
    child.send(writers.options.connectionString as string, (error) => error && reject(error))
  })
  if ('failure' in word) throw Object.assign(new Error(word.failure.sentence), { code: IO_ERROR })
  const content = child.stdout as Readable
  content.once('close', () => child.kill())
  return { ...word, content }
}
