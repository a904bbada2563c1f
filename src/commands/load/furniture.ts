/** Which lines of a document are furniture of its source, as far as is known before it is written. */
import type { Database } from '#dialect'
import { type Furniture, furnitureOf } from '../../db/furniture.ts'
import type { PageFacts } from '../../db/rows.ts'
import { findRepeated, hashPage } from '../../load/clean/repeats.ts'
import { type Records, sourceFacts } from '../../load/rows/facts.ts'
import { findSource } from '../../load/segment/sources.ts'
import type { RawDocument } from '../../load/types.ts'

export interface Located {
  raw: RawDocument
  location: string
}

/**
 * The pages of documents, each with the lines to be taken from it. The database knows a source's furniture, or else a
 * batch that holds more of the source does: a guess that spares a second reading. Where it was wrong that follows.
 */
export async function makePages(
  db: Database,
  documents: Located[],
  records: Records,
  guess: boolean,
): Promise<PageFacts[]> {
  const pages = documents.map(({ raw, location }): PageFacts => {
    const source = sourceFacts(findSource(raw.metadata, records.authority.sources), records)
    if (source === null) return { location, source_id: null, story: '', lines: [], taken: [] }
    return { location, source_id: source.id, ...hashPage(raw.text), taken: [] }
  })
  const bySource = new Map<string, PageFacts[]>()
  for (const page of pages)
    if (page.source_id !== null) bySource.set(page.source_id, [...(bySource.get(page.source_id) ?? []), page])
  const known = new Map((await furnitureOf(db, [...bySource.keys()])).map((each) => [each.source_id, each]))
  for (const [source, group] of bySource) {
    const furniture = furnitureFor(known.get(source), guess ? group : [])
    for (const page of group) page.taken = page.lines.filter((line) => furniture.has(line))
  }
  return pages
}

function furnitureFor(known: Furniture | undefined, group: PageFacts[]): ReadonlySet<string> {
  const stories = new Map(group.map((page) => [page.story, page.lines]))
  if ((known?.documents ?? 0) >= stories.size) return new Set(known?.lines)
  const counts = new Map<string, number>()
  for (const lines of stories.values())
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return findRepeated(counts, stories.size)
}
