/** Records of people, places, organizations and sources with their counters: added to and taken from by the articles of a batch. */
import { and, asc, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { DATED } from '../sortKey.ts'
import { inChunks } from './chunks.ts'
import { renewNames } from './names.ts'
import { run } from './statements.ts'
import { article_people, articles, organizations, people, places, sources } from './tables.ts'
import { choose, type Delta, type Described, type Tally } from './tally.ts'

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

/** Records after a batch: the facts chosen, the counters moved; what no article names any more is left out. */
function settle<R extends Described & Counts, F extends Described>(
  before: Map<string, R>,
  deltas: Map<string, Delta<F>>,
): ((R | F) & Counts)[] {
  return [...deltas].flatMap(([id, delta]) => {
    const old = before.get(id)
    const facts = choose(old ?? null, delta.facts)
    const counts = counted(old, delta)
    return facts && counts.article_count > 0 ? [{ ...facts, ...counts }] : []
  })
}

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
  const after = settle(before, deltas)
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
  const after = settle(before, deltas)
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
