/** How many mentions there are of each kind: what a batch adds to and takes from the counts. */
import { insertRows, type Orm } from '#dialect'
import { mention_counts, type mentions } from '../tables.ts'

type MentionCount = typeof mention_counts.$inferSelect
type Counted = Pick<typeof mentions.$inferInsert, 'field' | 'kind' | 'entity_id'>

/** Counts by what they are counts of. */
export type MentionSums = Map<string, MentionCount>

function add(sums: MentionSums, { field, kind, resolved, count }: MentionCount): void {
  const key = `${field} ${kind} ${resolved}`
  const before = sums.get(key)
  if (before) before.count += count
  else sums.set(key, { field, kind, resolved, count })
}

/** Counts the mentions of an article that comes (1) or goes (-1). */
export function sumMentions(sums: MentionSums, mentions: Counted[], sign: 1 | -1): void {
  for (const { field, kind, entity_id = null } of mentions)
    add(sums, { field, kind, resolved: entity_id === null ? 0 : 1, count: sign })
}

/** Brings the stored counts up to date; a count of nothing goes. */
export async function countMentions(orm: Orm, change: MentionSums): Promise<void> {
  const sums: MentionSums = new Map()
  const before = await orm.delete(mention_counts).returning()
  for (const count of [...before, ...change.values()]) add(sums, count)
  const left = [...sums.values()].filter(({ count }) => count !== 0)
  await insertRows(orm, mention_counts, left)
}

/** The mentions in bodies. */
export const inBodies = (change: MentionSums): number =>
  [...change.values()].reduce((sum, { field, count }) => sum + (field === 'body' ? count : 0), 0)
