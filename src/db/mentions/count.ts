/** How many mentions a choice has, from the counts that links and the dataset carry, or that are kept in memory. */
import { and, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { MentionKind } from '../../contract/mentions.ts'
import type { Tally } from '../facets/links.ts'
import { sumOf } from '../facets/sheet.ts'
import { type Group, isEverything, LINKS, scopeConditions, scopeKey } from '../filters.ts'
import { run } from '../statements.ts'
import { mention_counts } from '../tables.ts'
import type { MentionChoice } from './choice.ts'
import { isCountable, knownNamed, mentionsByKind } from './onSheet.ts'

type Values = Record<string, unknown>

/** The number of mentions where it follows from counts that are kept; null: each must be looked at. */
export async function keptCount(db: Database, choice: MentionChoice, values: Values): Promise<number | null> {
  if (choice.articles.length > 0) return null
  return (await storedCount(db, choice, values)) ?? (isCountable(choice) ? countOnSheet(db, choice) : null)
}

async function storedCount(db: Database, choice: MentionChoice, values: Values): Promise<number | null> {
  const { scope, entities, resolved } = choice
  if (entities.length === 0) return isEverything(scope) ? countStored(db, choice) : null
  if (choice.field !== 'body' || resolved === false || (await isKnown(db, choice))) return null
  return countByLinks(db, choice, values)
}

/** Whether the mentions of many articles can be counted by what is in memory already: sooner than by their links. */
async function isKnown(db: Database, choice: MentionChoice): Promise<boolean> {
  const kinds = new Set(choice.entities.map(({ kind }) => kind as MentionKind))
  const links = await Promise.all([...kinds].map((kind) => knownNamed(db, kind)))
  return isCountable(choice) && !links.includes(null)
}

async function countOnSheet(db: Database, choice: MentionChoice): Promise<number> {
  let sum = 0
  for (const weights of (await mentionsByKind(db, choice)).values()) sum += sumOf(weights)
  return sum
}

/** How many mentions of each kind there are in all articles, where nothing else is asked than what is counted by. */
export async function storedKinds(
  db: Database,
  { field, kind, resolved }: Pick<MentionChoice, 'field' | 'kind' | 'resolved'>,
): Promise<Tally[]> {
  const rows = await run<(typeof mention_counts.$inferSelect)[]>(db, 'mention counts', {}, () =>
    db.orm.select().from(mention_counts),
  )
  const counts = new Map<string, number>()
  for (const row of rows)
    if (
      row.field === field &&
      (kind ?? row.kind) === row.kind &&
      (resolved ?? row.resolved === 1) === (row.resolved === 1)
    )
      counts.set(row.kind, (counts.get(row.kind) ?? 0) + row.count)
  return [...counts].map(([value, count]) => ({ value, count }))
}

async function countStored(db: Database, choice: MentionChoice): Promise<number> {
  return (await storedKinds(db, choice)).reduce((sum, { count }) => sum + count, 0)
}

/** A link holds how often its article's body names the record. A record in two groups is counted once. */
async function countByLinks(db: Database, choice: MentionChoice, values: Values): Promise<number> {
  const { scope, entities } = choice
  let sum = 0
  for (const kind of new Set(entities.map((each) => each.kind))) {
    const ids = [...new Set(entities.filter((each) => each.kind === kind).flatMap((each) => each.ids))]
    const { table, id } = LINKS[kind]
    const given = Object.fromEntries(ids.map((value, i) => [`l${i}`, value]))
    const holders = sql.join(
      ids.map((_, i) => sql`${sql.placeholder(`l${i}`)}`),
      sql`, `,
    )
    const on = { article_id: sql`l.article_id`, sort_key: sql`l.sort_key` }
    // A group that stands alone is every article of its records.
    const isNamed = ({ filter, role = 'mentioned' }: Group) => filter === kind && role === 'mentioned'
    const sole = entities.length === 1 ? scope.include.findIndex(isNamed) : -1
    const shape = `count mentions by links ${kind} ${ids.length} ${sole} ${scopeKey(scope)}`
    const [row] = await run<{ n: number | null }[]>(db, shape, { ...values, ...given }, () =>
      db.orm
        .select({ n: sql<number>`sum(l.mention_count)`.mapWith(Number) })
        .from(sql`${table} l`)
        .where(and(sql`l.${sql.identifier(id)} in (${holders})`, ...scopeConditions(scope, on, sole))),
    )
    sum += row?.n ?? 0
  }
  return sum
}
