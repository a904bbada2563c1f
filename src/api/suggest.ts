/** /suggest: what somebody who is still typing may mean. */
import { z } from 'zod'
import { ENTITY_FILTER_NAMES } from '../contract/filters.ts'
import { type Suggested, suggestion, suggestQuery } from '../contract/suggest.ts'
import { type SuggestedRow, suggestRecords } from '../db/suggest.ts'
import { RESOURCES } from './addresses.ts'
import { badParameter } from './errors.ts'
import { json, route } from './routes.ts'

function linksOf({ kind, id }: SuggestedRow): Suggested['links'] {
  const value = encodeURIComponent(id)
  const self = kind === 'source' ? {} : { self: `/${RESOURCES[kind]}/${value}` }
  return { ...self, articles: `/articles?${kind}=${value}` }
}

export const suggestRoute = route({
  path: '/suggest',
  operationId: 'suggest',
  tag: 'dataset',
  summary: 'Records with a name that begins so, for a field that completes what is typed',
  description:
    'The records of all kinds together, those in the most articles first. Of a beginning that very many names have, the most used records are found.',
  query: suggestQuery,
  params: z.object({}),
  response: suggestion,
  examples: ['/suggest?q=lav', '/suggest?q=syr&kind=place,organization', '/suggest?q=k&limit=3'],
  answer: async ({ db, query }) => {
    const { q, kind = ENTITY_FILTER_NAMES, limit } = query
    const rows = await suggestRecords(db, kind, q, limit)
    if (!rows) {
      const message = 'must have a letter or digit'
      throw badParameter('q', message)
    }
    const data: Suggested[] = rows.map((row) => ({ ...row, links: linksOf(row) }))
    return json({ data })
  },
})
