/** Quotations: lists in reading order, newest article first; one; and all of an article. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { chosenQuotes } from './facets/quoteFacets.ts'
import { inReadingOrder, NOTHING, pagesOf, total } from './lists.ts'
import { conditionsOf, leaderOf, type QuoteChoice } from './quotes/choice.ts'
import { run } from './statements.ts'
import { articles, quotes } from './tables.ts'

/** A quotation with the title of its article. */
export type QuoteRow = typeof quotes.$inferSelect & { article_title: string | null }

const columns = {
  article_id: quotes.article_id,
  sort_key: quotes.sort_key,
  id: quotes.id,
  start: quotes.start,
  end: quotes.end,
  text: quotes.text,
  words: quotes.words,
  speaker_kind: quotes.speaker_kind,
  speaker_id: quotes.speaker_id,
  speaker_name: quotes.speaker_name,
  speaker_label: quotes.speaker_label,
  cue: quotes.cue,
  cue_start: quotes.cue_start,
  cue_end: quotes.cue_end,
  method: quotes.method,
  confidence: quotes.confidence,
  article_title: articles.title,
}

/** The quotations that fit, newest article first, in reading order. */
export function listQuotes(db: Database, choice: QuoteChoice): Counted<QuoteRow> {
  const unknown = choice.speaker?.ids.length === 0 || choice.about.some((groups) => groups.length === 0)
  if (choice.scope.nothing || unknown) return { ...NOTHING, facets: NO_FACETS }
  const driver = leaderOf(choice)
  const { article_id, sort_key } = driver?.on ?? quotes
  const isOfArticle = eq(quotes.article_id, article_id)
  const pages = pagesOf<QuoteRow>(db, {
    name: 'quotes',
    order: '',
    where: conditionsOf(choice, driver),
    walk: inReadingOrder({ article_id, sort_key, start: quotes.start }),
    page: (holds, by) => {
      const select = db.orm.select(columns)
      const from = driver ? select.from(driver.rows).innerJoin(quotes, isOfArticle) : select.from(quotes)
      return from
        .innerJoin(articles, eq(articles.id, quotes.article_id))
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset'))
    },
    count: (holds) => {
      const select = db.orm.select({ n: total })
      const from = driver ? select.from(driver.rows).innerJoin(quotes, isOfArticle) : select.from(quotes)
      return from.where(holds)
    },
  })
  const { total: kept, facets } = chosenQuotes(db, choice)
  return { ...pages, total: kept ?? pages.total, facets }
}

export async function getQuote(db: Database, id: string): Promise<QuoteRow | null> {
  const rows = await run<QuoteRow[]>(db, 'quote', { id }, () =>
    db.orm
      .select(columns)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.article_id))
      .where(eq(quotes.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}

/** All quotations of these articles, in reading order. */
export async function quotesOfArticles(db: Database, ids: string[]): Promise<QuoteRow[]> {
  if (ids.length === 0) return []
  const values = Object.fromEntries(ids.map((id, i) => [`a${i}`, id]))
  return run<QuoteRow[]>(db, `quotes of ${ids.length}`, values, () =>
    db.orm
      .select(columns)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.article_id))
      .where(
        inArray(
          quotes.article_id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      )
      .orderBy(quotes.article_id, quotes.start),
  )
}
