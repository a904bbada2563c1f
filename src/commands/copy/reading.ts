/** The other end of source.ts: a dataset that another process reads, on the engine of its address. */
import { spawn } from 'node:child_process'
import { on } from 'node:events'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { DatasetRow } from '../../db/meta.ts'
import type { Position, Step, Sums } from '../../db/transfer.ts'
import { engineOf, nodeOptions } from '../../engine.ts'
import { BadUsage, FailedElsewhere } from '../failure.ts'
import { type Order, receiveSteps, type Word } from './wire.ts'

/** The same from the sources and when built. */
const SOURCE = fileURLToPath(new URL(`./source${extname(import.meta.url)}`, import.meta.url))

export interface Reading {
  dataset: DatasetRow
  /** The steps that follow a position, and then what the whole is to be held against. */
  steps: (from: Position) => AsyncIterable<Step>
  sums: () => Promise<Sums>
  end: () => void
}

/** Starts to read. Throws FailedElsewhere. */
export async function startReading(address: string): Promise<Reading> {
  const engine = engineOf(address)
  if (engine === null) throw new BadUsage('the address to copy from is none of a database')
  const child = spawn(process.execPath, [...nodeOptions(engine), SOURCE], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const words = on(child, 'message', { close: ['disconnect', 'error'] })
  /** The next word that has `part` in it. */
  const told = async <P extends 'dataset' | 'sums'>(
    part: P,
  ): Promise<Extract<Word, Record<P, unknown>>[P]> => {
    const { value, done } = await words.next()
    if (done) throw new Error('the process that read the dataset has ended')
    const [word] = value as [Word]
    if ('failure' in word) throw new FailedElsewhere(word.failure)
    return (word as Extract<Word, Record<P, unknown>>)[part]
  }
  const order = (sent: Order) => void child.send(sent)
  try {
    // By the channel: what is among the arguments of a process, all can see.
    order({ address })
    const dataset = await told('dataset')
    const steps = (from: Position) => {
      order({ from })
      return receiveSteps(child.stdout as Readable)
    }
    return { dataset, steps, sums: () => told('sums'), end: () => void child.kill() }
  } catch (error) {
    child.kill()
    throw error
  }
}
