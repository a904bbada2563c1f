/**
 * Writing a batch of articles in one transaction. Counters, names, events and the dataset's version are brought up to
 * date by the same commit, so that whatever moment a load is killed at, what is there is a whole, true dataset.
 */
import { createHash } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { type Database, indexText, insertRows, type Orm, unindexText, write } from '#dialect'
import { fold } from '../fold.ts'
import { makeCard } from './card.ts'
import { countEntities, newTally, type Tally, tallyRows, untallyRows } from './counters.ts'
import { rebuildEvents } from './eventRows.ts'
import { EMPTY } from './meta.ts'
import type { Rows } from './rows.ts'
import {
  article_events,
  article_people,
  article_places,
  articles,
  dataset,
  documents,
  mentions,
} from './tables.ts'

type DocumentRow = typeof documents.$inferInsert

const MODULUS = 2n ** 256n

/** An article's share of the dataset's version. */
const share = (id: string, inputHash: string): bigint =>
  BigInt(`0x${createHash('sha256').update(`${id}\0${inputHash}`).digest('hex')}`)

/** Hashes of inputs among these that are loaded already. */
export async function knownInputs(db: Database, hashes: string[]): Promise<Set<string>> {
  const rows = await db.orm
    .select({ hash: documents.input_hash })
    .from(documents)
    .where(inArray(documents.input_hash, hashes))
  return new Set(rows.map((row) => row.hash))
}

/** What one transaction changes beside the rows themselves. */
interface Change {
  tally: Tally
  events: Set<string>
  articles: number
  mentions: number
  sum: bigint
}

/** Writes articles: new ones are added, changed ones replaced; an input that now gives another article leaves the old. */
export async function writeBatch(db: Database, batch: Rows[], loader: string): Promise<void> {
  await write(db, async (orm) => {
    const change: Change = { tally: newTally(), events: new Set(), articles: 0, mentions: 0, sum: 0n }
    const inputs = await inputsOf(orm, batch)
    for (const rows of batch) {
      await leaveOldArticle(orm, rows, inputs, change)
      await putInput(orm, rows, inputs, change)
    }
    await countEntities(orm, change.tally)
    await rebuildEvents(orm, [...change.events])
    await recordDataset(orm, change, loader)
  })
}

/** Which inputs (locations) each article is made from, for all articles that a batch touches; kept true on the way. */
type Inputs = Map<string, Set<string>>

async function inputsOf(orm: Orm, batch: Rows[]): Promise<Inputs> {
  const inputs: Inputs = new Map()
  const columns = { article: documents.article_id, location: documents.location }
  const locations = batch.map((rows) => rows.document.location)
  const before = await orm.select(columns).from(documents).where(inArray(documents.location, locations))
  const ids = [...new Set([...before.map((row) => row.article), ...batch.map((rows) => rows.article.id)])]
  for (const row of await orm.select(columns).from(documents).where(inArray(documents.article_id, ids)))
    inputs.set(row.article, (inputs.get(row.article) ?? new Set()).add(row.location))
  return inputs
}

/** Takes this input away from whatever it was before; an article without inputs goes. */
async function leaveOldArticle(orm: Orm, rows: Rows, inputs: Inputs, change: Change): Promise<void> {
  const { location } = rows.document
  for (const [id, locations] of inputs) {
    if (!locations.delete(location)) continue
    await orm.delete(documents).where(eq(documents.location, location))
    if (locations.size === 0 && id !== rows.article.id) await removeArticle(orm, id, change)
  }
}

/** The least location speaks for an article with several inputs, whatever the order of loading. */
async function putInput(orm: Orm, rows: Rows, inputs: Inputs, change: Change): Promise<void> {
  const { id } = rows.article
  const { location } = rows.document
  const others = inputs.get(id) ?? new Set()
  inputs.set(id, others)
  const document = { ...rows.document, article_id: id }
  if ([...others].some((other) => other < location)) await insertRows(orm, documents, [document])
  else await putArticle(orm, rows, document, change)
  others.add(location)
}

async function putArticle(orm: Orm, rows: Rows, document: DocumentRow, change: Change): Promise<void> {
  const { excerpt: _, ...article } = rows.article
  const kept = await orm.select().from(documents).where(eq(documents.article_id, article.id))
  await removeArticle(orm, article.id, change)
  const stamp = { article_id: article.id, sort_key: await freeSortKey(orm, article.sort_key) }
  const stamped = <T>(children: T[]) => children.map((child) => ({ ...child, ...stamp }))
  await insertRows(orm, articles, [{ ...article, sort_key: stamp.sort_key, card: makeCard(rows) }])
  await insertRows(orm, documents, [document, ...kept])
  await insertRows(orm, article_people, stamped(rows.people.map((person) => person.link)))
  await insertRows(orm, article_places, stamped(rows.places.map((place) => place.link)))
  await insertRows(orm, article_events, stamped(rows.events))
  await insertRows(orm, mentions, stamped(rows.mentions))
  orm.run(indexText(stamp.sort_key, fold(article.title ?? ''), fold(article.body)))
  tallyRows(change.tally, rows)
  for (const event of rows.events) change.events.add(event.event_id)
  change.articles += 1
  change.mentions += rows.mentions.length
  change.sum += share(article.id, article.input_hash)
}

/** Two ids of one day share a hash once in billions; the later one takes the next free key. */
async function freeSortKey(orm: Orm, wanted: number): Promise<number> {
  for (let key = wanted; ; key++) {
    const taken = await orm.select({ id: articles.id }).from(articles).where(eq(articles.sort_key, key))
    if (taken.length === 0) return key
  }
}

/** Removes an article, if it is there, with all that hangs on it, and counts it off. */
async function removeArticle(orm: Orm, id: string, change: Change): Promise<void> {
  const [old] = await orm.select().from(articles).where(eq(articles.id, id))
  if (!old) return
  const people = await orm.select().from(article_people).where(eq(article_people.article_id, id))
  const places = await orm.select().from(article_places).where(eq(article_places.article_id, id))
  const told = await orm
    .select({ id: article_events.event_id })
    .from(article_events)
    .where(eq(article_events.article_id, id))
  const named = await orm.select({ start: mentions.start }).from(mentions).where(eq(mentions.article_id, id))
  untallyRows(change.tally, old.source_id, people, places)
  for (const event of told) change.events.add(event.id)
  change.articles -= 1
  change.mentions -= named.length
  change.sum -= share(id, old.input_hash)
  orm.run(unindexText(old.sort_key))
  await orm.delete(articles).where(eq(articles.id, id))
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
      mention_count: old.mention_count + change.mentions,
    },
  ])
}
