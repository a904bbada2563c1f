/** Starts a PostgreSQL server before the tests that run on it, and stops it after them. */
import type { TestProject } from 'vitest/node'
import { findBinaries } from './binaries.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database. */
    postgres: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = findBinaries()
  if (typeof binaries === 'string') throw new Error(binaries)
  const server = await startServer(binaries)
  project.provide('postgres', server.urlOf('postgres'))
  return server.stop
}
