/** What a route is: one value that the router, the OpenAPI document and the tests all read. */
import { z } from 'zod'
import type { Database } from '#dialect'
import type { Meta } from '../contract/common.ts'
import type { Key, Pages } from '../db/lists.ts'
import type { KeyKind } from './cursor.ts'
import { envelope } from './envelope.ts'

/** What a route needs to answer. */
export interface Asked<Q, P> {
  db: Database
  query: Q
  params: P
  /** The path with the parameters filled in, and the query in its one canonical form (`?…` or ''). */
  path: string
  search: string
  /** Version of the dataset that answers. */
  version: string
}

/** A finished answer: JSON text, and the `Link` header if it is a page. */
export interface Answer {
  body: string
  link?: string
}

export type Tag =
  | 'articles'
  | 'people'
  | 'places'
  | 'organizations'
  | 'quotes'
  | 'events'
  | 'sources'
  | 'mentions'
  | 'dataset'

interface Definition<Q extends z.ZodObject, P extends z.ZodObject> {
  /** OpenAPI form: `/articles/{id}`. */
  path: string
  operationId: string
  tag: Tag
  summary: string
  description: string
  query: Q
  params: P
  response: z.ZodType
  /** Addresses that answer 200 over the seeds: shown in the document and run by a test. */
  examples: string[]
  /** True for what is not a function of the dataset: never kept. */
  live?: boolean
  answer(asked: Asked<z.infer<Q>, z.infer<P>>): Promise<Answer>
}

export type Route = Omit<Definition<z.ZodObject, z.ZodObject>, 'answer'> & {
  answer(asked: Asked<never, never>): Promise<Answer>
}

/** A list that was asked for: how to walk it, show it, and say what it is. */
export interface Listing<R> {
  pages: Pages<R>
  /** The key that a page goes on from, and the kinds of its parts. */
  keyOf: (row: R) => Key
  kinds: readonly KeyKind[]
  /** The JSON text of each row. */
  show: (rows: R[]) => string[] | Promise<string[]>
  /** The query in plain words. */
  words: string
  resolved?: Meta['resolved']
}

/** Ties the rows of a list to what is made of them. */
export const listing = <R>(pages: Pages<R>, how: Omit<Listing<R>, 'pages'>): Listing<R> => ({ pages, ...how })

/** Parameters that every list has. */
export type Paged = { limit: number; cursor?: string | undefined; offset?: number | undefined }

interface ListDefinition<Q extends z.ZodObject, R>
  extends Omit<Definition<Q, z.ZodObject>, 'answer' | 'params'> {
  list(asked: Asked<z.infer<Q>, unknown>): Promise<Listing<R>>
}

/** Ties the types of a route's parameters to its answer. */
export const route = <Q extends z.ZodObject, P extends z.ZodObject>(definition: Definition<Q, P>): Route =>
  definition

/** A route whose answer is a page of a list. */
export const listRoute = <Q extends z.ZodObject, R>({ list, ...definition }: ListDefinition<Q, R>): Route =>
  route({
    ...definition,
    params: z.object({}),
    answer: async (asked) =>
      envelope(definition.query, asked as Asked<z.infer<Q> & Paged, unknown>, await list(asked)),
  })

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) })
