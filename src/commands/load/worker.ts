/** A thread that reads: chunks of tasks come in, their outcomes go out in the same order. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Authority } from '../../load/types.ts'
import { makeReady, type Outcome, readTask, type Task } from './reader.ts'

/** What a worker says: that it can read, and then one answer per chunk. */
export type Said = 'ready' | Outcome[]

const say = (said: Said) => parentPort?.postMessage(said)

const ready = makeReady(workerData as Authority)

/** The raw text stays where it came from: half of what would be sent. */
function withoutText(outcome: Outcome): Outcome {
  if (outcome.ok) outcome.rows.document.text = ''
  return outcome
}

parentPort?.on('message', (tasks: Task[]) => say(tasks.map((task) => withoutText(readTask(task, ready)))))
say('ready')
