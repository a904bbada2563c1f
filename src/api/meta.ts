/** /meta: what this server holds. */
import { z } from 'zod'
import { type DatasetMeta, datasetMeta } from '../contract/meta.ts'
import { readMeta } from '../db/meta.ts'
import { json, route } from './routes.ts'

/** The route knows the program's version, which the wiring reads from package.json. */
export const metaRoute = (version: string) =>
  route({
    path: '/meta',
    operationId: 'getMeta',
    tag: 'dataset',
    summary: 'What is loaded: version, counts, time span',
    description: 'Cite `dataset` with an answer: the same version gives the same answer again.',
    query: z.strictObject({}),
    params: z.object({}),
    response: datasetMeta,
    examples: ['/meta'],
    answer: async ({ db }) => {
      const { row, counts, published } = await readMeta(db)
      const meta: DatasetMeta = {
        name: 'dateline',
        version,
        dataset: row.version,
        loader: row.loader,
        counts,
        published,
        links: {
          articles: '/articles',
          people: '/people',
          places: '/places',
          organizations: '/organizations',
          quotes: '/quotes',
          events: '/events',
          sources: '/sources',
          mentions: '/mentions',
          openapi: '/openapi.json',
          docs: '/docs',
        },
      }
      return json(meta)
    },
  })
