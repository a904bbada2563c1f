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
import { refuseUnfinished } from './unfinished.ts'
import { putInput } from './write/articles.ts'
import { type Change, MODULUS, newChange } from './write/change.ts'
import { type Input, inputKey, inputsOf, knownInputs, leaveOldArticle } from './write/inputs.ts'
import { countMentions, inBodies } from './write/mentionCounts.ts'

/** What is passed over: where anything is loaded already, all; or what another loader has written since it was looked for. */
export type PassOver = 'all if loaded' | 'what is known' | 'nothing'

/**
 * Writes articles: new ones are added, changed ones replaced; an input that now gives another article leaves the old.
 * Inputs whose article has lost the one that spoke for it have no `input_hash` any more: they are to be read again.
 * `pages` stand in the order of the articles. Returns how many were written.
 */
export async function writeBatch(
  db: Database,
  read: Rows[],
  pages: PageFacts[],
  loader: string,
  passOver: PassOver,
): Promise<number> {
  return write(db, async (orm) => {
    if (passOver === 'all if loaded' && (await orm.select().from(dataset)).length > 0) return 0
    const isNew = passOver === 'what is known' ? await newAmong(orm, read) : () => true
    const batch = read.filter(isNew)
    if (batch.length === 0) return 0
    const change = newChange(orm)
    await change.sortKeys.ask(batch.map((rows) => rows.article.sort_key))
    await change.texts.holders.ask(batch.map((rows) => rows.bands))
    await putBatch(orm, batch, change)
    await countEntities(orm, change.tally)
    await rebuildEvents(orm, [...change.events])
    await linkDuplicates(orm, change.texts)
    await countPages(
      orm,
      pages.filter((_, at) => isNew(read[at] as Rows)),
    )
    await countMentions(orm, change.mentions)
    await recordDataset(orm, change, loader)
    return batch.length
  })
}

async function putBatch(orm: Orm, batch: Rows[], change: Change): Promise<void> {
  const inputs = await inputsOf(orm, batch)
  for (const rows of batch) {
    await leaveOldArticle(orm, rows, inputs, change)
    await putInput(orm, rows, inputs, change)
  }
  await change.pending.flush(orm)
}

const inputOf = ({ document }: Rows): Input => ({ location: document.location, hash: document.input_hash })

/** Several loaders may read the same inputs; whoever writes first has written for all. */
async function newAmong(orm: Orm, batch: Rows[]): Promise<(rows: Rows) => boolean> {
  const known = await knownInputs(orm, batch.map(inputOf))
  return (rows) => !known.has(inputKey(inputOf(rows)))
}

async function recordDataset(orm: Orm, change: Change, loader: string): Promise<void> {
  const rows = await orm.select().from(dataset)
  refuseUnfinished(rows)
  const [old = EMPTY] = rows
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
