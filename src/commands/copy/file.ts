/** A process that gives a dataset away as a SQLite file: it copies it into one of its own, and sends that. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { open } from '#dialect'
import { copyFile } from '../../db/export.ts'
import { endWithParent } from '../../engine.ts'
import { copyDataset } from '../copy.ts'
import { failureOf } from '../failure.ts'
import { EXIT } from '../report.ts'

const address = await new Promise<string>((resolve) => process.once('message', resolve))
const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
const remove = () => rmSync(folder, { recursive: true, force: true })
process.once('exit', remove)
process.once('SIGTERM', () => process.exit(EXIT.io))
endWithParent()

async function give(): Promise<void> {
  const db = await open(`file:${join(folder, 'dateline.sqlite')}`)
  await copyDataset(address, db)
  const { version, bytes, content } = await copyFile(db)
  await db.close()
  // What is being sent is open, and needs no name any more.
  remove()
  process.send?.({ version, bytes })
  await pipeline(content, process.stdout, { end: false })
}

await give().catch((error: unknown) => process.send?.({ failure: failureOf(error, address) }))
