/**
 * What each source prints on page after page. Every input's lines are counted for its source in the transaction that
 * writes it, and counted off when it changes, so the counts are a sum: the same whatever was loaded first. A story that
 * a source prints again counts once, by the input with the least location.
 */
import { and, asc, eq, gt, gte, inArray, sql } from 'drizzle-orm'
import { addCounts, type Database, insertRows, type Orm, write } from '#dialect'
import { leastRecurring, recurs } from '../recurring.ts'
import { inChunks } from './chunks.ts'
import { type Page, replacePages, type Sum } from './furniture/pages.ts'
import type { PageFacts } from './rows.ts'
import { furniture, line_counts, pages } from './tables.ts'

export type Furniture = typeof furniture.$inferSelect

/** Pages looked through at once. */
const PIECE = 5_000

/** What is known of these sources' furniture. */
export const furnitureOf = (db: Database, sources: string[]): Promise<Furniture[]> =>
  inChunks(sources, async (chunk) =>
    db.orm.select().from(furniture).where(inArray(furniture.source_id, chunk)),
  )

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at])

/** True if a page was read without its source's furniture and nothing else. */
const fits = (page: Pick<Page, 'lines' | 'taken'>, known: ReadonlySet<string>): boolean =>
  sameLines(
    page.taken,
    page.lines.filter((line) => known.has(line)),
  )

/** Counts the pages of a batch, inside its transaction, and says which sources have to be looked through again. */
export async function countPages(orm: Orm, batch: PageFacts[]): Promise<void> {
  const sums = await replacePages(orm, batch)
  const touched = new Map<string, Page[]>()
  for (const { source_id, ...page } of batch)
    if (source_id !== null)
      touched.set(source_id, [...(touched.get(source_id) ?? []), { ...page, source_id }])
  for (const source of new Set([...sums.keys(), ...touched.keys()]))
    await judge(orm, source, sums.get(source), touched.get(source) ?? [])
}

/** Brings a source's furniture up to date; `read` are the pages of this batch with what they were read without. */
async function judge(orm: Orm, source: string, sum: Sum | undefined, read: Page[]): Promise<void> {
  const [known] = await orm.select().from(furniture).where(eq(furniture.source_id, source))
  const documents = (known?.documents ?? 0) + (sum?.documents ?? 0)
  await addCounts(orm, line_counts, source, sum?.lines ?? new Map())
  const counts = await orm
    .select()
    .from(line_counts)
    .where(
      and(
        eq(line_counts.source_id, source),
        sql`${line_counts.count} >= 3`,
        gte(line_counts.count, leastRecurring(documents)),
      ),
    )
  const lines = counts
    .filter((line) => recurs(line.hash, line.count, documents))
    .map((line) => line.hash)
    .sort()
  const taken = new Set(lines)
  const settled =
    (known?.settled ?? 1) === 1 &&
    sameLines(known?.lines ?? [], lines) &&
    read.every((page) => fits(page, taken))
  await orm.delete(furniture).where(eq(furniture.source_id, source))
  if (documents > 0)
    await insertRows(orm, furniture, [{ source_id: source, documents, lines, settled: settled ? 1 : 0 }])
}

/**
 * Locations of inputs that were read without what has become furniture since, or with what no longer is any. A source
 * that has none is settled: until its furniture changes nobody looks through its pages again.
 */
export async function strayPages(db: Database): Promise<string[]> {
  return write(db, async (orm) => {
    const strays: string[] = []
    for (const source of await orm.select().from(furniture).where(eq(furniture.settled, 0))) {
      const found = await straysOf(orm, source)
      strays.push(...found)
      if (found.length === 0)
        await orm.update(furniture).set({ settled: 1 }).where(eq(furniture.source_id, source.source_id))
    }
    return strays
  })
}

async function straysOf(orm: Orm, { source_id, lines }: Furniture): Promise<string[]> {
  const known = new Set(lines)
  const found: string[] = []
  for (let after = ''; ; ) {
    const piece = await orm
      .select()
      .from(pages)
      .where(and(eq(pages.source_id, source_id), gt(pages.location, after)))
      .orderBy(asc(pages.location))
      .limit(PIECE)
    for (const page of piece) if (!fits(page, known)) found.push(page.location)
    if (piece.length < PIECE) return found
    after = piece.at(-1)?.location ?? ''
  }
}
