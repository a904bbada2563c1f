/** Records of people, places, organizations and sources with their counters: added to and taken from by the articles of a batch. */
import { and, asc, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { DATED } from '../sortKey.ts'
import { inChunks } from './chunks.ts'
import { renewNames } from './names.ts'
import type { OrganizationFacts, PersonFacts, PlaceFacts, Rows, SourceFacts } from './rows.ts'
import { run } from './statements.ts'
import { article_people, articles, organizations, people, places, sources } from './tables.ts'

interface Delta<F> {
  articles: number
  mentions: number
  quotes: number
  /** What the newest reading says of the record; null when articles only went. */
  facts: F | null
}

/** Per record: how many articles and mentions more (or less). */
export interface Tally {
  person: Map<string, Delta<PersonFacts>>
  place: Map<string, Delta<PlaceFacts>>
  organization: Map<string, Delta<OrganizationFacts>>
  source: Map<string, Delta<SourceFacts>>
}

export const newTally = (): Tally => ({
  person: new Map(),
  place: new Map(),
  organization: new Map(),
  source: new Map(),
})

/** Sources have no origin: those that the authority does not know are told apart by their names alone. */
interface Described {
  name: string
  origin?: string
}

/**
 * What is known of a record, from two readings. Those of the authority agree; of two others the lesser name is kept,
 * so that the order of loading does not matter.
 */
function choose<A extends Described, B extends Described>(old: A | null, found: B | null): A | B | null {
  if (!old || !found) return found ?? old
  if (old.origin !== found.origin) return found.origin === 'authority' ? found : old
  return found.origin === 'authority' || found.name <= old.name ? found : old
}

function add<F extends Described>(
  deltas: Map<string, Delta<F>>,
  id: string,
  articles: number,
  mentions: number,
  facts: F | null,
): void {
  const delta = deltas.get(id) ?? { articles: 0, mentions: 0, quotes: 0, facts: null }
  delta.articles += articles
  delta.mentions += mentions
  delta.facts = choose(delta.facts, facts)
  deltas.set(id, delta)
}

/** Counts quotations to (or from) the people who said them. */
function addQuotes(tally: Tally, said: { kind: string | null; id: string | null }[], sign: 1 | -1): void {
  for (const { kind, id } of said) {
    if (kind !== 'person' || id === null) continue
    add(tally.person, id, 0, 0, null)
    const delta = tally.person.get(id)
    if (delta) delta.quotes += sign
  }
}

/** Counts what an article adds. */
export function tallyRows(tally: Tally, rows: Rows): void {
  if (rows.source) add(tally.source, rows.source.id, 1, 0, rows.source)
  for (const { facts, link } of rows.people) add(tally.person, facts.id, 1, link.mention_count, facts)
  for (const { facts, link } of rows.places) add(tally.place, facts.id, 1, link.mention_count, facts)
  for (const { facts, link } of rows.organizations)
    add(tally.organization, facts.id, 1, link.mention_count, facts)
  addQuotes(
    tally,
    rows.quotes.map((quote) => ({ kind: quote.speaker_kind ?? null, id: quote.speaker_id ?? null })),
    1,
  )
}

/** What an article that is removed had. */
interface Gone {
  source: string | null
  people: { person_id: string; mention_count: number }[]
  places: { place_id: string; mention_count: number }[]
  organizations: { organization_id: string; mention_count: number }[]
  said: { kind: string | null; id: string | null }[]
}

/** Counts what a removed article takes away. */
export function untallyRows(tally: Tally, gone: Gone): void {
  if (gone.source !== null) add(tally.source, gone.source, -1, 0, null)
  for (const link of gone.people) add(tally.person, link.person_id, -1, -link.mention_count, null)
  for (const link of gone.places) add(tally.place, link.place_id, -1, -link.mention_count, null)
  for (const link of gone.organizations)
    add(tally.organization, link.organization_id, -1, -link.mention_count, null)
  addQuotes(tally, gone.said, -1)
}

/** Brings the records of a tally up to date; a record that no article has any more goes. */
export async function countEntities(orm: Orm, tally: Tally): Promise<void> {
  await countPeople(orm, tally.person)
  await countPlaces(orm, tally.place)
  await countOrganizations(orm, tally.organization)
  await countSources(orm, tally.source)
}

interface Counts {
  article_count: number
  mention_count: number
}

const byId = <R extends { id: string }>(rows: R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]))

