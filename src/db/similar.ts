/**
 * Articles about the same things as one of them. A record weighs ln(1 + N / n) when it is in n of N articles; two
 * articles are as similar as the weight of what both have is to the weight of all that either has.
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { readDataset } from './meta.ts'
import { findCandidates } from './similar/candidates.ts'
import { type Feature, KIND_NAMES, KINDS, type Kind, weightOf } from './similar/kinds.ts'
import { run } from './statements.ts'
import { articles, duplicates } from './tables.ts'

export interface SimilarRow {
  id: string
  card: string
  /** 0 to 1, to four decimals. */
  similarity: number
  /** The rarest first. */
  shared: Feature[]
}

/** What one article has, the rarest first. */
async function featuresOf(db: Database, id: string, all: number): Promise<Feature[]> {
  const features: Feature[] = []
  for (const kind of KIND_NAMES) {
    const { links, id: linked, records, label } = KINDS[kind]
    const rows = await run<Omit<Feature, 'kind' | 'weight'>[]>(db, `${kind} of an article`, { id }, () =>
      db.orm
        .select({ id: linked, label, count: records.article_count })
        .from(links)
        .innerJoin(records, eq(records.id, linked))
        .where(eq(links.article_id, sql.placeholder('id'))),
    )
    features.push(...rows.map((row) => ({ ...row, kind, weight: weightOf(row.count, all) })))
  }
  return features.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** Compared at once: shorter lists are filled up, so that one statement serves all. */
const idsOf = (ids: string[], most: number) =>
  Object.fromEntries(Array.from({ length: most }, (_, i) => [`a${i}`, ids[i] ?? ids[0]]))
const places = (most: number) => Array.from({ length: most }, (_, i) => sql.placeholder(`a${i}`))

/** The weight of all that each of these articles has of a kind. */
async function weighAll(db: Database, kind: Kind, ids: string[], all: number, most: number) {
  const { links, id: linked, records } = KINDS[kind]
  const weight =
    sql`sum(ln(1 + cast(${sql.placeholder('all')} as double precision) / ${records.article_count}))`.mapWith(
      Number,
    )
  return run<{ id: string; weight: number }[]>(
    db,
    `weigh ${kind} ${most}`,
    { ...idsOf(ids, most), all },
    () =>
      db.orm
        .select({ id: links.article_id, weight })
        .from(links)
        .innerJoin(records, eq(records.id, linked))
        .where(inArray(links.article_id, places(most)))
        .groupBy(links.article_id),
  )
}

/** Which records of a kind each of these articles has in common with the article `own`. */
async function findShared(db: Database, kind: Kind, ids: string[], own: string, most: number) {
  const { links, id: linked } = KINDS[kind]
  const name = sql.identifier(linked.name)
  const owned = sql`(select o.${name} from ${links} o where o.article_id = ${sql.placeholder('own')})`
  return run<{ id: string; feature: string }[]>(
    db,
    `shared ${kind} ${most}`,
    { ...idsOf(ids, most), own },
    () =>
      db.orm
        .select({ id: links.article_id, feature: linked })
        .from(links)
        .where(and(inArray(links.article_id, places(most)), sql`${linked} || '' in ${owned}`)),
  )
}

/** At the most `most` other articles, the most similar first; null if there is no such article. */
export async function listSimilar(db: Database, id: string, most: number): Promise<SimilarRow[] | null> {
  const article = await placeOf(db, id)
  if (!article) return null
  const { article_count: all } = await readDataset(db)
  const features = await featuresOf(db, id, all)
  const ids = await findCandidates(db, article, features, most)
  if (ids.length === 0) return []
  const found = new Map(ids.map((each) => [each, { weight: 0, shared: new Set<string>() }]))
  for (const kind of KIND_NAMES) {
    for (const row of await weighAll(db, kind, ids, all, most)) {
      const each = found.get(row.id)
      if (each) each.weight += row.weight
    }
    for (const row of await findShared(db, kind, ids, id, most))
      found.get(row.id)?.shared.add(`${kind} ${row.feature}`)
  }
  const own = sum(features)
  const cards = await cardsOf(db, ids, most)
  return cards
    .map(({ id: other, card }) => {
      const { weight = 0, shared: keys } = found.get(other) ?? {}
      const shared = features.filter((feature) => keys?.has(`${feature.kind} ${feature.id}`))
      const both = sum(shared)
      const similarity = Math.min(1, Math.round((both / (own + weight - both)) * 10_000) / 10_000)
      return { id: other, card, similarity, shared }
    })
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
}

const sum = (features: Feature[]) => features.reduce((total, { weight }) => total + weight, 0)

/** Where an article stands in time, and the first article of its group (itself, if it is no copy). */
async function placeOf(db: Database, id: string): Promise<{ sort_key: number; first: string } | null> {
  const rows = await run<{ sort_key: number; first: string }[]>(db, 'place of article', { id }, () =>
    db.orm
      .select({
        sort_key: articles.sort_key,
        first: sql<string>`coalesce(${duplicates.duplicate_of}, ${articles.id})`,
      })
      .from(articles)
      .leftJoin(duplicates, eq(duplicates.article_id, articles.id))
      .where(eq(articles.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}

const cardsOf = (db: Database, ids: string[], most: number) =>
  run<{ id: string; card: string }[]>(db, `cards ${most}`, idsOf(ids, most), () =>
    db.orm
      .select({ id: articles.id, card: articles.card })
      .from(articles)
      .where(inArray(articles.id, places(most))),
  )
