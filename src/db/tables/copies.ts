/** What copies of an article are found by, and which were found. */
import { bigint, index, primaryKey, real, table, text } from '#dialect'
import { articles } from './articles.ts'

/**
 * Bands of texts (shingles.ts): articles that share some may be copies. An article stands here by its sort key. Rows
 * are found again by making the bands anew, so whoever changes how they are made empties this table by a migration.
 */
export const article_bands = table(
  'article_bands',
  {
    band: bigint().notNull(),
    sort_key: bigint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.band, t.sort_key] })],
)

/** Copies, each with the first article of its group, which is not listed itself. */
export const duplicates = table(
  'duplicates',
  {
    article_id: text()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    duplicate_of: text().notNull(),
    /** To that first article. */
    similarity: real().notNull(),
  },
  (t) => [index('duplicates_by_first').on(t.duplicate_of, t.article_id)],
)
