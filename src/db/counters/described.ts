/** What records have besides their counters: when first and last named, how often quoted, and a person's role. */
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Orm } from '#dialect'
import type { Settled } from '../counters.ts'
import type { OrganizationFacts, PersonFacts, PlaceFacts } from '../rows.ts'
import { run } from '../statements.ts'
import { article_people, type organizations, type people, type places } from '../tables.ts'
import { inTime } from '../tally.ts'
import { seenOf } from './seen.ts'

type Person = Settled<typeof people.$inferSelect, PersonFacts>
type Place = Settled<typeof places.$inferSelect, PlaceFacts>
type Organization = Settled<typeof organizations.$inferSelect, OrganizationFacts>

export async function describePeople(orm: Orm, settled: Person[]): Promise<(typeof people.$inferInsert)[]> {
  const rows: (typeof people.$inferInsert)[] = []
  for (const each of settled) {
    const { facts, delta } = each
    delta.told.sort(inTime)
    rows.push({
      ...facts,
      description: facts.origin === 'authority' ? (facts.description ?? null) : await role(orm, each),
      ...(await seenOf(orm, 'person', each)),
      quote_count: quoted(each),
    })
  }
  return rows
}

export async function describePlaces(orm: Orm, settled: Place[]): Promise<(typeof places.$inferInsert)[]> {
  const rows: (typeof places.$inferInsert)[] = []
  for (const each of settled) {
    each.delta.told.sort(inTime)
    rows.push({ ...each.facts, ...(await seenOf(orm, 'place', each)) })
  }
  return rows
}

export async function describeOrganizations(
  orm: Orm,
  settled: Organization[],
): Promise<(typeof organizations.$inferInsert)[]> {
  const rows: (typeof organizations.$inferInsert)[] = []
  for (const each of settled) {
    each.delta.told.sort(inTime)
    rows.push({
      ...each.facts,
      ...(await seenOf(orm, 'organization', each)),
      quote_count: quoted(each),
    })
  }
  return rows
}

const quoted = ({ old, delta }: Person | Organization): number => (old?.quote_count ?? 0) + delta.quotes

/** Most people are new: then all that is said of them is in the batch, and the database need not be asked. */
const allIsHere = ({ old, delta }: Person): boolean => old === undefined && !delta.left

async function role(orm: Orm, person: Person): Promise<string | null> {
  if (!allIsHere(person)) return firstRole(orm, person.id)
  return person.delta.told.find((telling) => telling.role !== null)?.role ?? null
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
