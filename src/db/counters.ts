/** Records of people, places and sources with their counters: added to and taken from by the articles of a batch. */
import { and, asc, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { DATED } from '../sortKey.ts'
import { inChunks } from './chunks.ts'
import { renewNames } from './names.ts'
import type { PersonFacts, PlaceFacts, Rows, SourceFacts } from './rows.ts'
import { run } from './statements.ts'
import { article_people, articles, people, places, sources } from './tables.ts'

interface Delta<F> {
  articles: number
  mentions: number
  /** What the newest reading says of the record; null when articles only went. */
  facts: F | null
}

/** Per record: how many articles and mentions more (or less). */
export interface Tally {
  person: Map<string, Delta<PersonFacts>>
  place: Map<string, Delta<PlaceFacts>>
  source: Map<string, Delta<SourceFacts>>
}

export const newTally = (): Tally => ({ person: new Map(), place: new Map(), source: new Map() })

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
  const delta = deltas.get(id) ?? { articles: 0, mentions: 0, facts: null }
  delta.articles += articles
  delta.mentions += mentions
  delta.facts = choose(delta.facts, facts)
  deltas.set(id, delta)
}

/** Counts what an article adds. */
export function tallyRows(tally: Tally, rows: Rows): void {
  if (rows.source) add(tally.source, rows.source.id, 1, 0, rows.source)
  for (const { facts, link } of rows.people) add(tally.person, facts.id, 1, link.mention_count, facts)
  for (const { facts, link } of rows.places) add(tally.place, facts.id, 1, link.mention_count, facts)
}

/** Counts what a removed article takes away. */
export function untallyRows(
  tally: Tally,
  source: string | null,
  people: { person_id: string; mention_count: number }[],
  places: { place_id: string; mention_count: number }[],
): void {
  if (source !== null) add(tally.source, source, -1, 0, null)
  for (const link of people) add(tally.person, link.person_id, -1, -link.mention_count, null)
  for (const link of places) add(tally.place, link.place_id, -1, -link.mention_count, null)
}

/** Brings the records of a tally up to date; a record that no article has any more goes. */
export async function countEntities(orm: Orm, tally: Tally): Promise<void> {
  await countPeople(orm, tally.person)
  await countPlaces(orm, tally.place)
  await countSources(orm, tally.source)
}

interface Counts {
  article_count: number
  mention_count: number
}

const counted = (old: Counts | undefined, delta: Delta<unknown>): Counts => ({
  article_count: (old?.article_count ?? 0) + delta.articles,
  mention_count: (old?.mention_count ?? 0) + delta.mentions,
})

async function countPeople(orm: Orm, deltas: Tally['person']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = new Map(
    (await orm.select().from(people).where(inArray(people.id, ids))).map((row) => [row.id, row]),
  )
  const after: (typeof people.$inferInsert)[] = []
  for (const [id, delta] of deltas) {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const counts = counted(old, delta)
    if (!facts || counts.article_count <= 0) continue
    const seen = { first_seen: await seenAt(orm, id, 'first'), last_seen: await seenAt(orm, id, 'last') }
    const description = facts.origin === 'authority' ? (facts.description ?? null) : await firstRole(orm, id)
    after.push({ ...facts, description, ...counts, ...seen, quote_count: old?.quote_count ?? 0 })
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
  const before = new Map(
    (await orm.select().from(places).where(inArray(places.id, ids))).map((row) => [row.id, row]),
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

async function countSources(orm: Orm, deltas: Tally['source']): Promise<void> {
  const ids = [...deltas.keys()]
  const before = new Map(
    (await orm.select().from(sources).where(inArray(sources.id, ids))).map((row) => [row.id, row]),
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
