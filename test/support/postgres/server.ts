/** A PostgreSQL server for a test run, with its data in a temporary folder. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'

export interface PostgresServer {
  /** The address of database `name` on it. */
  urlOf: (name: string) => string
  /** Ends the server as its operator would, fast (`SIGINT`) or at once (`SIGQUIT`); what it holds stays. */
  halt: (signal?: 'SIGINT' | 'SIGQUIT') => Promise<void>
  /** Starts it again where it was. */
  resume: () => Promise<void>
  /** Ends it for good. */
  stop: () => Promise<void>
}

const USER = 'dateline'
/** PostgreSQL refuses to run as root; then it runs as somebody who owns nothing else. */
const NOBODY = { uid: 65534, gid: 65534 }
const INIT = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', `--username=${USER}`]
/** What is written is thrown away after the run, so nothing waits for the disk. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
]

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

function started(server: ChildProcess): Promise<void> {
  let told = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (piece: Buffer) => {
      told += piece
      if (told.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${told}`)))
  })
}

/** Makes a new database cluster and starts a server on it; `more` are settings that count more than the usual ones. */
export async function startServer(
  { folder: installed }: Binaries,
  more: string[] = [],
): Promise<PostgresServer> {
  const root = process.getuid?.() === 0
  const as = root ? NOBODY : {}
  const folder = mkdtempSync(join(tmpdir(), 'dateline-postgres-'))
  // Where root installs, nobody else may be let in.
  const binaries = root ? join(folder, 'native') : installed
  if (root) {
    chownSync(folder, NOBODY.uid, NOBODY.gid)
    cpSync(installed, binaries, { recursive: true, verbatimSymlinks: true })
  }
  const data = join(folder, 'data')
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), ['--pgdata', data, ...INIT], as)
  const port = await freePort()
  const options = [...SETTINGS, ...more].flatMap((setting) => ['-c', setting])
  const start = async () => {
    const begun = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await started(begun)
    return begun
  }
  let server = await start()
  const halt = async (signal: NodeJS.Signals = 'SIGINT') => {
    if (server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  return {
    urlOf: (name) => `postgres://${USER}@127.0.0.1:${port}/${name}`,
    halt,
    resume: async () => {
      server = await start()
    },
    stop: async () => {
      await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
