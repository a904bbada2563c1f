/** The OpenAPI document and the Swagger UI that reads it, from files of the package: no address outside. */
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** Its scripts and styles are files of this server; it sets styles on elements while it runs. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves the document at /openapi.json and the UI at /docs; `/` leads there. */
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
    },
    theme: {
      title: 'Dateline API',
      css: [{ filename: 'dateline.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(text),
  )
  app.get('/', async (_request, reply) => reply.redirect('/docs'))
}
