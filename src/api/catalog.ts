/** /.well-known/api-catalog: where a program that knows only the host finds the API (RFC 9727). */
import { z } from 'zod'
import { type ApiCatalog, apiCatalog } from '../contract/meta.ts'
import { json, route } from './routes.ts'

const PATH = '/.well-known/api-catalog'
const TYPE = 'application/linkset+json'
/** The `Link` header of the front page. */
export const CATALOG_LINKS = `<${PATH}>; rel="api-catalog", </openapi.json>; rel="service-desc", </docs>; rel="service-doc"`

export const catalogRoute = route({
  path: PATH,
  operationId: 'getApiCatalog',
  tag: 'dataset',
  summary: 'Where the description of this API is',
  description: 'For programs that know only the host (RFC 9727).',
  query: z.strictObject({}),
  params: z.object({}),
  response: apiCatalog,
  type: TYPE,
  absolute: true,
  examples: [PATH],
  answer: async ({ origin }) => {
    const catalog: ApiCatalog = {
      linkset: [
        {
          anchor: `${origin}/`,
          'service-desc': [{ href: `${origin}/openapi.json`, type: 'application/json' }],
          'service-doc': [{ href: `${origin}/docs`, type: 'text/html' }],
          status: [{ href: `${origin}/readyz`, type: 'application/json' }],
        },
      ],
    }
    const type = `${TYPE}; profile="https://www.rfc-editor.org/info/rfc9727"`
    return { ...json(catalog), type, link: `<${PATH}>; rel="api-catalog"` }
  },
})
