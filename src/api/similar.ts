/** /articles/{id}/similar: other articles about the same things, with what they share. */
import { MOST_SIMILAR, type Shared, similarList, similarQuery } from '../contract/similar.ts'
import { listSimilar, type SimilarRow } from '../db/similar.ts'
import { articleParams, unknownArticle } from './articles.ts'
import { envelope } from './envelope.ts'
import { route } from './routes.ts'

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

const showSimilar = (row: SimilarRow): string =>
  JSON.stringify({ ...JSON.parse(row.card), similarity: row.similarity, shared: sharedOf(row) })

export const listSimilarRoute = route({
  path: '/articles/{id}/similar',
  operationId: 'listSimilarArticles',
  tag: 'articles',
  summary: 'Other articles about the same things, and what these are',
  description: `The more people, places, organizations and events two articles share, and the rarer these are, the more similar they are. The ${MOST_SIMILAR} articles that share the most of the rarest are compared. Copies are left out: \`include=duplicates\` lists those of an article.`,
  query: similarQuery,
  params: articleParams,
  response: similarList,
  examples: ['/articles/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40/similar?limit=2'],
  answer: async (asked) => {
    const { db, params } = asked
    const found = await listSimilar(db, params.id, MOST_SIMILAR)
    if (!found) throw unknownArticle(params.id)
    // One page is all there is: what shares less is not compared.
    const pages = {
      rows: async (limit: number) => found.slice(0, limit),
      total: async () => found.length,
    }
    return envelope<SimilarRow>(similarQuery, asked, {
      pages,
      show: (rows) => rows.map(showSimilar),
      keyOf: (row) => [row.id],
      kinds: ['text'],
      words: `articles about the same people, places, organizations and events as ${params.id}, most similar first`,
    })
  },
})
