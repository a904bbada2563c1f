/** The groups of copies as they are read: the other articles of a group, each compared with the one that is shown. */
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { ArticleCard, Duplicate } from '../contract/articles.ts'
import { fold } from '../fold.ts'
import { shinglesOf, similarity } from '../shingles.ts'
import { run } from './statements.ts'
import { articles, duplicates } from './tables.ts'
import { articleTexts } from './texts.ts'

interface Member {
  id: string
  card: ArticleCard
  shingles: Float64Array
}

const shinglesOfBody = (body: string) => shinglesOf(fold(body))

/** Of each of these articles that is in a group: the first article of that group. */
async function firstsOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  const copies = await db.orm.select().from(duplicates).where(inArray(duplicates.article_id, ids))
  const heads = await db.orm
    .selectDistinct({ id: duplicates.duplicate_of })
    .from(duplicates)
    .where(inArray(duplicates.duplicate_of, ids))
  return new Map([
    ...copies.map((row) => [row.article_id, row.duplicate_of] as const),
    ...heads.map(({ id }) => [id, id] as const),
  ])
}

/** The first article of a group, then its copies, oldest first, `most` in all. */
async function membersOf(db: Database, first: string, most: number): Promise<Member[]> {
  const columns = { id: articles.id, card: articles.card, body: articles.body }
  const rows = await run<{ id: string; card: string; body: string }[]>(db, 'group', { first, most }, () =>
    db.orm
      .select(columns)
      .from(articles)
      .where(
        sql`${articles.id} in (select ${sql.placeholder('first')} union all
          select ${duplicates.article_id} from ${duplicates} where ${eq(duplicates.duplicate_of, sql.placeholder('first'))})`,
      )
      .orderBy(sql`${articles.id} <> ${sql.placeholder('first')}`, asc(articles.sort_key))
      .limit(sql.placeholder('most')),
  )
  return rows.map(({ id, card, body }) => ({ id, card: JSON.parse(card), shingles: shinglesOfBody(body) }))
}

/** The other articles of the group that each of these is in, `most` at the most; nothing for those in no group. */
export async function duplicatesOf(
  db: Database,
  ids: string[],
  most: number,
): Promise<Map<string, Duplicate[]>> {
  const firsts = await firstsOf(db, ids)
  const texts = await articleTexts(db, [...firsts.keys()])
  const groups = new Map<string, Member[]>()
  for (const first of new Set(firsts.values())) groups.set(first, await membersOf(db, first, most + 1))
  const shown = new Map<string, Duplicate[]>()
  for (const [id, first] of firsts) {
    const own = shinglesOfBody(texts.get(id)?.body ?? '')
    const others = (groups.get(first) ?? []).filter((member) => member.id !== id).slice(0, most)
    shown.set(
      id,
      others.map((other) => ({ ...showMember(other), similarity: similarity(own, other.shingles) })),
    )
  }
  return shown
}

const showMember = ({ card: { id, title, source, url, published_at } }: Member) => ({
  id,
  title,
  source,
  url,
  published_at,
})
