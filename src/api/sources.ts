/** /sources: who published the articles. */
import { z } from 'zod'
import { sourceList, sourceQuery } from '../contract/sources.ts'
import { parseText } from '../db/q.ts'
import { listSources, type SourceRow } from '../db/sources.ts'
import { envelope, pairOf } from './envelope.ts'
import { route } from './routes.ts'
import { sentence } from './scope.ts'

export const listSourcesRoute = route({
  path: '/sources',
  operationId: 'listSources',
  tag: 'sources',
  summary: 'Who published the articles',
  description: 'By name, with the number of articles.',
  query: sourceQuery,
  params: z.object({}),
  response: sourceList,
  examples: ['/sources', '/sources?q=moscow'],
  answer: async (asked) => {
    const { db, query } = asked
    const position = pairOf(sourceQuery, asked, true)
    return envelope<SourceRow>(sourceQuery, asked, {
      ...(await listSources(db, query.q === undefined ? null : parseText(query.q), query.limit, position)),
      show: (rows) =>
        rows.map(({ name_key: _, ...row }) =>
          JSON.stringify({ ...row, links: { articles: `/articles?source=${encodeURIComponent(row.id)}` } }),
        ),
      keyOf: (row) => [row.name_key, row.id],
      words: sentence(query.q === undefined ? 'sources' : `sources named ${query.q}`, '', 'by name').replace(
        /^all (?=sources named)/,
        '',
      ),
    })
  },
})
