/**
 * Writing a batch of articles in one transaction. Counters, names, events and the dataset's version are brought up to
 * date by the same commit, so that whatever moment a load is killed at, what is there is a whole, true dataset.
 */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Database, insertRows, type Orm, write } from '#dialect'
import { countEntities } from './counters.ts'
import { linkDuplicates } from './duplicates.ts'
import { rebuildEvents } from './eventRows.ts'
import { countPages } from './furniture.ts'
import { EMPTY } from './meta.ts'
import type { PageFacts, Rows } from './rows.ts'
import { dataset } from './tables.ts'
import { putInput } from './write/articles.ts'
import { type Change, newChange } from './write/change.ts'
import { inputsOf, leaveOldArticle } from './write/inputs.ts'
import { countMentions, inBodies } from './write/mentionCounts.ts'

const MODULUS = 2n ** 256n

/**
 * Writes articles: new ones are added, changed ones replaced; an input that now gives another article leaves the old.
 * Inputs whose article has lost the one that spoke for it have no `input_hash` any more: they are to be read again.
 * `onlyInto: 'empty'` writes nothing where anything is loaded already.
 */
export async function writeBatch(
  db: Database,
  batch: Rows[],
  pages: PageFacts[],
  loader: string,
  onlyInto: 'any' | 'empty' = 'any',
): Promise<void> {
  return write(db, async (orm) => {
    if (onlyInto === 'empty' && (await orm.select().from(dataset)).length > 0) return
    const change = newChange(orm)
    const inputs = await inputsOf(orm, batch)
    await change.sortKeys.ask(batch.map((rows) => rows.article.sort_key))
    await change.texts.holders.ask(batch.map((rows) => rows.bands))
    for (const rows of batch) {
      await leaveOldArticle(orm, rows, inputs, change)
      await putInput(orm, rows, inputs, change)
    }
    await change.pending.flush(orm)
    await countEntities(orm, change.tally)
    await rebuildEvents(orm, [...change.events])
    await linkDuplicates(orm, change.texts)
    await countPages(orm, pages)
    await countMentions(orm, change.mentions)
    await recordDataset(orm, change, loader)
  })
}

async function recordDataset(orm: Orm, change: Change, loader: string): Promise<void> {
  const [old = EMPTY] = await orm.select().from(dataset).where(eq(dataset.id, 1))
  const sum = (((BigInt(`0x${old.sum}`) + change.sum) % MODULUS) + MODULUS) % MODULUS
  const version = createHash('sha256').update(`${loader}\0${sum}`).digest('hex').slice(0, 16)
  await orm.delete(dataset).where(eq(dataset.id, 1))
  await insertRows(orm, dataset, [
    {
      id: 1,
      version,
      sum: sum.toString(16),
      loader,
      article_count: old.article_count + change.articles,
      mention_count: old.mention_count + inBodies(change.mentions),
    },
  ])
}
