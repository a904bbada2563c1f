/** The OpenAPI document and the Swagger UI that reads it, from files of the package: no address outside. */
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** Serves the document at /openapi.json and the UI at /docs; `/` leads there. */
export async function serveDocs(app: FastifyInstance, document: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify(document)
  await app.register(swagger, {
    mode: 'static',
    specification: { document: document as unknown as StaticDocumentSpec['document'] },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    uiConfig: {
      validatorUrl: null,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: 'list',
    },
    theme: { title: 'Dateline API' },
  })
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(text),
  )
  app.get('/', async (_request, reply) => reply.redirect('/docs'))
}
