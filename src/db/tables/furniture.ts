/** What sources print on page after page. */
import { sql } from 'drizzle-orm'
import { index, integer, json, primaryKey, table, text } from '#dialect'

/** What an input prints at the head and foot of its page, if its source is known: hashes of the lines. */
export const pages = table(
  'pages',
  {
    location: text().primaryKey(),
    source_id: text().notNull(),
    /** Hash of the longest paragraphs: the same story, printed again, has the same. */
    story: text().notNull(),
    lines: json<string[]>().notNull(),
    /** Those among them that the input was read without. */
    taken: json<string[]>().notNull(),
  },
  (t) => [
    index('pages_by_source').on(t.source_id, t.location),
    index('pages_by_story').on(t.source_id, t.story, t.location),
  ],
)

/** On how many of a source's stories a line stands. */
export const line_counts = table(
  'line_counts',
  {
    source_id: text().notNull(),
    hash: text().notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source_id, t.hash] }),
    index('line_counts_by_count').on(t.source_id, t.count).where(sql`count >= 3`),
  ],
)

/** Per source: the lines that it prints on page after page. */
export const furniture = table('furniture', {
  source_id: text().primaryKey(),
  /** Stories, each counted once. */
  documents: integer().notNull(),
  lines: json<string[]>().notNull(),
  /** 0: some of its inputs may have been read with other furniture than this. */
  settled: integer().notNull(),
})