const counted = (old: Counts | undefined, delta: Delta<unknown>): Counts => ({
  article_count: (old?.article_count ?? 0) + delta.articles,
  mention_count: (old?.mention_count ?? 0) + delta.mentions,
})

async function countPeople(orm: Orm, deltas: Tally['person']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = byId(
    await inChunks(ids, async (chunk) => orm.select().from(people).where(inArray(people.id, chunk))),
  )
  const after: (typeof people.$inferInsert)[] = []
  for (const [id, delta] of deltas) {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const counts = counted(old, delta)
    if (!facts || counts.article_count <= 0) continue
    const seen = { first_seen: await seenAt(orm, id, 'first'), last_seen: await seenAt(orm, id, 'last') }
    const description = facts.origin === 'authority' ? (facts.description ?? null) : await firstRole(orm, id)
    after.push({
      ...facts,
      description,
      ...counts,
      ...seen,
      quote_count: (old?.quote_count ?? 0) + delta.quotes,
    })
  }
  await inChunks(ids, async (chunk) =>
    orm.delete(people).where(inArray(people.id, chunk)).returning({ id: people.id }),
  )
  await insertRows(orm, people, after)
  await renewNames(
    orm,
    'person',
    ids,
    after.map(({ sort_name, ...row }) => ({
      ...row,
      aliases: [...row.aliases, sort_name, ...surnames(sort_name)],
    })),
  )
}

async function countPlaces(orm: Orm, deltas: Tally['place']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = byId(
    await inChunks(ids, async (chunk) => orm.select().from(places).where(inArray(places.id, chunk))),
  )
  const after: (typeof places.$inferInsert)[] = []
  for (const [id, delta] of deltas) {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const counts = counted(old, delta)
    if (facts && counts.article_count > 0) after.push({ ...facts, ...counts })
  }
  await inChunks(ids, async (chunk) =>
    orm.delete(places).where(inArray(places.id, chunk)).returning({ id: places.id }),
  )
  await insertRows(orm, places, after)
  await renewNames(orm, 'place', ids, after)
}

async function countOrganizations(orm: Orm, deltas: Tally['organization']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = byId(
    await inChunks(ids, async (chunk) =>
      orm.select().from(organizations).where(inArray(organizations.id, chunk)),
    ),
  )
  const after: (typeof organizations.$inferInsert)[] = []
  for (const [id, delta] of deltas) {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const counts = counted(old, delta)
    if (facts && counts.article_count > 0) after.push({ ...facts, ...counts })
  }
  await inChunks(ids, async (chunk) =>
    orm.delete(organizations).where(inArray(organizations.id, chunk)).returning({ id: organizations.id }),
  )
  await insertRows(orm, organizations, after)
  await renewNames(orm, 'organization', ids, after)
}

async function countSources(orm: Orm, deltas: Tally['source']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = byId(
    await inChunks(ids, async (chunk) => orm.select().from(sources).where(inArray(sources.id, chunk))),
  )
  const after: (typeof sources.$inferInsert)[] = []
  for (const [id, delta] of deltas) {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const article_count = (old?.article_count ?? 0) + delta.articles
    if (facts && article_count > 0) after.push({ ...facts, article_count })
  }
  await inChunks(ids, async (chunk) =>
    orm.delete(sources).where(inArray(sources.id, chunk)).returning({ id: sources.id }),
  )
  await insertRows(orm, sources, after)
  await renewNames(orm, 'source', ids, after)
}

/** `al-Assad, Bashar` → al-Assad and Assad. */
function surnames(sortName: string): string[] {
  const [surname = ''] = sortName.split(',')
  return [surname, surname.replace(/^(al|el|as|ad)-/i, '')]
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
