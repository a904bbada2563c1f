/** `dateline serve`: loads the seed articles into an empty database, serves, and stops in good order. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { open } from '#dialect'
import { buildApp } from '../api/app.ts'
import type { Config } from '../config.ts'
import { readDataset } from '../db/meta.ts'
import { expectFinished } from '../db/unfinished.ts'
import { whenOrphaned } from '../engine.ts'
import { packageRoot, version } from '../package.ts'
import { readAuthority } from './authority.ts'
import { loadPaths } from './load.ts'
import { refusalLine, sumLine } from './report.ts'

/** Milliseconds for answers under way; then the rest is cut off. */
const PATIENCE = 3_000

const print = (line: string) => void process.stdout.write(`${line}\n`)

/** Loads the seed articles if the database holds nothing. */
export async function loadSeeds(config: Config, tell: (line: string) => void = print): Promise<void> {
  const db = await open(config.databaseUrl)
  try {
    await expectFinished(db)
    if ((await readDataset(db)).article_count > 0) return
    const report = await loadPaths(db, [join(packageRoot, 'seeds', 'articles')], {
      authority: readAuthority(config.authority),
      onlyInto: 'empty',
      onRefusal: (refusal) => tell(refusalLine(refusal)),
    })
    tell(`The database was empty; loaded the seed articles. ${sumLine(report)}`)
  } finally {
    await db.close()
  }
}

/** The explorer where it was built: running from the sources needs none. */
const EXPLORER = join(packageRoot, 'dist', 'web')
const isBuilt = () => existsSync(join(EXPLORER, 'index.html'))

/** What is said once the server listens: addresses to open first. */
function greeting(url: string, explorer: boolean): string {
  const rows: [string, string][] = [
    ['/', explorer ? 'the explorer' : 'the explorer, once `npm run build` has made it'],
    ['/articles?person=Lavrov', 'an answer of the API'],
    ['/docs', 'all that it answers, to try'],
  ]
  const lines = rows.map(([path, what]) => `  ${`${url}${path}`.padEnd(url.length + 25)}${what}`)
  return [`Dateline ${version} serves ${url}. Open:`, ...lines].join('\n')
}

const hostInUrl = (host: string) => (host.includes(':') ? `[${host}]` : host)

/** Resolves when the server listens; it ends by SIGINT or SIGTERM. */
export async function serve(config: Config): Promise<void> {
  // Asked before anybody knows of the server: whoever stops npm later is noticed.
  const parent = process.ppid
  await loadSeeds(config)
  const db = await open(config.databaseUrl)
  const { logLevel, publicUrl, rateLimit, proxies } = config
  const explorer = isBuilt() ? EXPLORER : undefined
  const app = await buildApp({
    db,
    version,
    logLevel,
    publicUrl,
    rateLimit: rateLimit && { ...rateLimit, proxies },
    explorer,
  })
  await app.listen({ host: config.host, port: config.port })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const url = `http://${hostInUrl(config.host)}:${port}`
  print(greeting(url, explorer !== undefined))
  let stopping = false
  const stop = async () => {
    // A terminal tells all of its processes, and one may pass it on to another.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), PATIENCE).unref()
    await app.close()
    await db.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (config.underNpm) whenOrphaned(parent, stop)
}
