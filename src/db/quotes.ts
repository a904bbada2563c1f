/** Quotations: lists in reading order, newest article first; one; and all of an article. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { chosenQuotes } from './facets/quoteFacets.ts'
import { inReadingOrder, NOTHING, type Pages, pagesOf, total } from './lists.ts'
import { conditionsOf, type QuoteChoice } from './quotes/choice.ts'
import { type Leader, leaderOf } from './quotes/leader.ts'
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
  const { rows } = walked(db, choice, leaderOf(choice))
  const { total: kept, facets } = chosenQuotes(db, choice)
  return { rows, total: kept ?? walked(db, choice, leaderOf(choice, 'none')).total, facets }
}

/** The pages of a choice by what is walked, and its total. */
function walked(db: Database, choice: QuoteChoice, leader: Leader | null): Pages<QuoteRow> {
  const { article_id, sort_key } = leader?.on ?? quotes
  return pagesOf<QuoteRow>(db, {
    name: 'quotes',
    order: '',
    where: conditionsOf(choice, leader),
    walk: inReadingOrder({ article_id, sort_key, start: quotes.start }),
    page: (holds, by) => {
      const select = db.orm.select(columns)
      const from = leader ? select.from(leader.rows).innerJoin(quotes, leader.isOf) : select.from(quotes)
      return from
        .innerJoin(articles, eq(articles.id, quotes.article_id))
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset'))
    },
    count: (holds) => {
      const select = db.orm.select({ n: total })
      if (!leader) return select.from(quotes).where(holds)
      const from = select.from(leader.rows)
      return (leader.tellsAll ? from : from.innerJoin(quotes, leader.isOf)).where(holds)
    },
  })
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
