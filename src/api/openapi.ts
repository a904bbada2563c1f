/** The OpenAPI 3.1 document, made from the same routes and schemas that answer. */
import { z } from 'zod'
import { problem } from '../contract/common.ts'
import { FORMATS, type Format } from '../contract/formats.ts'
import { type Need, needInWords, needsOf } from '../contract/needs.ts'
import { type ProblemKind, Refused, toProblem } from './errors.ts'
import { formatsOf } from './negotiate.ts'
import type { Route, Tag } from './routes.ts'

const TAGS: Record<Tag, string> = {
  articles: 'The texts, with who and where is in them.',
  people: 'People that the articles name.',
  places: 'Places that the articles name.',
  organizations: 'Organizations that the articles name.',
  quotes: 'What was said, by whom.',
  events: 'What happened, when, where, and the sentences that say it.',
  sources: 'Who published the articles.',
  mentions: 'Every name as printed, tied to the exact characters.',
  dataset: 'What is loaded, and whether the server is well.',
}

const SCHEMAS = '#/components/schemas/'
const JSON_TYPE = 'application/json'
const PROBLEM_TYPE = 'application/problem+json'

type Json = Record<string, unknown>

/** JSON Schema of OpenAPI 3.1; `$schema` and `$id` mean nothing inside the document. */
function plain({ $schema: _s, $id: _i, id: _d, ...schema }: Json): Json {
  return schema
}

/** That a whole number is a safe one need not be said of every counter. */
function withoutSafeBounds({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

const OUTPUT = { io: 'output', override: withoutSafeBounds } as const

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { ...OUTPUT, uri: (id) => SCHEMAS + id })
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, plain(schema as Json)]),
  )
}

const refOf = (schema: z.ZodType): Json => ({ $ref: SCHEMAS + z.globalRegistry.get(schema)?.id })

const withExample = (schema: Json, example: unknown): Json =>
  example === undefined ? schema : { ...schema, examples: [example] }

/** A parameter as OpenAPI has it. */
export interface Parameter {
  name: string
  in: 'query' | 'path'
  required: boolean
  description: string
  style?: string
  explode?: boolean
  schema: Json
  example?: unknown
}

function withNeed(description: string, need: Need | undefined): string {
  if (need === undefined) return description
  return `${description} ${need.value === undefined ? 'Needs' : `\`${need.value}\` needs`} ${needInWords(need)}.`
}

/** A list of choices is written with commas (`explode: false`), any other list by repeating the parameter. */
export function parametersOf(schema: z.ZodObject, where: 'query' | 'path'): Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, OUTPUT)
  const needs = new Map(needsOf(schema.shape).map((need) => [need.name, need]))
  return Object.entries(properties).map(([name, property]) => {
    const { description, example, ...rest } = property as Json & { description: string; items?: Json }
    return {
      name,
      in: where,
      required: !(schema.shape[name] as z.ZodType).safeParse(undefined).success,
      description: withNeed(description, needs.get(name)),
      ...(rest.type === 'array' ? { style: 'form', explode: rest.items?.enum === undefined } : {}),
      // Swagger UI fills in every `example` of a parameter at once; those of its schema it only shows.
      ...(where === 'path' ? { schema: rest, example } : { schema: withExample(rest, example) }),
    }
  })
}

const refusal = (name: string) => ({ $ref: `#/components/responses/${name}` })

function refusalsOf(route: Route): Json {
  const paged = 'cursor' in route.query.shape
  return {
    400: refusal('InvalidRequest'),
    ...(Object.keys(route.params.shape).length > 0 ? { 404: refusal('NotFound') } : {}),
    ...(paged ? { 410: refusal('CursorExpired') } : {}),
    405: refusal('MethodNotAllowed'),
    406: refusal('NotAcceptable'),
    414: refusal('AddressTooLong'),
    // Whoever watches the server may ask as often as it likes.
    ...(route.live ? {} : { 429: refusal('TooManyRequests') }),
    500: refusal('InternalError'),
    503: refusal('Unavailable'),
  }
}

const header = (description: string, example: string) => ({
  description,
  schema: { type: 'string' },
  example,
})

