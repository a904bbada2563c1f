/**
 * For agents: the operations as tools of the Model Context Protocol, read-only. A tool is made from its route, and a
 * call goes through the same server as any request, so that there is one contract and one set of refusals.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js'
import type { FastifyInstance } from 'fastify'
import { nearest, Refused } from './errors.ts'
import { type Parameter, parametersOf } from './openapi.ts'
import type { Route } from './routes.ts'

const INSTRUCTIONS =
  'Dateline is a database of news articles: who, where, when, and who said what. Names may be full names, surnames or any alias; meta.resolved says how each was read. Values of one filter in a list all have to hold; "A|B" is either. Lists have a limit and a next_cursor. Begin with getMeta or listArticles; include=evidence tells the words that made an article match.'

/** What an agent has no use for: it reads JSON. */
const UNUSED: ReadonlySet<string> = new Set(['format', 'csv_safe'])

const parametersOfRoute = (route: Route): Parameter[] =>
  [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')].filter(
    ({ name }) => !UNUSED.has(name),
  )

function toolOf(route: Route): Tool {
  const parameters = parametersOfRoute(route)
  return {
    name: route.operationId,
    title: route.summary,
    description: `${route.summary}. ${route.description}`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(
        parameters.map(({ name, description, schema }) => [name, { ...schema, description }]),
      ),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    },
    annotations: { title: route.summary, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }
}

/** The address that a call means: the path filled in, lists repeated or joined as the contract has them. */
function addressOf(route: Route, given: Record<string, unknown>): string {
  const byName = new Map(parametersOfRoute(route).map((parameter) => [parameter.name, parameter]))
  const search = new URLSearchParams()
  let path = route.path
  for (const [name, value] of Object.entries(given)) {
    const parameter = byName.get(name)
    if (parameter?.in === 'path') path = path.replace(`{${name}}`, encodeURIComponent(String(value)))
    else if (Array.isArray(value) && parameter?.explode === false) search.set(name, value.join(','))
    else for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  const missing = path.match(/\{(\w+)\}/)?.[1]
  if (missing !== undefined) throw new Refused('invalid-request', `${missing} is missing.`)
  return search.size > 0 ? `${path}?${search}` : path
}

const failure = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] })

/** What is a tool: operations on the dataset that answer JSON. */
export const toolRoutes = (routes: Route[]): Route[] =>
  routes.filter(({ live, type }) => !live && type === undefined)

/** A server of the protocol over the operations of `app`; the caller connects it to a transport. */
export function mcpServer(app: FastifyInstance, routes: Route[], version: string): Server {
  const tools = new Map(toolRoutes(routes).map((route) => [route.operationId, route]))
  const server = new Server(
    { name: 'dateline', title: 'Dateline', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [...tools.values()].map(toolOf) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }) => {
    const route = tools.get(name)
    if (!route) {
      const near = nearest(name, [...tools.keys()])
      return failure(`There is no tool ${name}.${near === undefined ? '' : ` Did you mean ${near}?`}`)
    }
    try {
      const { statusCode, body } = await app.inject({ method: 'GET', url: addressOf(route, given) })
      return statusCode < 400 ? { content: [{ type: 'text', text: body }] } : failure(body)
    } catch (error) {
      if (error instanceof Refused) return failure(error.message)
      throw error
    }
  })
  return server
}

/** The path of the protocol over HTTP; every request stands alone, so that any number of servers can share them. */
export const MCP_PATH = '/mcp'

export function serveMcp(app: FastifyInstance, routes: Route[], version: string): void {
  app.post(MCP_PATH, async (request, reply) => {
    const server = mcpServer(app, routes, version)
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    reply.hijack()
    reply.raw.once('close', () => void server.close())
    // The SDK's own transport does not fit its own interface under exactOptionalPropertyTypes.
    await server.connect(transport as Parameters<typeof server.connect>[0])
    await transport.handleRequest(request.raw, reply.raw, request.body)
  })
}
