/** Child processes: the built command line and the servers; every one that is started here is ended here. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineOf } from '../src/engine.ts'
import { packageRoot } from '../src/package.ts'
import type { Orders } from './server.ts'

export interface Server {
  name: string
  origin: string
  /** Seconds of processor time that the server has used; null where the system does not tell. */
  processorTime: () => number | null
  stop: () => Promise<void>
}

const CLI = join(packageRoot, 'dist', 'cli.js')
/** A database is the path of a file, or the address of one on a PostgreSQL server. */
export const isOnPostgres = (database: string): boolean => engineOf(database) === 'postgres'

const environment = (database: string) => ({
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: isOnPostgres(database) ? database : `file:${database}`,
  HOST: '127.0.0.1',
  PORT: '0',
})

/** Loads a folder by the built command line; the report that `--json` prints. Throws what the command said. */
export async function load(
  database: string,
  folder: string,
): Promise<{ written: number; refused: number; seconds: number }> {
  const child = spawn(process.execPath, [CLI, 'load', '--json', folder], { env: environment(database) })
  process.once('exit', () => child.kill('SIGKILL'))
  const out = collect(child.stdout)
  const complaints = collect(child.stderr)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`dateline load ended with ${code}: ${complaints()}`)
  return JSON.parse(out())
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}

/** Dateline as users run it. */
export const startDateline = (database: string): Promise<Server> => start('hot', [CLI, 'serve'], database)

/** One of bench/server.ts. It runs without the condition `source`, so that the cold server is the built one too. */
export const startOther = (kind: 'cold' | 'bare' | 'raw', orders: Orders): Promise<Server> =>
  start(
    kind,
    [
      ...(isOnPostgres(orders.database) ? ['--conditions=dateline-postgres'] : []),
      ...['--import', 'tsx', join(packageRoot, 'bench', 'server.ts'), kind, JSON.stringify(orders)],
    ],
    orders.database,
  )

async function start(name: string, args: string[], database: string): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd: packageRoot,
    env: environment(database),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  process.once('exit', () => child.kill('SIGKILL'))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const out = collect(child.stdout)
  const { pid } = child
  for (;;) {
    const origin = /serves (http:\/\/[\d.]+:\d+)\D/.exec(out())?.[1]
    if (origin) return { name, origin, processorTime: () => processorTime(pid), stop }
    if (child.exitCode !== null) throw new Error(`the server ${name} did not start: ${out()}`)
    await Promise.race([once(child.stdout, 'data'), ended])
  }
}

const TICKS_PER_SECOND = 100

/** Linux tells it in the 14th and 15th field of /proc/PID/stat; the second field may hold spaces. */
function processorTime(pid: ChildProcess['pid']): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  } catch {
    return null
  }
}
