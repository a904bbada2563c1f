/** The command line, built for the tests, in processes of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { inject } from 'vitest'
import { packageRoot } from '../../src/package.ts'
import { filePathOf } from './databases.ts'

/** The script that Node runs. */
export const CLI = inject('program')

/** Node's arguments for the command line over the database at `url`, on its engine from the start: one process. */
export const commandLine = (url: string): string[] => [
  ...(filePathOf(url) === null ? ['--conditions=dateline-postgres'] : []),
  CLI,
]

export interface Ended {
  code: number
  out: string
  err: string
}

/** Runs a command to its end. */
export const cli = (args: string[], env: Record<string, string> = {}, node: string[] = []) =>
  new Promise<Ended>((resolve) => {
    const options = { cwd: packageRoot, env: { ...process.env, ...env } }
    execFile(process.execPath, [...node, CLI, ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

/** Starts a command in a group of its own, as a terminal does. */
export const startCli = (
  args: string[],
  env: Record<string, string> = {},
  node: string[] = [],
): ChildProcess =>
  spawn(process.execPath, [...node, CLI, ...args], {
    cwd: packageRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
