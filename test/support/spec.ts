/** Checks answers against the OpenAPI document that the server itself serves. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import supertest from 'supertest'

interface Operation {
  operationId: string
  description: string
  parameters: {
    name: string
    in: string
    required: boolean
    example?: unknown
    explode?: boolean
    schema: { examples?: unknown[] }
  }[]
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>
}
export interface Document {
  openapi: string
  paths: Record<string, { get: Operation }>
  components: {
    schemas: Record<string, object>
    responses: Record<string, { content: Record<string, { schema: object }> }>
  }
}

export interface Spec {
  document: Document
  /** The operation that answers this address, or undefined. */
  operationOf: (address: string) => Operation | undefined
  /** What is wrong with this answer; empty = nothing. */
  faultsOf: (address: string, status: number, type: string, body: unknown) => string[]
}

/** `get` with a refusal's `$ref` followed. */
function contentOf(document: Document, operation: Operation, status: number) {
  const response = operation.responses[status]
  const name = response?.$ref?.split('/').at(-1)
  return name === undefined ? response?.content : document.components.responses[name]?.content
}

export async function readSpec(app: FastifyInstance): Promise<Spec> {
  const { body: document } = (await supertest(app.server).get('/openapi.json')) as { body: Document }
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'spec', components: document.components })
  const patterns = Object.entries(document.paths).map(([path, { get }]) => ({
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    get,
  }))
  const operationOf = (address: string) =>
    patterns.find(({ pattern }) => pattern.test(address.replace(/\?.*$/, '')))?.get
  return {
    document,
    operationOf,
    faultsOf: (address, status, type, body) => {
      const operation = operationOf(address)
      if (!operation) return [`${address} is in no path of the document`]
      const content = contentOf(document, operation, status)
      const schema = content?.[type.replace(/;.*$/, '')]?.schema
      if (!schema) return [`${operation.operationId} does not document ${status} ${type}`]
      const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"spec#/'))
      return ajv.validate(absolute, body)
        ? []
        : (ajv.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
    },
  }
}

/** What an answer holds, as the document describes it: a value where it is JSON, else a text. */
export const bodyOf = ({ type, text, body }: { type: string; text: string; body: unknown }): unknown =>
  /[/+]json$/.test(type) ? (Object.keys(body as object).length > 0 ? body : JSON.parse(text)) : (text ?? '')
