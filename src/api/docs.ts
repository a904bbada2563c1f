/** The OpenAPI document and the Swagger UI that reads it, from files of the package: no address outside. */
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { etagOf, isKnown } from './cache.ts'
import { plainAddress } from './docs/plainAddress.ts'
import { encode } from './encode.ts'
import { type Encoding, encodingOf } from './negotiate.ts'
import { CACHE_CONTROL, JSON_TYPE, notModified } from './serve.ts'

/** Its scripts and styles are files of this server; it sets styles on elements while it runs. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the document at /openapi.json and the UI at /docs. */
export async function serveDocs(app: FastifyInstance, document: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify(document)
  await app.register(swagger, {
    mode: 'static',
    specification: { document: document as unknown as StaticDocumentSpec['document'] },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: POLICY,
    uiConfig: {
      validatorUrl: null,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      // Its type speaks of the requests of a browser, which the types of Node have no address in.
      requestInterceptor: plainAddress as never,
    },
    theme: {
      title: 'Dateline API',
      css: [{ filename: 'dateline.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })
  const bodies = new Map<Encoding, ReturnType<typeof encode>>()
  app.get('/openapi.json', async (request, reply) => {
    const wanted = encodingOf(request.headers['accept-encoding'])
    // Written small once: the document does not change while the server runs.
    bodies.set(wanted, bodies.get(wanted) ?? encode(Buffer.from(text), wanted))
    const { body, encoding } = (await bodies.get(wanted)) as Awaited<ReturnType<typeof encode>>
    const etag = etagOf('document', text, encoding)
    reply.headers({
      'content-type': JSON_TYPE,
      'content-length': body.length,
      'cache-control': CACHE_CONTROL,
      vary: 'Accept-Encoding',
      etag,
    })
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    return isKnown(request.headers['if-none-match'], etag) ? notModified(reply) : reply.send(body)
  })
}
