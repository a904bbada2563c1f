/** An article's rows, put and removed as one. */
import { eq } from 'drizzle-orm'
import { type Orm, unindexTexts } from '#dialect'
import { makeCard } from '../card.ts'
import { forgetText, rememberText } from '../duplicates.ts'
import type { MentionFacts, Rows } from '../rows.ts'
import {
  article_events,
  article_organizations,
  article_people,
  article_places,
  articles,
  documents,
  mentions,
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
  if ([...others].some((other) => other < location)) change.pending.of(id).documents.put([document])
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
  const kept = known ? await removeKnown(orm, article.id, change) : []
  const stamp = { article_id: article.id, sort_key: await change.sortKeys.take(article.sort_key) }
  const { article_id } = stamp
  const pending = change.pending.of(article_id)
  pending.articles.put([{ ...article, sort_key: stamp.sort_key, card: makeCard(rows) }])
  pending.documents.put([document, ...kept])
  pending.people.put(linksOf(rows.people), stamp)
  pending.places.put(linksOf(rows.places), stamp)
  pending.organizations.put(linksOf(rows.organizations), stamp)
  pending.events.put(rows.events, stamp)
  pending.dates.put(rows.dates, stamp)
  pending.mentions.put(rows.mentions.map(spare), { article_id })
  pending.quotes.put(
    rows.quotes.map((quote, i) => ({ ...quote, id: `${article_id}-q${i + 1}` })),
    stamp,
  )
  pending.subjects.put(subjectsOf(rows.quotes, rows.mentions), stamp)
  change.pending.index({ id: article_id, key: stamp.sort_key, texts: [article.title_key, rows.folded] })
  await rememberText(stamp, rows.bands, change.texts)
  tallyRows(change.tally, rows)
  for (const event of rows.events) change.events.add(event.event_id)
  change.articles += 1
  sumMentions(change.mentions, rows.mentions, 1)
  change.sum += share(article_id, article.input_hash)
}

const linksOf = <L>(found: { link: L }[]): L[] => found.map(({ link }) => link)

/** Removes the article, if it is there; gives its documents, which stay. */
async function removeKnown(orm: Orm, id: string, change: Change): Promise<DocumentRow[]> {
  await change.pending.settle(orm, id)
  const kept = await orm.select().from(documents).where(eq(documents.article_id, id))
  await removeArticle(orm, id, change)
  return kept
}

/** The record itself is not stored again as its only candidate. */
function spare(mention: MentionFacts): MentionFacts {
  const candidates = mention.candidates ?? []
  const only = candidates.length === 0 || (candidates.length === 1 && candidates[0] === mention.entity_id)
  return only ? { ...mention, candidates: null } : mention
}

/** Removes an article, if it is there, with all that hangs on it, and counts it off. */
export async function removeArticle(orm: Orm, id: string, change: Change): Promise<void> {
  await change.pending.settle(orm, id)
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
  await unindexTexts(orm, 'article_search', [{ id, key: old.sort_key }])
  await forgetText(orm, old, change.texts)
  await orm.delete(articles).where(eq(articles.id, id))
  change.sortKeys.leave(old.sort_key)
}
