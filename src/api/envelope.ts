/** The envelope of every list: data, page, links, meta; and where the page begins. */
import type { z } from 'zod'
import type { Meta, Page, PageLinks } from '../contract/common.ts'
import { searchOf } from './canonical.ts'
import { type Key, makeCursor, readCursor } from './cursor.ts'
import { Refused } from './errors.ts'
import type { Answer, Asked } from './routes.ts'

type Paged = {
  limit: number
  cursor?: string | undefined
  offset?: number | undefined
}
/** What is listed and in what order, whatever is shown of it: what a cursor is bound to. */
const listed = (schema: z.ZodObject, query: Record<string, unknown>) =>
  searchOf(schema, query, { ...NOWHERE, limit: undefined, fields: undefined, include: undefined })

const NOWHERE = { cursor: undefined, offset: undefined }

/** The query without its place in the list: its first page. */
const unplaced = (schema: z.ZodObject, query: Record<string, unknown>) => searchOf(schema, query, NOWHERE)

/** The key that the page begins after, with parts of these kinds, or how many items to skip. */
export function positionOf<K extends Key>(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  kinds: { [I in keyof K]: K[I] extends string ? 'text' : 'number' },
): { after?: K; offset?: number } {
  const { cursor, offset } = asked.query
  if (cursor !== undefined && offset !== undefined) {
    throw new Refused('invalid-request', 'cursor and offset exclude each other', [
      { in: 'query', name: 'offset', message: 'cannot be combined with cursor' },
    ])
  }
  if (cursor !== undefined) {
    const first = asked.path + unplaced(schema, asked.query)
    const bound = asked.path + listed(schema, asked.query)
    return { after: readCursor(cursor, asked.version, bound, first, kinds) as K }
  }
  return offset === undefined ? {} : { offset }
}

/** The usual key: what the list is ordered by, a text or a number, and the id. */
export const pairOf = (schema: z.ZodObject, asked: Asked<Paged, unknown>, byText: boolean) =>
  byText
    ? positionOf<[string, string]>(schema, asked, ['text', 'text'])
    : positionOf<[number, string]>(schema, asked, ['number', 'text'])

interface Listing<R> {
  /** At the most limit + 1 rows: the one too many says that there is a next page. */
  rows: R[]
  total: number
  /** The JSON text of each row that is shown. */
  show: (rows: R[]) => string[] | Promise<string[]>
  keyOf: (row: R, index: number) => Key
  words: string
  resolved?: Meta['resolved']
}

/** Puts a page together. */
export async function envelope<R>(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  listing: Listing<R>,
): Promise<Answer> {
  const { path, query, search, version } = asked
  const shown = listing.rows.slice(0, query.limit)
  const last = shown.at(-1)
  const more = listing.rows.length > query.limit && last !== undefined
  const first = path + unplaced(schema, query)
  const nextCursor = more
    ? makeCursor(version, path + listed(schema, query), listing.keyOf(last, shown.length - 1))
    : null
  const next =
    nextCursor === null ? null : path + searchOf(schema, query, { cursor: nextCursor, offset: undefined })
  const page: Page = { total: listing.total, limit: query.limit, next_cursor: nextCursor }
  const links: PageLinks = { self: path + search, next, first }
  const meta: Meta = { query: listing.words, dataset: version, resolved: listing.resolved ?? {} }
  const data = await listing.show(shown)
  const body = `{"data":[${data.join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)},"meta":${JSON.stringify(meta)}}`
  const header = Object.entries(links).flatMap(([rel, url]) =>
    url === null ? [] : [`<${url}>; rel="${rel}"`],
  )
  return { body, link: header.join(', ') }
}
