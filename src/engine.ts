/** Which engine a database's address names, and a process that runs on it: what `#dialect` is cannot change in one that runs. */
import { type ChildProcess, spawn } from 'node:child_process'

export type Engine = 'sqlite' | 'postgres'

const SCHEMES: Record<string, Engine> = {
  'file:': 'sqlite',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
}

/** `postgres://…` → postgres; null where the address is none of a database. */
export const engineOf = (address: string): Engine | null =>
  SCHEMES[/^[a-z]+:/.exec(address)?.[0] ?? ''] ?? null

/** True where this process runs on that engine. */
export const isOn = (engine: Engine): boolean =>
  new RegExp(`/${engine}\\.[jt]s$`).test(import.meta.resolve('#dialect'))

const CONDITION = /^--conditions=dateline-(sqlite|postgres)$/
/** What it takes to run the sources as they are. */
const UNBUILT = import.meta.url.endsWith('.ts') ? ['--conditions=dateline-source', '--import', 'tsx'] : []

/** Arguments of Node for a process on an engine: those of this one, but for its choice of one. */
export const nodeOptions = (engine: Engine): string[] => [
  ...process.execArgv.filter((option) => !CONDITION.test(option)),
  ...(process.execArgv.includes('tsx') ? [] : UNBUILT),
  `--conditions=dateline-${engine}`,
]

/** What a terminal or a service manager tells a process; a terminal tells its children too. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Milliseconds between looks at whether npm is still there. */
const LOOK_EVERY = 500

/** Calls `stop` when `parent`, the process that started this one, has ended. */
export function whenOrphaned(parent: number, stop: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, LOOK_EVERY)
  timer.unref()
}

/**
 * Runs a script with its arguments on an engine, with this process's own input and output, and resolves to its exit
 * code. Signals are passed on; if it ends by one, so does this process.
 */
export function runOn(engine: Engine, command: string[]): Promise<number> {
  const child = spawn(process.execPath, [...nodeOptions(engine), ...command], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, pass)
  // Whoever watches this process's files wants to know of those.
  child.on('message', (message) => process.send?.(message))
  return endOf(child, pass)
}

function endOf(child: ChildProcess, pass: (signal: NodeJS.Signals) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, by) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      if (by) process.kill(process.pid, by)
      resolve(code ?? 1)
    })
  })
}

/** Ends this process in good order when the one that started it by runOn has ended, however that was. */
export function endWithParent(): void {
  if (!process.connected) return
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // Listening for its end must not keep this process from its own.
  process.channel?.unref()
}
