/** New databases, on the engine that the tests run on. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'

/** A new folder that goes with the test. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export interface NewDatabase {
  /** As in DATABASE_URL; nothing is there yet. */
  url: string
  remove: () => Promise<void>
}

/** Where the file of a `file:` address is; null for a server's. */
export const filePathOf = (url: string): string | null => (url.startsWith('file:') ? url.slice(5) : null)

/** Undefined on SQLite. */
const server = inject('postgres')
export const onPostgres = server !== undefined

async function command(text: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

/** A database in a file, whatever the tests run on. */
export function newFile(): NewDatabase {
  const folder = temporaryFolder()
  return { url: `file:${join(folder.path, 'test.db')}`, remove: async () => folder.remove() }
}

async function newOnServer(address: string): Promise<NewDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(`create database ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  return { url: url.href, remove: () => command(`drop database if exists ${name} with (force)`) }
}

/** The address of a database that does not exist, or is empty. */
export const newDatabase = async (): Promise<NewDatabase> =>
  server === undefined ? newFile() : newOnServer(server)