/** What each format is to someone who reads the document: text, or JSON of another standard. */
const WRITTEN: Record<Exclude<Format, 'json'>, Json> = {
  csv: { type: 'string', description: 'A table (RFC 4180) with a line of column names.' },
  ndjson: { type: 'string', description: 'One JSON item per line.' },
  jsonld: { type: 'object', description: 'A graph in the terms of schema.org (JSON-LD 1.1).' },
  jsonfeed: { type: 'object', description: 'A feed (JSON Feed 1.1).' },
  atom: { type: 'string', description: 'A feed (RFC 4287).' },
  geojson: { type: 'object', description: 'A FeatureCollection (RFC 7946).' },
  gexf: { type: 'string', description: 'A graph (GEXF 1.3).' },
  graphml: { type: 'string', description: 'A graph (GraphML).' },
}

function contentOf(route: Route): Json {
  const written = formatsOf(route.query.shape).flatMap((name) => (name === 'json' ? [] : [name]))
  return {
    [route.type ?? JSON_TYPE]: { schema: refOf(route.response) },
    ...Object.fromEntries(written.map((name) => [FORMATS[name].type, { schema: WRITTEN[name] }])),
  }
}

function operationOf(route: Route): Json {
  const paged = 'cursor' in route.query.shape
  const headers = route.live
    ? {}
    : {
        ETag: { $ref: '#/components/headers/ETag' },
        'Cache-Control': { $ref: '#/components/headers/CacheControl' },
        ...(paged ? { Link: { $ref: '#/components/headers/Link' } } : {}),
      }
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: `${route.description}\n\nFor example: ${route.examples.map((each) => `\`${each}\``).join(', ')}.`,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    responses: {
      200: {
        description: route.summary,
        headers,
        content: contentOf(route),
      },
      ...(route.live ? {} : { 304: { description: 'Not modified: the client has this answer already.' } }),
      ...refusalsOf(route),
    },
  }
}

const problemResponse = (kind: ProblemKind, description: string) => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: refOf(problem), example: toProblem(new Refused(kind, description)) } },
})

const components = () => ({
  schemas: componentSchemas(),
  headers: {
    ETag: header('Names this answer: equal for equal dataset version and query.', '"3q2-7wAAJp0r5y0nT0FQhA"'),
    CacheControl: header(
      'Answers may be kept but must be asked about: a load may change them.',
      'public, no-cache',
    ),
    Link: header('The pages around this one (RFC 8288), the same as `links`.', '</articles>; rel="first"'),
  },
  responses: {
    InvalidRequest: problemResponse(
      'invalid-request',
      'A parameter is unknown or wrong; every fault is listed.',
    ),
    NotFound: problemResponse('not-found', 'There is nothing of this id.'),
    MethodNotAllowed: problemResponse('method-not-allowed', 'This can only be read; `Allow` says how.'),
    NotAcceptable: problemResponse('not-acceptable', '`Accept` takes none of the formats that there are.'),
    CursorExpired: problemResponse(
      'cursor-expired',
      'The dataset has changed since this cursor was made; `links.first` begins again.',
    ),
    AddressTooLong: problemResponse('address-too-long', 'The address is too long.'),
    TooManyRequests: {
      ...problemResponse(
        'too-many-requests',
        'This client has asked too often; `Retry-After` says when to go on.',
      ),
      headers: {
        'Retry-After': header('Seconds until the client may ask again.', '17'),
        RateLimit: header('Requests that are left, and seconds until there are more.', '"client";r=0;t=17'),
        'RateLimit-Policy': header('Requests in a window of so many seconds.', '"client";q=600;w=60'),
      },
    },
    InternalError: problemResponse('internal-error', 'Something went wrong on our side.'),
    Unavailable: problemResponse('unavailable', 'Not ready to answer.'),
  },
})

/** The whole document. `version` is the program's. */
export function makeDocument(routes: Route[], version: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Dateline',
      version,
      summary: 'Who, where, when: a folder of news articles as a database.',
      description:
        'Filters are the same on every list: repeat a parameter for AND, `A|B` for OR, `exclude_…` for NOT. Names may be ids, Wikidata ids or any alias; `meta.resolved` says how each was read. Every refusal is a problem of RFC 9457.',
      contact: { name: 'The Dateline authors' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server.' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operationOf(route) }])),
    components: components(),
  }
}
