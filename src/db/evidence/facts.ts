/** What evidence is taken from: the articles of a page as they are stored, and the events that they tell of. */
import { eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { run } from '../statements.ts'
import { article_events, articles, events, type Participant, type TextSpan } from '../tables.ts'

export interface ArticleFacts {
  id: string
  url: string | null
  title: string | null
  body: string
  sentences: number[]
  source_id: string | null
  language: string
  published_at: string | null
  published_basis: string | null
}

export interface Told {
  article_id: string
  event_id: string
  type: string
  evidence: TextSpan[]
  start_key: string
  end_key: string
  participants: Participant[]
}

const named = (ids: string[]) => Object.fromEntries(ids.map((id, i) => [`a${i}`, id]))
const marks = (ids: string[]) => ids.map((_, i) => sql.placeholder(`a${i}`))

export const factsOf = (db: Database, ids: string[]): Promise<ArticleFacts[]> =>
  run(db, `facts of ${ids.length}`, named(ids), () =>
    db.orm
      .select({
        id: articles.id,
        url: articles.url,
        title: articles.title,
        body: articles.body,
        sentences: articles.sentences,
        source_id: articles.source_id,
        language: articles.language,
        published_at: articles.published_at,
        published_basis: articles.published_basis,
      })
      .from(articles)
      .where(inArray(articles.id, marks(ids))),
  )

export const eventsToldBy = (db: Database, ids: string[]): Promise<Told[]> =>
  run(db, `told by ${ids.length}`, named(ids), () =>
    db.orm
      .select({
        article_id: article_events.article_id,
        event_id: article_events.event_id,
        type: article_events.type,
        evidence: article_events.evidence,
        start_key: events.start_key,
        end_key: events.end_key,
        participants: events.participants,
      })
      .from(article_events)
      .innerJoin(events, eq(events.id, article_events.event_id))
      .where(inArray(article_events.article_id, marks(ids)))
      .orderBy(article_events.article_id, article_events.event_id),
  )
