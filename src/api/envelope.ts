/** The envelope of every list: data, page, links, meta; and where the page begins. */
import type { z } from 'zod'
import type { Meta, Page, PageLinks } from '../contract/common.ts'
import type { Position } from '../db/lists.ts'
import { searchOf } from './canonical.ts'
import { type KeyKind, makeCursor, readCursor } from './cursor.ts'
import { Refused } from './errors.ts'
import { countFacets, type Facets } from './facets.ts'
import { textOf } from './formats/shape.ts'
import type { Asked, Listing, Paged } from './routes.ts'

/** What is listed and in what order, whatever is shown of it: what a cursor is bound to. */
const listed = (schema: z.ZodObject, query: Record<string, unknown>) =>
  searchOf(schema, query, { ...NOWHERE, ...LOOKS })

/** How a page looks: the same list however much of it is shown, and in what form. */
const LOOKS = {
  limit: undefined,
  fields: undefined,
  include: undefined,
  facet: undefined,
  facet_size: undefined,
  interval: undefined,
  format: undefined,
  csv_safe: undefined,
  highlight: undefined,
}
const NOWHERE = { cursor: undefined, offset: undefined }

/** The query without its place in the list: its first page. */
const unplaced = (schema: z.ZodObject, query: Record<string, unknown>) => searchOf(schema, query, NOWHERE)

/** Where the page begins that was asked for; `kinds` are those of the key's parts. */
export function positionOf(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  kinds: readonly KeyKind[],
): Position {
  const { cursor, offset } = asked.query
  if (cursor !== undefined && offset !== undefined) {
    throw new Refused('invalid-request', 'cursor and offset exclude each other', [
      { in: 'query', name: 'offset', message: 'cannot be combined with cursor' },
    ])
  }
  if (cursor !== undefined) {
    const first = asked.path + unplaced(schema, asked.query)
    const bound = asked.path + listed(schema, asked.query)
    return { after: readCursor(cursor, asked.version, bound, first, kinds) }
  }
  return offset === undefined ? {} : { offset }
}

/** A page with all that is said around it. */
export interface TurnedPage<Item> {
  /** The items as `show` gave them. */
  items: (string | Item)[]
  facets?: Facets
  page: Page
  links: PageLinks
  meta: Meta
}

/** The `Link` header (RFC 8288): the same as `links`. */
export const linkHeader = (links: PageLinks): string =>
  Object.entries(links)
    .flatMap(([rel, url]) => (url === null ? [] : [`<${url}>; rel="${rel}"`]))
    .join(', ')

/** Puts a page together. */
export async function turnPage<R, Item>(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  limit: number,
  listing: Listing<R, Item>,
): Promise<TurnedPage<Item>> {
  const { path, query, search, version } = asked
  const position = positionOf(schema, asked, listing.kinds)
  const rows = limit === 0 ? [] : await listing.pages.rows(limit, position)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  const nextCursor = more ? makeCursor(version, path + listed(schema, query), listing.keyOf(last)) : null
  const next =
    nextCursor === null ? null : path + searchOf(schema, query, { cursor: nextCursor, offset: undefined })
  const facets = await countFacets(schema, asked, listing)
  const total = await listing.pages.total()
  const { rankedAmong: bound, words, resolved = {} } = listing
  const ranking = bound === undefined ? {} : { ranking: { among: Math.min(bound, total), of: total } }
  return {
    items: await listing.show(shown),
    ...(facets === null ? {} : { facets }),
    page: { total, limit, next_cursor: nextCursor },
    links: { self: path + search, next, first: path + unplaced(schema, query) },
    meta: { query: words, dataset: version, resolved, ...ranking },
  }
}

/** The page as JSON. */
export const envelope = <Item>({ items, ...around }: TurnedPage<Item>): string =>
  `{"data":[${items.map(textOf).join(',')}],${JSON.stringify(around).slice(1)}`
