/** What a person's record has besides counters of its own: when first and last named, what said, and in which role. */
import { and, asc, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Orm } from '#dialect'
import { DATED } from '../../sortKey.ts'
import type { Settled } from '../counters.ts'
import type { PersonFacts } from '../rows.ts'
import { run } from '../statements.ts'
import { article_people, articles, type people } from '../tables.ts'

type PersonRow = typeof people.$inferSelect

export async function describePeople(
  orm: Orm,
  settled: Settled<PersonRow, PersonFacts>[],
): Promise<(typeof people.$inferInsert)[]> {
  const rows: (typeof people.$inferInsert)[] = []
  for (const { id, old, delta, facts } of settled) {
    rows.push({
      ...facts,
      description: facts.origin === 'authority' ? (facts.description ?? null) : await firstRole(orm, id),
      first_seen: await seenAt(orm, id, 'first'),
      last_seen: await seenAt(orm, id, 'last'),
      quote_count: (old?.quote_count ?? 0) + delta.quotes,
    })
  }
  return rows
}

async function seenAt(orm: Orm, id: string, end: 'first' | 'last'): Promise<string | null> {
  const direction = end === 'first' ? asc : desc
  const [row] = await run<{ at: string | null }[]>(orm, `${end} seen`, { id }, () =>
    orm
      .select({ at: articles.published_at })
      .from(article_people)
      .innerJoin(articles, eq(articles.id, article_people.article_id))
      .where(and(eq(article_people.person_id, sql.placeholder('id')), gt(article_people.sort_key, DATED)))
      .orderBy(direction(article_people.sort_key), direction(article_people.article_id))
      .limit(1),
  )
  return row?.at ?? null
}

/** A discovered person is described by the role that the earliest article gives. */
async function firstRole(orm: Orm, id: string): Promise<string | null> {
  const [row] = await run<{ role: string | null }[]>(orm, 'first role', { id }, () =>
    orm
      .select({ role: article_people.role })
      .from(article_people)
      .where(and(eq(article_people.person_id, sql.placeholder('id')), isNotNull(article_people.role)))
      .orderBy(asc(article_people.sort_key), asc(article_people.article_id))
      .limit(1),
  )
  return row?.role ?? null
}
