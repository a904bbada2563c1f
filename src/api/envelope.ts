/** The envelope of every list: data, page, links, meta; and where the page begins. */
import type { z } from 'zod'
import type { Meta, Page, PageLinks } from '../contract/common.ts'
import type { Position } from '../db/lists.ts'
import { searchOf } from './canonical.ts'
import { type KeyKind, makeCursor, readCursor } from './cursor.ts'
import { Refused } from './errors.ts'
import type { Answer, Asked, Listing, Paged } from './routes.ts'

/** What is listed and in what order, whatever is shown of it: what a cursor is bound to. */
const listed = (schema: z.ZodObject, query: Record<string, unknown>) =>
  searchOf(schema, query, { ...NOWHERE, limit: undefined, fields: undefined, include: undefined })

const NOWHERE = { cursor: undefined, offset: undefined }

/** The query without its place in the list: its first page. */
const unplaced = (schema: z.ZodObject, query: Record<string, unknown>) => searchOf(schema, query, NOWHERE)

/** Where the page begins that was asked for; `kinds` are those of the key's parts. */
function positionOf(schema: z.ZodObject, asked: Asked<Paged, unknown>, kinds: readonly KeyKind[]): Position {
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

/** Puts a page together. */
export async function envelope<R>(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  listing: Listing<R>,
): Promise<Answer> {
  const { path, query, search, version } = asked
  const rows = await listing.pages.rows(query.limit, positionOf(schema, asked, listing.kinds))
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const more = rows.length > query.limit && last !== undefined
  const first = path + unplaced(schema, query)
  const nextCursor = more ? makeCursor(version, path + listed(schema, query), listing.keyOf(last)) : null
  const next =
    nextCursor === null ? null : path + searchOf(schema, query, { cursor: nextCursor, offset: undefined })
  const page: Page = { total: await listing.pages.total(), limit: query.limit, next_cursor: nextCursor }
  const links: PageLinks = { self: path + search, next, first }
  const meta: Meta = { query: listing.words, dataset: version, resolved: listing.resolved ?? {} }
  const data = await listing.show(shown)
  const body = `{"data":[${data.join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)},"meta":${JSON.stringify(meta)}}`
  const header = Object.entries(links).flatMap(([rel, url]) =>
    url === null ? [] : [`<${url}>; rel="${rel}"`],
  )
  return { body, link: header.join(', ') }
}
