/** What a person's record has besides counters of its own: when first and last named, what said, and in which role. */
import { and, asc, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Orm } from '#dialect'
import { DATED, firstKey } from '../../sortKey.ts'
import type { Settled } from '../counters.ts'
import type { PersonFacts } from '../rows.ts'
import { run } from '../statements.ts'
import { article_people, articles, type people } from '../tables.ts'
import type { Telling } from '../tally.ts'

type PersonRow = typeof people.$inferSelect

export async function describePeople(
  orm: Orm,
  settled: Settled<PersonRow, PersonFacts>[],
): Promise<(typeof people.$inferInsert)[]> {
  const rows: (typeof people.$inferInsert)[] = []
  for (const each of settled) {
    const { old, delta, facts } = each
    delta.told.sort(inTime)
    rows.push({
      ...facts,
      description: facts.origin === 'authority' ? (facts.description ?? null) : await role(orm, each),
      first_seen: await seen(orm, each, 'first'),
      last_seen: await seen(orm, each, 'last'),
      quote_count: (old?.quote_count ?? 0) + delta.quotes,
    })
  }
  return rows
}

type Person = Settled<PersonRow, PersonFacts>

const inTime = (a: Telling, b: Telling): number =>
  a.sort_key - b.sort_key || (a.article_id < b.article_id ? -1 : 1)

/** Most people are new: then all that is said of them is in the batch, and the database need not be asked. */
const allIsHere = ({ old, delta }: Person): boolean => old === undefined && !delta.left

async function role(orm: Orm, person: Person): Promise<string | null> {
  if (!allIsHere(person)) return firstRole(orm, person.id)
  return person.delta.told.find((telling) => telling.role !== null)?.role ?? null
}

/** The day (month, year) of the first or last dated article that names a person. */
async function seen(orm: Orm, person: Person, end: 'first' | 'last'): Promise<string | null> {
  const { id, old, delta } = person
  const before = (end === 'first' ? old?.first_seen : old?.last_seen) ?? null
  if (delta.left) return seenAt(orm, id, end)
  const dated = delta.told.filter((telling) => telling.sort_key > DATED)
  const at = (end === 'first' ? dated[0] : dated.at(-1))?.published_at ?? null
  if (at === null || before === null) return at ?? before
  const later = firstKey(at) - firstKey(before)
  // `2016` and `2016-01-01` begin on one day: their articles' keys must tell.
  if (later === 0) return at === before ? at : seenAt(orm, id, end)
  return later < 0 === (end === 'first') ? at : before
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
