/** /articles: the list, one article, its raw document. */
import { z } from 'zod'
import type { Database } from '#dialect'
import {
  type ArticleQuery,
  article,
  articleList,
  articleOneQuery,
  articleQuery,
  rawDocument,
} from '../contract/articles.ts'
import { RANKED_BOUND } from '../db/articles/words.ts'
import { type ArticleOrder, type CardRow, listArticles } from '../db/articles.ts'
import { getDocument } from '../db/documents.ts'
import { facetArticles } from '../db/facets.ts'
import { getArticle } from '../db/texts.ts'
import { additionsOf } from './additions.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { sentence, type Understood, understand } from './scope.ts'
import { articleShape } from './shapes/articles.ts'
import { unknownRecord } from './unknown.ts'

const ORDER_WORDS: Record<ArticleOrder, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  relevance: `best match first (among the newest ${RANKED_BOUND} matches)`,
  title: 'by title',
}

/** Relevance needs words to match: a `q` of exclusions or punctuation only goes by time. */
function orderOf({ sort }: ArticleQuery, { scope }: Understood): ArticleOrder {
  if (sort !== undefined && sort !== 'relevance') return sort
  return scope.match === null ? 'newest' : 'relevance'
}

export const listArticlesRoute = listRoute({
  path: '/articles',
  operationId: 'listArticles',
  tag: 'articles',
  summary: 'Find articles by who, where, when, source and words',
  description:
    'Every filter narrows the list. `meta.resolved` says how each name was read, `meta.query` says the query in words.',
  query: articleQuery,
  response: articleList,
  examples: [
    '/articles?person=Lavrov',
    '/articles?person=Kerry&person=Lavrov&include=evidence',
    '/articles?q=ceasefire',
  ],
  list: async ({ db, query }) => {
    const understood = await understand(db, query)
    const order = orderOf(query, understood)
    return listing(listArticles(db, understood.scope, order), {
      show: (rows) => showCards(db, query, rows, understood),
      keyOf: (row) => (order === 'relevance' ? [row.key] : [row.key, row.id]),
      kinds: order === 'relevance' ? ['number'] : [order === 'title' ? 'text' : 'number', 'text'],
      shape: articleShape,
      words: sentence('articles', understood.words, ORDER_WORDS[order]),
      resolved: understood.resolved,
      facets: facetArticles(db, understood.scope),
      ...(order === 'relevance' && { rankedAmong: RANKED_BOUND }),
    })
  },
})

/** Finished cards go out as they are; only `fields` and `include` open them. */
async function showCards(
  db: Database,
  { fields, include, highlight }: ArticleQuery,
  rows: CardRow[],
  understood: Understood,
): Promise<string[]> {
  const marked = highlight === 'true'
  if (!fields && !include && !marked) return rows.map((row) => row.card)
  const ids = rows.map((row) => row.id)
  const added = await additionsOf(
    db,
    ids,
    [...(include ?? []), ...(marked ? ['highlights'] : [])],
    understood,
  )
  return rows.map((row) => {
    const card: Record<string, unknown> = JSON.parse(row.card)
    const chosen = fields ? Object.fromEntries(fields.map((field) => [field, card[field]])) : card
    return JSON.stringify({ ...chosen, ...added(row.id) })
  })
}

export const articleParams = z.strictObject({
  id: z.string().meta({
    description: 'The id of an article.',
    example: 'us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40',
  }),
})

export const getArticleRoute = route({
  path: '/articles/{id}',
  operationId: 'getArticle',
  tag: 'articles',
  summary: 'One article with its cleaned text',
  description:
    '`include=mentions,events,removed` adds what was found in it and what was cleaned away, `include=duplicates` the other articles that print this text.',
  query: articleOneQuery,
  params: articleParams,
  response: article,
  examples: ['/articles/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40?include=mentions'],
  answer: async (asked) => {
    const { db, params, query } = asked
    const row = await getArticle(db, params.id)
    if (!row) throw await unknownRecord(db, 'article', params.id)
    const added = await additionsOf(db, [params.id], query.include ?? [], null)
    return json({ ...JSON.parse(row.card), body: row.body, ...added(params.id) })
  },
})

export const getRawRoute = route({
  path: '/articles/{id}/raw',
  operationId: 'getRawDocument',
  tag: 'articles',
  summary: 'The input an article was made from',
  description:
    'The raw text as it was read, and every block that was removed from it, with the rule that removed it.',
  query: z.strictObject({}),
  params: articleParams,
  response: rawDocument,
  examples: ['/articles/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40/raw'],
  answer: async ({ db, params }) => {
    const row = await getDocument(db, params.id)
    if (!row) throw await unknownRecord(db, 'article', params.id)
    return json(row)
  },
})
