/** What records have besides their counters: when first and last named, how often quoted, and a person's role. */
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { given, listed, type Orm } from '#dialect'
import type { Settled } from '../counters.ts'
import type { OrganizationFacts, PersonFacts, PlaceFacts } from '../rows.ts'
import { run } from '../statements.ts'
import { article_people, type organizations, type people, type places } from '../tables.ts'
import { inTime } from '../tally.ts'
import { type Seen, seenOf } from './seen.ts'

type Person = Settled<typeof people.$inferSelect, PersonFacts>
type Place = Settled<typeof places.$inferSelect, PlaceFacts>
type Organization = Settled<typeof organizations.$inferSelect, OrganizationFacts>

export async function describePeople(orm: Orm, settled: Person[]): Promise<(typeof people.$inferInsert)[]> {
  sortTold(settled)
  const seen = await seenOf(orm, 'person', settled)
  const roles = await rolesOf(orm, settled)
  return settled.map((each) => ({
    ...each.facts,
    description:
      each.facts.origin === 'authority' ? (each.facts.description ?? null) : (roles.get(each.id) ?? null),
    ...(seen.get(each.id) ?? NEVER),
    quote_count: quoted(each),
  }))
}

export async function describePlaces(orm: Orm, settled: Place[]): Promise<(typeof places.$inferInsert)[]> {
  sortTold(settled)
  const seen = await seenOf(orm, 'place', settled)
  return settled.map(({ id, facts }) => ({ ...facts, ...(seen.get(id) ?? NEVER) }))
}

export async function describeOrganizations(
  orm: Orm,
  settled: Organization[],
): Promise<(typeof organizations.$inferInsert)[]> {
  sortTold(settled)
  const seen = await seenOf(orm, 'organization', settled)
  return settled.map((each) => ({
    ...each.facts,
    ...(seen.get(each.id) ?? NEVER),
    quote_count: quoted(each),
  }))
}

const NEVER: Seen = { first_seen: null, last_seen: null }

function sortTold(settled: (Person | Place | Organization)[]): void {
  for (const { delta } of settled) delta.told.sort(inTime)
}

const quoted = ({ old, delta }: Person | Organization): number => (old?.quote_count ?? 0) + delta.quotes

/** Most people are new: then all that is said of them is in the batch, and the database need not be asked. */
const allIsHere = ({ old, delta }: Person): boolean => old === undefined && !delta.left

/** Roles of the discovered people, by id. */
async function rolesOf(orm: Orm, settled: Person[]): Promise<Map<string, string | null>> {
  const discovered = settled.filter(({ facts }) => facts.origin !== 'authority')
  const asked = discovered.filter((person) => !allIsHere(person)).map(({ id }) => id)
  const roles = new Map((await firstRoles(orm, asked)).map(({ id, role }) => [id, role]))
  for (const person of discovered.filter(allIsHere))
    roles.set(person.id, person.delta.told.find(({ role }) => role !== null)?.role ?? null)
  return roles
}

/** A discovered person is described by the role that the earliest article gives. */
async function firstRoles(orm: Orm, ids: string[]): Promise<{ id: string; role: string | null }[]> {
  if (ids.length === 0) return []
  return run(orm, 'first roles', { ids: listed(ids) }, () => {
    const found = orm
      .select({ role: article_people.role })
      .from(article_people)
      .where(and(eq(article_people.person_id, sql`given.value`), isNotNull(article_people.role)))
      .orderBy(asc(article_people.sort_key), asc(article_people.article_id))
      .limit(1)
    return orm
      .select({ id: sql<string>`given.value`, role: sql<string | null>`(${found})` })
      .from(given('ids'))
  })
}
