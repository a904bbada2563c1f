/**
 * Copies of articles, kept true by every transaction: what it writes is compared with all that shares bands with it,
 * and a group that loses an article is put together anew. So groups depend on what is loaded, not on how.
 */
import { eq, inArray } from 'drizzle-orm'
import type { Orm } from '#dialect'
import { fold } from '../fold.ts'
import { type Bands, bandsOf } from '../shingles.ts'
import { inChunks } from './chunks.ts'
import { Holders } from './duplicates/holders.ts'
import { joinCopies } from './duplicates/join.ts'
import { settleGroup } from './duplicates/settle.ts'
import { type Loose, Texts } from './duplicates/texts.ts'
import { articles, duplicates } from './tables.ts'

/** What a transaction does to texts, before the groups follow. */
export interface TextChange {
  holders: Holders
  /** Articles that it wrote, by id. */
  written: Map<string, Loose>
  /** First articles of the groups that it took an article from. */
  broken: Set<string>
}

export const newTextChange = (orm: Orm): TextChange => ({
  holders: new Holders(orm),
  written: new Map(),
  broken: new Set(),
})

/** Makes a written article one whose copies are looked for, and found by theirs. */
export async function rememberText(
  { article_id, sort_key }: { article_id: string; sort_key: number },
  bands: Bands | null,
  change: TextChange,
): Promise<void> {
  change.written.set(article_id, { id: article_id, sort_key, bands })
  if (bands) await change.holders.add(bands, sort_key)
}

/** Takes a removed article's bands away, or hands them on; to be called while its row is there. */
export async function forgetText(
  orm: Orm,
  { id, sort_key, body }: { id: string; sort_key: number; body: string },
  change: TextChange,
): Promise<void> {
  const bands = bandsOf(fold(body))
  if (bands) await change.holders.remove(bands, sort_key)
  const [copy] = await orm.select().from(duplicates).where(eq(duplicates.article_id, id))
  change.written.delete(id)
  change.broken.add(copy?.duplicate_of ?? id)
}

/** Brings the groups up to date with what the transaction wrote and removed. */
export async function linkDuplicates(orm: Orm, change: TextChange): Promise<void> {
  await change.holders.flush()
  const texts = new Texts(orm)
  const loose = new Map(change.written)
  for (const each of await leftOver(orm, change)) loose.set(each.id, each)
  for (const group of await joinCopies(orm, loose, texts, change.holders)) {
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
