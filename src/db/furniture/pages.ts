/** The pages of a batch, put in the place of what stood there; a story that a source prints again counts once. */
import { and, eq, inArray, min, sql } from 'drizzle-orm'
import { among, insertRows, listed, type Orm } from '#dialect'
import { inChunks } from '../chunks.ts'
import type { PageFacts } from '../rows.ts'
import { run } from '../statements.ts'
import { pages } from '../tables.ts'

export type Page = typeof pages.$inferSelect

/** What a batch adds to a source's counts. */
export interface Sum {
  documents: number
  lines: Map<string, number>
}
type Sums = Map<string, Sum>

function count(sums: Sums, page: Page, by: 1 | -1): void {
  const sum = sums.get(page.source_id) ?? { documents: 0, lines: new Map<string, number>() }
  sums.set(page.source_id, sum)
  sum.documents += by
  for (const line of page.lines) sum.lines.set(line, (sum.lines.get(line) ?? 0) + by)
}

const storyKey = ({ source_id, story }: Page): string => `${source_id} ${story}`

/** The pages that count for stories: of each the one with the least location. */
type Spokesmen = Map<string, Page>

const first = (a: Page | undefined, b: Page): Page => (a && a.location < b.location ? a : b)

async function spokesmenOf(orm: Orm, pagesOfBatch: Page[]): Promise<Spokesmen> {
  const stories = new Map<string, Set<string>>()
  for (const { source_id, story } of pagesOfBatch)
    stories.set(source_id, (stories.get(source_id) ?? new Set()).add(story))
  const locations: string[] = []
  for (const [source, each] of stories) locations.push(...(await firstOf(orm, source, [...each])))
  return new Map((await pagesAt(orm, locations)).map((page) => [storyKey(page), page]))
}

/** Locations of the pages that count for these stories of a source. */
async function firstOf(orm: Orm, source: string, stories: string[]): Promise<string[]> {
  const values = { source, stories: listed(stories) }
  const rows = await run<{ location: string | null }[]>(orm, 'first of stories', values, () =>
    orm
      .select({ location: min(pages.location) })
      .from(pages)
      .where(and(eq(pages.source_id, sql.placeholder('source')), among(pages.story, 'stories')))
      .groupBy(pages.story),
  )
  return rows.flatMap(({ location }) => location ?? [])
}

async function pagesAt(orm: Orm, locations: string[]): Promise<Page[]> {
  if (locations.length === 0) return []
  return run<Page[]>(orm, 'pages at', { locations: listed(locations) }, () =>
    orm.select().from(pages).where(among(pages.location, 'locations')),
  )
}

/** Puts pages in the place of what stood at their locations, and says what that changes. */
export async function replacePages(orm: Orm, batch: PageFacts[]): Promise<Sums> {
  const at = new Map(batch.map((page) => [page.location, page]))
  const made = [...at.values()].flatMap(({ source_id, ...rest }) =>
    source_id === null ? [] : [{ ...rest, source_id }],
  )
  const old = await pagesAt(orm, [...at.keys()])
  const touched = [...old, ...made]
  const before = await spokesmenOf(orm, touched)
  await inChunks(
    old.map(({ location }) => location),
    async (chunk) =>
      orm.delete(pages).where(inArray(pages.location, chunk)).returning({ location: pages.location }),
  )
  const after = old.length > 0 ? await spokesmenOf(orm, touched) : new Map(before)
  await insertRows(orm, pages, made)
  for (const page of made) after.set(storyKey(page), first(after.get(storyKey(page)), page))
  const sums: Sums = new Map()
  for (const key of new Set(touched.map(storyKey))) {
    const [was, is] = [before.get(key), after.get(key)]
    if (was) count(sums, was, -1)
    if (is) count(sums, is, 1)
  }
  return sums
}
