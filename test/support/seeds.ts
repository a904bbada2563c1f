/** A server over the seed articles with a database of its own, for one test file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Database, open } from '#dialect'
import { type AppOptions, buildApp } from '../../src/api/app.ts'
import { readAuthority } from '../../src/commands/authority.ts'
import type { LoadReport } from '../../src/commands/load/report.ts'
import { loadPaths } from '../../src/commands/load.ts'
import type { Authority } from '../../src/load/types.ts'
import { packageRoot } from '../../src/package.ts'

export const SEEDS = join(packageRoot, 'seeds', 'articles')
export const authority: Authority = readAuthority('')

/** A new folder that goes with the test. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export interface Rig {
  db: Database
  app: FastifyInstance
  url: string
  report: LoadReport
  close: () => Promise<void>
}

/** Loads `paths` (the seeds, if not said) into a new database and serves it without listening. */
export async function startRig(paths: string[] = [SEEDS], options: Partial<AppOptions> = {}): Promise<Rig> {
  const folder = temporaryFolder()
  const url = `file:${join(folder.path, 'test.db')}`
  const db = open(url)
  const report = await loadPaths(db, paths, { authority })
  const app = await buildApp({ db, version: 'test', ...options })
  await app.ready()
  const close = async () => {
    await app.close()
    db.close()
    folder.remove()
  }
  return { db, app, url, report, close }
}
