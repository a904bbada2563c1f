import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './test/support/browser/find.ts'
import { findBinaries } from './test/support/postgres/binaries.ts'

const engine = (name: string, conditions: string[], more: object) => ({
  // Names of our own: other packages have a condition called source too.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // A module keeps nothing of a test, so files of a worker share them: reading all anew for each file took a fifth of the time.
  test: { name, isolate: false, testTimeout: 60_000, hookTimeout: 60_000, ...more },
})

const browser = findBrowser()
if (typeof browser === 'string') console.log(`The tests in a browser are skipped: ${browser}.`)

const sqlite = engine('sqlite', ['dateline-source'], {
  include: ['test/**/*.test.ts'],
  exclude: ['test/*/postgres/**', ...(typeof browser === 'string' ? ['test/web/browser/**'] : [])],
})

/** All that touches the database; the rest is the same on both. */
const postgres = engine('postgres', ['dateline-source', 'dateline-postgres'], {
  include: ['test/{api,commands,db}/**/*.test.ts', 'test/client.test.ts'],
  exclude: [
    // Files and plans of SQLite.
    'test/api/export.test.ts',
    'test/*/sqlite/**',
    // Always a file.
    'test/commands/hostile.test.ts',
    'test/commands/load/commandLine.test.ts',
    // No database in them.
    'test/api/explorer{.test.ts,/**}',
    'test/db/q.test.ts',
  ],
  globalSetup: ['test/support/postgres/setup.ts'],
})

const binaries = findBinaries()
if (typeof binaries === 'string') console.log(`The tests on PostgreSQL are skipped: ${binaries}.`)

export default defineConfig({
  // The program is built once for both. Much of the time is spent waiting for processes, the server and the browser: more workers than processors.
  test: {
    globalSetup: ['test/support/program/setup.ts'],
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: typeof binaries === 'string' ? [sqlite] : [sqlite, postgres],
  },
})
