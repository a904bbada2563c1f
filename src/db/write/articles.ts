/** An article's rows, put and removed as one. */
import { eq, sql } from 'drizzle-orm'
import { indexText, insertRows, type Orm, unindexText } from '#dialect'
import { makeCard } from '../card.ts'
import { forgetText, rememberText } from '../duplicates.ts'
import type { MentionFacts, Rows } from '../rows.ts'
import { run } from '../statements.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  dates,
  documents,
  mentions,
  quote_subjects,
  quotes,
} from '../tables.ts'
import { tallyRows, untallyRows } from '../tally.ts'
import { type Change, share } from './change.ts'
import type { Known } from './inputs.ts'
import { sumMentions } from './mentionCounts.ts'
import { subjectsOf } from './subjects.ts'

type DocumentRow = typeof documents.$inferInsert

/** The least location speaks for an article with several inputs, whatever the order of loading. */
export async function putInput(orm: Orm, rows: Rows, { inputs }: Known, change: Change): Promise<void> {
  const { id } = rows.article
  const { location } = rows.document
  const known = inputs.has(id)
  const others = inputs.get(id) ?? new Set()
  inputs.set(id, others)
  const document = { ...rows.document, article_id: id }
  if ([...others].some((other) => other < location)) await insertRows(orm, documents, [document])
  else await putArticle(orm, rows, document, known, change)
  others.add(location)
}

/** `known`: an article of this id may be there already. */
async function putArticle(
  orm: Orm,
  rows: Rows,
  document: DocumentRow,
  known: boolean,
  change: Change,
): Promise<void> {
  const { excerpt: _, ...article } = rows.article
  const kept = known ? await orm.select().from(documents).where(eq(documents.article_id, article.id)) : []
  if (known) await removeArticle(orm, article.id, change)
  const stamp = { article_id: article.id, sort_key: await freeSortKey(orm, article.sort_key) }
  await insertRows(orm, articles, [{ ...article, sort_key: stamp.sort_key, card: makeCard(rows) }])
  await insertRows(orm, documents, [document, ...kept])
  await insertRows(
    orm,
    article_people,
    rows.people.map(({ link }) => link),
    stamp,
  )
  await insertRows(
    orm,
    article_places,
    rows.places.map(({ link }) => link),
    stamp,
  )
  await insertRows(
    orm,
    article_organizations,
    rows.organizations.map(({ link }) => link),
    stamp,
  )
  await insertRows(orm, article_events, rows.events, stamp)
  await insertRows(orm, dates, rows.dates, stamp)
  await insertRows(orm, mentions, rows.mentions.map(spare), { article_id: article.id })
  await insertRows(
    orm,
    quotes,
    rows.quotes.map((quote, i) => ({ ...quote, id: `${article.id}-q${i + 1}` })),
    stamp,
  )
  await insertRows(orm, quote_subjects, subjectsOf(rows.quotes, rows.mentions), stamp)
  await indexText(
    orm,
    'article_search',
    { id: article.id, key: stamp.sort_key },
    article.title_key,
    rows.folded,
  )
  await rememberText(orm, stamp, rows.bands, change.texts)
  tallyRows(change.tally, rows)
  for (const event of rows.events) change.events.add(event.event_id)
  change.articles += 1
  sumMentions(change.mentions, rows.mentions, 1)
  change.sum += share(article.id, article.input_hash)
}

/** The record itself is not stored again as its only candidate. */
function spare(mention: MentionFacts): MentionFacts {
  const candidates = mention.candidates ?? []
  const only = candidates.length === 0 || (candidates.length === 1 && candidates[0] === mention.entity_id)
  return only ? { ...mention, candidates: null } : mention
}

/** Two ids of one day share a hash once in billions; the later one takes the next free key. */
async function freeSortKey(orm: Orm, wanted: number): Promise<number> {
  for (let key = wanted; ; key++) {
    const taken = await run<{ id: string }[]>(orm, 'at sort key', { key }, () =>
      orm
        .select({ id: articles.id })
        .from(articles)
        .where(eq(articles.sort_key, sql.placeholder('key'))),
    )
    if (taken.length === 0) return key
  }
}

/** Removes an article, if it is there, with all that hangs on it, and counts it off. */
export async function removeArticle(orm: Orm, id: string, change: Change): Promise<void> {
  const [old] = await orm.select().from(articles).where(eq(articles.id, id))
  if (!old) return
  const people = await orm.select().from(article_people).where(eq(article_people.article_id, id))
  const places = await orm.select().from(article_places).where(eq(article_places.article_id, id))
  const told = await orm
    .select({ id: article_events.event_id })
    .from(article_events)
    .where(eq(article_events.article_id, id))
  const named = await orm
    .select({ field: mentions.field, kind: mentions.kind, entity_id: mentions.entity_id })
    .from(mentions)
    .where(eq(mentions.article_id, id))
  const organizations = await orm
    .select()
    .from(article_organizations)
    .where(eq(article_organizations.article_id, id))
  const said = await orm
    .select({ kind: quotes.speaker_kind, id: quotes.speaker_id })
    .from(quotes)
    .where(eq(quotes.article_id, id))
  untallyRows(change.tally, { source: old.source_id, people, places, organizations, said })
  for (const event of told) change.events.add(event.id)
  change.articles -= 1
  sumMentions(change.mentions, named, -1)
  change.sum -= share(id, old.input_hash)
  await unindexText(orm, 'article_search', { id, key: old.sort_key })
  await forgetText(orm, old, change.texts)
  await orm.delete(articles).where(eq(articles.id, id))
}
