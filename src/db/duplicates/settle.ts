/** One group of copies written down: who is first, what is a copy of it, and how alike they are. */
import { eq, inArray } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { similarity } from '../../shingles.ts'
import { dayOf } from '../../sortKey.ts'
import { withDuplicateOf } from '../card.ts'
import { inChunks } from '../chunks.ts'
import { articles, duplicates } from '../tables.ts'
import type { Loose, Texts } from './texts.ts'

interface Member {
  id: string
  sort_key: number
  /** As written down before. */
  duplicate_of: string | null
}

/** The earliest published day (undated = last), then the least id. */
function firstOf(members: Member[]): Member {
  const day = ({ sort_key }: Member) => dayOf(sort_key) || Number.POSITIVE_INFINITY
  return members.reduce((a, b) => (day(b) < day(a) || (day(b) === day(a) && b.id < a.id) ? b : a))
}

/** The articles that `nodes` stand for: themselves, and all copies of a group that comes in whole. */
async function membersOf(orm: Orm, nodes: string[], loose: Map<string, Loose>): Promise<Member[]> {
  const columns = { id: articles.id, sort_key: articles.sort_key, duplicate_of: duplicates.duplicate_of }
  const firsts = nodes.filter((id) => !loose.has(id))
  const themselves = await inChunks(nodes, async (chunk) =>
    orm
      .select(columns)
      .from(articles)
      .leftJoin(duplicates, eq(duplicates.article_id, articles.id))
      .where(inArray(articles.id, chunk)),
  )
  const copies = await inChunks(firsts, async (chunk) =>
    orm
      .select(columns)
      .from(duplicates)
      .innerJoin(articles, eq(articles.id, duplicates.article_id))
      .where(inArray(duplicates.duplicate_of, chunk)),
  )
  return [...themselves, ...copies]
}

/** Writes what has changed of a group, given as joinCopies gives it. */
export async function settleGroup(
  orm: Orm,
  nodes: string[],
  loose: Map<string, Loose>,
  texts: Texts,
): Promise<void> {
  const members = await membersOf(orm, nodes, loose)
  const first = firstOf(members)
  for (const member of members) {
    const isFirst = member.id === first.id
    // Both were together before and neither was written since.
    if (member.duplicate_of === first.id && !loose.has(member.id) && !loose.has(first.id)) continue
    if (isFirst && member.duplicate_of === null) continue
    await putLink(orm, member, isFirst ? null : first, texts)
  }
}

async function putLink(
  orm: Orm,
  { id, sort_key }: Member,
  first: Member | null,
  texts: Texts,
): Promise<void> {
  await orm.delete(duplicates).where(eq(duplicates.article_id, id))
  const link = first && {
    id: first.id,
    similarity: similarity(
      (await texts.read(sort_key)).shingles,
      (await texts.read(first.sort_key)).shingles,
    ),
  }
  if (link)
    await insertRows(orm, duplicates, [
      { article_id: id, duplicate_of: link.id, similarity: link.similarity },
    ])
  const [row] = await orm.select({ card: articles.card }).from(articles).where(eq(articles.id, id))
  if (row)
    await orm
      .update(articles)
      .set({ card: withDuplicateOf(row.card, link) })
      .where(eq(articles.id, id))
}
