/**
 * Copies of articles, kept true by every transaction: what it writes is compared with all that shares bands with it,
 * and a group that loses an article is put together anew. So groups depend on what is loaded, not on how.
 */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { fold } from '../fold.ts'
import { type Bands, bandsOf } from '../shingles.ts'
import { inChunks } from './chunks.ts'
import { joinCopies } from './duplicates/join.ts'
import { settleGroup } from './duplicates/settle.ts'
import { type Loose, Texts } from './duplicates/texts.ts'
import { run } from './statements.ts'
import { article_bands, articles, duplicates } from './tables.ts'

/** What a transaction does to texts, before the groups follow. */
export interface TextChange {
  /** Articles that it wrote, by id. */
  written: Map<string, Loose>
  /** First articles of the groups that it took an article from. */
  broken: Set<string>
}

export const newTextChange = (): TextChange => ({ written: new Map(), broken: new Set() })

const rowsOf = (bands: number[], sort_key: number) => bands.map((band) => ({ band, sort_key }))

/** The first article in time with this whole text, or undefined. */
async function holderOf(orm: Orm, whole: number): Promise<number | undefined> {
  const rows = await run<{ key: number }[]>(orm, 'holder of a text', { whole }, () =>
    orm
      .select({ key: article_bands.sort_key })
      .from(article_bands)
      .where(eq(article_bands.band, sql.placeholder('whole')))
      .orderBy(asc(article_bands.sort_key))
      .limit(1),
  )
  return rows[0]?.key
}

/**
 * Puts a written article's bands where its copies will find them. Of articles with one and the same text only the
 * first in time holds the parts: ten thousand error pages are met as one, whatever the order of writing.
 */
export async function rememberText(
  orm: Orm,
  { article_id, sort_key }: { article_id: string; sort_key: number },
  bands: Bands | null,
  change: TextChange,
): Promise<void> {
  change.written.set(article_id, { id: article_id, sort_key, bands })
  if (!bands) return
  const holder = await holderOf(orm, bands.whole)
  const holds = holder === undefined || sort_key < holder
  if (holder !== undefined && holds) await takeBands(orm, bands.parts, holder)
  await insertRows(orm, article_bands, rowsOf([bands.whole, ...(holds ? bands.parts : [])], sort_key))
}

/** Takes these bands from the article with this sort key; gives those that it had. */
const takeBands = (orm: Orm, bands: number[], sort_key: number) =>
  orm
    .delete(article_bands)
    .where(and(eq(article_bands.sort_key, sort_key), inArray(article_bands.band, bands)))
    .returning({ band: article_bands.band })

/** Takes a removed article's bands away, or hands them on; to be called while its row is there. */
export async function forgetText(
  orm: Orm,
  { id, sort_key, body }: { id: string; sort_key: number; body: string },
  change: TextChange,
): Promise<void> {
  const bands = bandsOf(fold(body))
  if (bands) {
    const gone = await takeBands(orm, [bands.whole, ...bands.parts], sort_key)
    const heir = gone.length > 1 ? await holderOf(orm, bands.whole) : undefined
    if (heir !== undefined) await insertRows(orm, article_bands, rowsOf(bands.parts, heir))
  }
  const [copy] = await orm.select().from(duplicates).where(eq(duplicates.article_id, id))
  change.written.delete(id)
  change.broken.add(copy?.duplicate_of ?? id)
}

/** Brings the groups up to date with what the transaction wrote and removed. */
export async function linkDuplicates(orm: Orm, change: TextChange): Promise<void> {
  const texts = new Texts(orm)
  const loose = new Map(change.written)
  for (const each of await leftOver(orm, change)) loose.set(each.id, each)
  for (const group of await joinCopies(orm, loose, texts)) {
    const [only = ''] = group
    const isNewAndAlone = group.length === 1 && change.written.has(only)
    if (!isNewAndAlone) await settleGroup(orm, group, loose, texts)
  }
}

/** What is left of the groups that lost an article: each has to find its copies again. */
async function leftOver(orm: Orm, { written, broken }: TextChange): Promise<Loose[]> {
  const columns = { id: articles.id, sort_key: articles.sort_key, body: articles.body }
  const rows = await inChunks([...broken], async (chunk) => [
    ...(await orm.select(columns).from(articles).where(inArray(articles.id, chunk))),
    ...(await orm
      .select(columns)
      .from(duplicates)
      .innerJoin(articles, eq(articles.id, duplicates.article_id))
      .where(inArray(duplicates.duplicate_of, chunk))),
  ])
  return rows
    .filter(({ id }) => !written.has(id))
    .map(({ id, sort_key, body }) => ({ id, sort_key, bands: bandsOf(fold(body)) }))
}
