#!/usr/bin/env node
/** The command line: main.ts on the engine that the database's address names, in another process if need be. */
import { databaseIn, isUnderNpm } from './config.ts'
import { endWithParent, engineOf, isOn, runOn, whenOrphaned } from './engine.ts'

const engine = engineOf(databaseIn(process.argv.slice(2)))
if (engine === null || isOn(engine)) {
  endWithParent()
  await import('./main.ts')
} else {
  if (isUnderNpm()) whenOrphaned(process.ppid, () => process.kill(process.pid, 'SIGTERM'))
  process.exitCode = await runOn(engine, process.argv.slice(1))
}
