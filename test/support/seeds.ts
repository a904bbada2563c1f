/** A server over the seed articles with a database of its own, for one test file. */
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Database, open } from '#dialect'
import { type AppOptions, buildApp } from '../../src/api/app.ts'
import { readAuthority } from '../../src/commands/authority.ts'
import type { LoadReport } from '../../src/commands/load/report.ts'
import { loadPaths } from '../../src/commands/load.ts'
import type { Authority } from '../../src/load/types.ts'
import { packageRoot } from '../../src/package.ts'
import { newDatabase } from './databases.ts'

export { temporaryFolder } from './databases.ts'

export const SEEDS = join(packageRoot, 'seeds', 'articles')
export const authority: Authority = readAuthority('')

export interface Rig {
  db: Database
  app: FastifyInstance
  url: string
  report: LoadReport
  close: () => Promise<void>
}

/** Loads `paths` (the seeds, if not said) into a new database and serves it without listening. */
export async function startRig(paths: string[] = [SEEDS], options: Partial<AppOptions> = {}): Promise<Rig> {
  const { url, remove } = await newDatabase()
  const db = await open(url)
  const report = await loadPaths(db, paths, { authority })
  const app = await buildApp({ db, version: 'test', ...options })
  await app.ready()
  const close = async () => {
    await app.close()
    await db.close()
    await remove()
  }
  return { db, app, url, report, close }
}
