/** What a route is: one value that the router, the OpenAPI document and the tests all read. */
import type { z } from 'zod'
import type { Database } from '#dialect'

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

/** Ties the types of a route's parameters to its answer. */
export const route = <Q extends z.ZodObject, P extends z.ZodObject>(definition: Definition<Q, P>): Route =>
  definition

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) })
