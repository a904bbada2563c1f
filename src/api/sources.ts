/** /sources: who published the articles. */
import { sourceList, sourceQuery } from '../contract/sources.ts'
import { parseText } from '../db/q.ts'
import { listSources } from '../db/sources.ts'
import { listing, listRoute } from './routes.ts'
import { sentence } from './scope.ts'
import { sourceShape } from './shapes/sources.ts'

export const listSourcesRoute = listRoute({
  path: '/sources',
  operationId: 'listSources',
  tag: 'sources',
  summary: 'Who published the articles',
  description: 'By name, with the number of articles.',
  query: sourceQuery,
  response: sourceList,
  examples: ['/sources', '/sources?q=moscow'],
  list: async ({ db, query }) => {
    return listing(listSources(db, query.q === undefined ? null : parseText(query.q)), {
      show: (rows) =>
        rows.map(({ name_key: _, ...row }) =>
          JSON.stringify({ ...row, links: { articles: `/articles?source=${encodeURIComponent(row.id)}` } }),
        ),
      keyOf: (row) => [row.name_key, row.id],
      kinds: ['text', 'text'],
      shape: sourceShape,
      words: sentence(query.q === undefined ? 'sources' : `sources named ${query.q}`, '', 'by name').replace(
        /^all (?=sources named)/,
        '',
      ),
    })
  },
})
