/**
 * Threads that read. Chunks are dealt out at once, in turns, so that the threads go on reading while the main one is
 * busy with a transaction; how many wait is bounded by whoever calls, who asks for one batch after another.
 */
import { Worker } from 'node:worker_threads'
import type { Authority } from '../../load/types.ts'
import { failure, type Outcome, type Reader, type Task } from './reader.ts'
import type { Said } from './worker.ts'

/** Documents that travel together: enough to make the journey cheap, few enough to spread a batch evenly. */
const CHUNK = 16
/** What a thread runs: package.json tells the sources from what was built of them. */
const WORKER = new URL(import.meta.resolve('#reading-thread'))

interface Job {
  tasks: Task[]
  done: (outcomes: Outcome[]) => void
  failed: (reason: unknown) => void
}

/** A place for one worker after another: a crash ends a worker, and the next one takes over what was not answered. */
class Seat {
  readonly #authority: Authority
  readonly #program: URL
  /** Sent and not answered; answers come in the same order. */
  #jobs: Job[] = []
  #worker: Worker
  #closed = false

  constructor(authority: Authority, program: URL) {
    this.#authority = authority
    this.#program = program
    this.#worker = this.#hire()
  }

  send(tasks: Task[]): Promise<Outcome[]> {
    return new Promise((done, failed) => this.#post({ tasks, done, failed }))
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#worker.terminate()
  }

  #post(job: Job): void {
    this.#jobs.push(job)
    this.#worker.postMessage(job.tasks)
  }

  #hire(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#authority })
    let ready = false
    let reason: unknown = new Error('its thread ended')
    worker.on('message', (said: Said) => {
      if (said === 'ready') ready = true
      else this.#jobs.shift()?.done(said)
    })
    worker.on('error', (error) => {
      reason = error
    })
    worker.on('exit', () => {
      const left = this.#jobs
      this.#jobs = []
      if (ready && !this.#closed) this.#takeOver(left, reason)
      else for (const job of left) job.failed(reason)
    })
    return worker
  }

  /** The worker died of the first job left: its documents are read one by one, and the one that kills again is refused. */
  #takeOver([fatal, ...rest]: Job[], reason: unknown): void {
    this.#worker = this.#hire()
    if (fatal?.tasks.length === 1) fatal.done([failure(reason)])
    else if (fatal) {
      const singles = fatal.tasks.map((task) => this.send([task]))
      Promise.all(singles).then((outcomes) => fatal.done(outcomes.flat()), fatal.failed)
    }
    for (const job of rest) this.#post(job)
  }
}

/** The raw text did not travel back. */
function withText(outcome: Outcome, task: Task | undefined): Outcome {
  if (outcome.ok && task) outcome.rows.document.text = task.raw.text
  return outcome
}

/** Starts `size` threads, each with the authority made ready once; `program` is what they run. */
export function startPool(authority: Authority, size: number, program = WORKER): Reader {
  const seats = Array.from({ length: size }, () => new Seat(authority, program))
  let turn = 0
  const read = async (tasks: Task[]) => {
    const chunks: Promise<Outcome[]>[] = []
    for (let at = 0; at < tasks.length; at += CHUNK)
      chunks.push((seats[turn++ % size] as Seat).send(tasks.slice(at, at + CHUNK)))
    const outcomes = (await Promise.all(chunks)).flat()
    return outcomes.map((outcome, at) => withText(outcome, tasks[at]))
  }
  const close = async () => {
    await Promise.all(seats.map((seat) => seat.close()))
  }
  return { read, close }
}
