/** The texts of articles: one whole, or those of a page. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { run } from './statements.ts'
import { articles } from './tables.ts'

export interface ArticleText {
  id: string
  title: string | null
  body: string
  sentences: number[]
}

/** Titles and bodies of these articles, by id. */
export async function articleTexts(db: Database, ids: string[]): Promise<Map<string, ArticleText>> {
  const values = Object.fromEntries(ids.map((id, i) => [`a${i}`, id]))
  const rows = await run<ArticleText[]>(db, `texts ${ids.length}`, values, () =>
    db.orm
      .select({ id: articles.id, title: articles.title, body: articles.body, sentences: articles.sentences })
      .from(articles)
      .where(
        inArray(
          articles.id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      ),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One article's card and body, or null. */
export async function getArticle(db: Database, id: string): Promise<{ card: string; body: string } | null> {
  const rows = await run<{ card: string; body: string }[]>(db, 'article', { id }, () =>
    db.orm
      .select({ card: articles.card, body: articles.body })
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}
