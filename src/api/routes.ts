/** What a route is: one value that the router, the OpenAPI document and the tests all read. */
import { z } from 'zod'
import type { Copy, Database } from '#dialect'
import type { Meta } from '../contract/common.ts'
import type { FacetName, Interval } from '../contract/facets.ts'
import type { Format } from '../contract/formats.ts'
import type { Faceted } from '../db/facets/counts.ts'
import type { Key, Pages } from '../db/lists.ts'
import type { KeyKind } from './cursor.ts'
import type { Shape } from './formats/shape.ts'
import { answerList } from './formats.ts'

/** What a route needs to answer. */
export interface Asked<Q, P> {
  db: Database
  query: Q
  params: P
  /** The path with the parameters filled in, and the query in its one canonical form (`?…` or ''). */
  path: string
  search: string
  /** Scheme and host of this server as others know it: for what leaves it as a file. */
  origin: string
  /** Version of the dataset that answers. */
  version: string
}

/** A finished answer, and the `Link` header if it is a page. */
export interface Answer {
  /** A text, a list of any length piece by piece, or a file that is made when it is wanted. */
  body: string | AsyncIterable<string> | (() => Promise<Copy>)
  /** Media type; JSON if nothing is said. */
  type?: string
  link?: string
  /** The name of the file, for what is kept rather than looked at. */
  filename?: string
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
  /** Media type of the answer; JSON if nothing is said. */
  type?: string
  /** Addresses that answer 200 over the seeds: shown in the document and run by a test. */
  examples: string[]
  /** True for what is not a function of the dataset: never kept. */
  live?: boolean
  /** True for what is sent from a file. */
  file?: boolean
  /** True where the answer holds addresses of this server, and is its answer and no other's. */
  absolute?: boolean
  answer(asked: Asked<z.infer<Q>, z.infer<P>>): Promise<Answer>
}

export type Route = Omit<Definition<z.ZodObject, z.ZodObject>, 'answer'> & {
  answer(asked: Asked<never, never>): Promise<Answer>
}

/** A list that was asked for: how to walk it, show it, and say what it is. */
export interface Listing<R, Item> {
  pages: Pages<R>
  /** The key that a page goes on from, and the kinds of its parts. */
  keyOf: (row: R) => Key
  kinds: readonly KeyKind[]
  /** Each row as it is shown: its JSON text where that is stored or made to order, else the item. */
  show: (rows: R[]) => (string | Item)[] | Promise<(string | Item)[]>
  /** The items in other formats. */
  shape: Shape<Item>
  /** The query in plain words. */
  words: string
  resolved?: Meta['resolved']
  /** What `facet` counts, on lists that have it. */
  facets?: Faceted
  /** What a bucket changes in the query, where that is more than the parameter of the facet's name. */
  narrow?: (facet: FacetName, value: string) => Record<string, unknown> | undefined
  /** Where the order is by relevance: the newest matches that are compared, at the most. */
  rankedAmong?: number
}

/** Ties the rows of a list to what is made of them. */
export const listing = <R, Item>(
  pages: Pages<R>,
  how: Omit<Listing<R, Item>, 'pages'>,
): Listing<R, Item> => ({ pages, ...how })

/** Parameters that every list has. */
export type Paged = {
  limit: number | 'all'
  cursor?: string | undefined
  offset?: number | undefined
  format?: Format | undefined
  csv_safe: '0' | '1'
  fields?: string[] | undefined
  include?: string[] | undefined
  facet?: FacetName[] | undefined
  facet_size?: number
  interval?: Interval
  highlight?: 'true' | 'false' | undefined
}

interface ListDefinition<Q extends z.ZodObject, P extends z.ZodObject, R, Item>
  extends Omit<Definition<Q, P>, 'answer' | 'params'> {
  params?: P
  list(asked: Asked<z.infer<Q>, z.infer<P>>): Promise<Listing<R, Item>>
}

/** Ties the types of a route's parameters to its answer. */
export const route = <Q extends z.ZodObject, P extends z.ZodObject>(definition: Definition<Q, P>): Route =>
  definition

/** A route whose answer is a page of a list. */
export const listRoute = <Q extends z.ZodObject, P extends z.ZodObject, R, Item>({
  list,
  params,
  ...definition
}: ListDefinition<Q, P, R, Item>): Route =>
  route({
    ...definition,
    params: params ?? z.object({}),
    answer: async (asked) =>
      answerList(
        definition.query,
        asked as Asked<z.infer<Q> & Paged, unknown>,
        await list(asked as Asked<z.infer<Q>, z.infer<P>>),
      ),
  })

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) })
