/**
 * Writing a batch of articles in one transaction. Counters, names, events and the dataset's version are brought up to
 * date by the same commit, so that whatever moment a load is killed at, what is there is a whole, true dataset.
 */
import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Database, indexText, insertRows, type Orm, unindexText, write } from '#dialect'
import { makeCard } from './card.ts'
import { inChunks } from './chunks.ts'
import { countEntities } from './counters.ts'
import { forgetText, linkDuplicates, newTextChange, rememberText, type TextChange } from './duplicates.ts'
import { rebuildEvents } from './eventRows.ts'
import { EMPTY } from './meta.ts'
import type { Rows } from './rows.ts'
import { run } from './statements.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  dataset,
  documents,
  mentions,
  quotes,
} from './tables.ts'
import { newTally, type Tally, tallyRows, untallyRows } from './tally.ts'

type DocumentRow = typeof documents.$inferInsert

const MODULUS = 2n ** 256n

/** An article's share of the dataset's version. */
const share = (id: string, inputHash: string): bigint =>
  BigInt(`0x${createHash('sha256').update(`${id}\0${inputHash}`).digest('hex')}`)

/** An input: where it is and what its reading depends on. */
export interface Input {
  location: string
  hash: string
}
export const inputKey = ({ location, hash }: Input): string => `${location} ${hash}`

/** Keys of the inputs among these that are loaded already, from the same place and with the same content. */
export async function knownInputs(db: Database, inputs: Input[]): Promise<Set<string>> {
  const columns = { location: documents.location, hash: documents.input_hash }
  const locations = inputs.map((input) => input.location)
  const rows = await inChunks(locations, async (chunk) =>
    db.orm.select(columns).from(documents).where(inArray(documents.location, chunk)),
  )
  return new Set(rows.map(inputKey))
}

/** What one transaction changes beside the rows themselves. */
interface Change {
  tally: Tally
  events: Set<string>
  texts: TextChange
  articles: number
  mentions: number
  sum: bigint
  /** Inputs that must be read again. */
  stale: number
}

/**
 * Writes articles: new ones are added, changed ones replaced; an input that now gives another article leaves the old.
 * Returns how many other inputs have to be read again, because the one that spoke for their article has left it.
 * `onlyInto: 'empty'` writes nothing where anything is loaded already.
 */
export async function writeBatch(
  db: Database,
  batch: Rows[],
  loader: string,
  onlyInto: 'any' | 'empty' = 'any',
): Promise<number> {
  return write(db, async (orm) => {
    if (onlyInto === 'empty' && (await orm.select().from(dataset)).length > 0) return 0
    const change: Change = {
      tally: newTally(),
      events: new Set(),
      texts: newTextChange(),
      articles: 0,
      mentions: 0,
      sum: 0n,
      stale: 0,
    }
    const inputs = await inputsOf(orm, batch)
    for (const rows of batch) {
      await leaveOldArticle(orm, rows, inputs, change)
      await putInput(orm, rows, inputs, change)
    }
    await countEntities(orm, change.tally)
    await rebuildEvents(orm, [...change.events])
    await linkDuplicates(orm, change.texts)
    await recordDataset(orm, change, loader)
    return change.stale
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
    if (id === rows.article.id) continue
    if (locations.size === 0) await removeArticle(orm, id, change)
    else if ([...locations].every((other) => other > location)) {
      // It spoke for the article: until the others are read again their article keeps its last words.
      await orm.update(documents).set({ input_hash: '' }).where(eq(documents.article_id, id))
      change.stale += locations.size
    }
  }
}

/** The least location speaks for an article with several inputs, whatever the order of loading. */
async function putInput(orm: Orm, rows: Rows, inputs: Inputs, change: Change): Promise<void> {
  const { id } = rows.article
  const { location } = rows.document
  const known = inputs.has(id)
  const others = inputs.get(id) ?? new Set()
  inputs.set(id, others)
  const document = { ...rows.document, article_id: id }
  if ([...others].some((other) => other < location)) await insertRows(orm, documents, [document])
  else await putArticle(orm, rows, document, known, change)
  others.add(location)
}

/** `known`: an article of this id may be there already. */
async function putArticle(
  orm: Orm,
  rows: Rows,
  document: DocumentRow,
  known: boolean,
  change: Change,
): Promise<void> {
  const { excerpt: _, ...article } = rows.article
  const kept = known ? await orm.select().from(documents).where(eq(documents.article_id, article.id)) : []
  if (known) await removeArticle(orm, article.id, change)
  const stamp = { article_id: article.id, sort_key: await freeSortKey(orm, article.sort_key) }
  const stamped = <T>(children: T[]) => children.map((child) => ({ ...child, ...stamp }))
  await insertRows(orm, articles, [{ ...article, sort_key: stamp.sort_key, card: makeCard(rows) }])
  await insertRows(orm, documents, [document, ...kept])
  await insertRows(orm, article_people, stamped(rows.people.map((person) => person.link)))
  await insertRows(orm, article_places, stamped(rows.places.map((place) => place.link)))
  await insertRows(orm, article_organizations, stamped(rows.organizations.map(({ link }) => link)))
  await insertRows(orm, article_events, stamped(rows.events))
  await insertRows(orm, mentions, stamped(rows.mentions))
  await insertRows(
    orm,
    quotes,
    stamped(rows.quotes.map((quote, i) => ({ ...quote, id: `${article.id}-q${i + 1}` }))),
  )
  await indexText(orm, stamp.sort_key, article.title_key, rows.folded)
  await rememberText(orm, stamp, rows.bands, change.texts)
  tallyRows(change.tally, rows)
  for (const event of rows.events) change.events.add(event.event_id)
  change.articles += 1
  change.mentions += rows.mentions.filter((mention) => mention.field === 'body').length
  change.sum += share(article.id, article.input_hash)
}

/** Two ids of one day share a hash once in billions; the later one takes the next free key. */
async function freeSortKey(orm: Orm, wanted: number): Promise<number> {
  for (let key = wanted; ; key++) {
    const taken = await run<{ id: string }[]>(orm, 'at sort key', { key }, () =>
      orm
        .select({ id: articles.id })
        .from(articles)
        .where(eq(articles.sort_key, sql.placeholder('key'))),
    )
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
  const named = await orm
    .select({ start: mentions.start })
    .from(mentions)
    .where(and(eq(mentions.article_id, id), eq(mentions.field, 'body')))
  const organizations = await orm
    .select()
    .from(article_organizations)
    .where(eq(article_organizations.article_id, id))
  const said = await orm
    .select({ kind: quotes.speaker_kind, id: quotes.speaker_id })
    .from(quotes)
    .where(eq(quotes.article_id, id))
  untallyRows(change.tally, { source: old.source_id, people, places, organizations, said })
  for (const event of told) change.events.add(event.id)
  change.articles -= 1
  change.mentions -= named.length
  change.sum -= share(id, old.input_hash)
  await unindexText(orm, old.sort_key)
  await forgetText(orm, old, change.texts)
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
