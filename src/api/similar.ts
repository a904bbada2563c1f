/** /articles/{id}/similar: other articles about the same things, with what they share. */
import {
  MOST_SIMILAR,
  type Shared,
  type SimilarArticle,
  similarList,
  similarQuery,
} from '../contract/similar.ts'
import { listSimilar, type SimilarRow } from '../db/similar.ts'
import { articleParams } from './articles.ts'
import { shape } from './formats/shape.ts'
import { listing, listRoute } from './routes.ts'
import { articleShape } from './shapes/articles.ts'
import { unknownRecord } from './unknown.ts'

const sharedOf = (row: SimilarRow): Shared => {
  const named = (kind: string) =>
    row.shared.filter((feature) => feature.kind === kind).map(({ id, label }) => ({ id, name: label }))
  return {
    people: named('people'),
    places: named('places'),
    organizations: named('organizations'),
    events: named('events').map(({ id, name }) => ({ id, title: name })),
  }
}

const similarShape = shape<SimilarArticle>({
  ...articleShape,
  columns: [...articleShape.columns, ['similarity', 'similarity', (item) => item.similarity]],
})

const showSimilar = (row: SimilarRow): string =>
  JSON.stringify({ ...JSON.parse(row.card), similarity: row.similarity, shared: sharedOf(row) })

export const listSimilarRoute = listRoute({
  path: '/articles/{id}/similar',
  operationId: 'listSimilarArticles',
  tag: 'articles',
  summary: 'Other articles about the same things, and what these are',
  description: `The more people, places, organizations and events two articles share, and the rarer these are, the more similar they are. The ${MOST_SIMILAR} articles that share the most of the rarest are compared. Copies are left out: \`include=duplicates\` lists those of an article.`,
  query: similarQuery,
  params: articleParams,
  response: similarList,
  examples: ['/articles/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40/similar?limit=2'],
  list: async ({ db, params }) => {
    const found = await listSimilar(db, params.id, MOST_SIMILAR)
    if (!found) throw await unknownRecord(db, 'article', params.id)
    // One page is all there is: what shares less is not compared.
    const pages = {
      rows: async (limit: number) => found.slice(0, limit),
      total: async () => found.length,
    }
    return listing(pages, {
      show: (rows) => rows.map(showSimilar),
      keyOf: (row) => [row.id],
      kinds: ['text'],
      shape: similarShape,
      words: `articles about the same people, places, organizations and events as ${params.id}, most similar first`,
    })
  },
})
