/** The inputs that articles were made from. */
import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { inChunks } from './chunks.ts'
import { run } from './statements.ts'
import { documents } from './tables.ts'

export type DocumentRow = Pick<typeof documents.$inferSelect, 'path' | 'sha256' | 'text' | 'removed'>

/** The input that an article was made from, or null. */
export async function getDocument(db: Database, articleId: string): Promise<DocumentRow | null> {
  const rows = await run<DocumentRow[]>(db, 'document', { id: articleId }, () =>
    db.orm
      .select({
        path: documents.path,
        sha256: documents.sha256,
        text: documents.text,
        removed: documents.removed,
      })
      .from(documents)
      .where(eq(documents.article_id, sql.placeholder('id')))
      .orderBy(documents.location)
      .limit(1),
  )
  return rows[0] ?? null
}

/** The removed blocks of these articles. */
export async function getDocuments(db: Database, articleIds: string[]) {
  const rows = await db.orm
    .select({ article_id: documents.article_id, removed: documents.removed })
    .from(documents)
    .where(inArray(documents.article_id, articleIds))
    .orderBy(desc(documents.location))
  return rows
}

/** An input as it was read. */
export type StoredInput = Pick<
  typeof documents.$inferSelect,
  'location' | 'path' | 'sha256' | 'text' | 'metadata'
>

/** The inputs at these locations, in the order of locations. */
export const storedInputs = (db: Database, locations: string[]): Promise<StoredInput[]> =>
  inChunks(locations, async (chunk) =>
    db.orm
      .select({
        location: documents.location,
        path: documents.path,
        sha256: documents.sha256,
        text: documents.text,
        metadata: documents.metadata,
      })
      .from(documents)
      .where(inArray(documents.location, chunk))
      .orderBy(documents.location),
  )

/** Locations of inputs whose article has lost the one that spoke for it: their words have to be read again. */
export async function orphanedInputs(db: Database): Promise<string[]> {
  const rows = await db.orm
    .select({ location: documents.location })
    .from(documents)
    .where(and(sql`${documents.input_hash} = ''`, isNotNull(documents.metadata)))
  return rows.map((row) => row.location)
}
