/** A process that reads a dataset for a copy: on its own engine, from one state, until whoever started it is gone. */
import { isThere, open } from '#dialect'
import { readDataset } from '../../db/meta.ts'
import { readSteps, sumsOf } from '../../db/transfer.ts'
import { expectFinished, Unwritable } from '../../db/unfinished.ts'
import { endWithParent } from '../../engine.ts'
import { failureOf } from '../failure.ts'
import { EXIT } from '../report.ts'
import { type Order, sendSteps, type Word } from './wire.ts'

const order = () => new Promise<Order>((resolve) => process.once('message', (sent: Order) => resolve(sent)))
const say = (word: Word) =>
  new Promise<void>((resolve) => {
    process.send?.(word, () => resolve())
  })

async function give(address: string): Promise<void> {
  if (!isThere(address)) throw new Unwritable('there is no database to copy from')
  const db = await open(address)
  const state = await db.freeze()
  try {
    await expectFinished(state)
    const dataset = await readDataset(state)
    if (dataset.article_count === 0) throw new Unwritable('there is nothing in the database to copy from')
    const next = order()
    await say({ dataset })
    const sent = await next
    if ('from' in sent) await sendSteps(readSteps(state, sent.from), process.stdout)
    await say({ sums: await sumsOf(state) })
  } finally {
    await state.close()
    await db.close()
  }
}

endWithParent()
// Waiting for orders, and for nothing else.
process.channel?.ref()
// Nobody reads any more: there is nobody left to tell.
process.stdout.on('error', () => process.exit(EXIT.io))
const first = await order()
const address = 'address' in first ? first.address : ''
await give(address).catch((error: unknown) => say({ failure: failureOf(error, address) }))
process.channel?.unref()
