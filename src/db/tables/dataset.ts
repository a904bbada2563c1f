/** The dataset as a whole. */
import { integer, primaryKey, table, text } from '#dialect'

/** One row: what is loaded. Every commit leaves it true, so a killed load leaves a smaller, whole dataset. */
export const dataset = table('dataset', {
  id: integer().primaryKey(),
  version: text().notNull(),
  /** Sum modulo 2^256 of one hash per article, in hex: independent of the order of loading. */
  sum: text().notNull(),
  loader: text().notNull(),
  article_count: integer().notNull(),
  mention_count: integer().notNull(),
})

/** How many mentions there are in all bodies (`body`) or headlines (`title`), by kind; `resolved` is 1 for those of a record, else 0. */
export const mention_counts = table(
  'mention_counts',
  {
    field: text().notNull(),
    kind: text().notNull(),
    resolved: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.field, t.kind, t.resolved] })],
)
