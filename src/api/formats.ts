/** A list in the format that was asked for: a page of it, or all of it piece by piece. */
import type { z } from 'zod'
import { FORMATS, type Format, STREAMED } from '../contract/formats.ts'
import type { Position } from '../db/lists.ts'
import { pointsOf } from '../db/places.ts'
import { envelope, linkHeader, positionOf, type TurnedPage, turnPage } from './envelope.ts'
import { badParameter } from './errors.ts'
import { csvWriter } from './formats/csv.ts'
import { writeFacets } from './formats/facets.ts'
import { writeAtom, writeJsonFeed } from './formats/feeds.ts'
import { placesOn, writeGeojson } from './formats/geojson.ts'
import { writeJsonld } from './formats/jsonld.ts'
import { itemOf, type Shape, textOf } from './formats/shape.ts'
import type { Answer, Asked, Listing, Paged } from './routes.ts'

/** Items fetched at once while a whole list is written. */
const BATCH = 500

/** Formats that are not JSON have a form of their own: what they cannot show is refused, not left out in silence. */
function refuseUnfit(format: Format, { limit, fields, include, facet, highlight }: Paged): void {
  if (facet !== undefined && format !== 'json' && !(STREAMED.has(format) && limit === 0))
    throw badParameter('facet', 'goes with format=json, or with csv or ndjson and limit=0')
  if (format === 'json' || format === 'ndjson') return
  if (highlight === 'true') throw badParameter('highlight', 'goes with format=json or ndjson')
  const nested = include?.find((name) => name !== 'body')
  if (nested !== undefined) throw badParameter('include', `${nested} goes with format=json or ndjson`)
  if (fields !== undefined && format !== 'csv')
    throw badParameter('fields', 'goes with format=json, ndjson or csv')
}

/** Columns that `fields` and `include` ask for; without `fields` all but the body. */
function columnsOf(
  { fields, include }: Paged,
  all: readonly (readonly [string, string, unknown])[],
): string[] {
  const chosen = fields ?? all.map(([, field]) => field).filter((field) => field !== 'body')
  return include?.includes('body') ? [...chosen, 'body'] : chosen
}

/** `articles-person-lavrov.csv`. */
function filenameOf(format: Format, path: string, search: string): string {
  const words = decodeURIComponent(
    `${path} ${search}`.replace(/[?&](format|csv_safe|limit|cursor)=[^&]*/g, ' '),
  )
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return `${name || 'dateline'}.${FORMATS[format].extension}`
}

/** Formats that are looked at where they are; the others are files. */
const SHOWN: ReadonlySet<Format> = new Set(['json', 'jsonfeed', 'atom'])

/** Answers a list. Refuses what the format cannot show. */
export async function answerList<R, Item>(
  schema: z.ZodObject,
  asked: Asked<Paged, unknown>,
  listing: Listing<R, Item>,
): Promise<Answer> {
  const { query, path, search } = asked
  const format = query.format ?? 'json'
  refuseUnfit(format, query)
  const charset = format === 'ndjson' || format === 'csv' || format === 'json' ? '; charset=utf-8' : ''
  const type = `${FORMATS[format].type}${charset}`
  const file = SHOWN.has(format) ? {} : { filename: filenameOf(format, path, search) }
  if (query.limit === 'all') {
    // A cursor is refused here, where the answer has not begun.
    const from = positionOf(schema, asked, listing.kinds)
    return { body: wholeOf(format, query, from, listing), type, ...file }
  }
  const page = await turnPage(schema, asked, query.limit, listing)
  return { body: await write(format, asked, page, listing), type, link: linkHeader(page.links), ...file }
}

/** Writes one page. */
async function write<R, Item>(
  format: Format,
  asked: Asked<Paged, unknown>,
  turned: TurnedPage<Item>,
  { shape }: Listing<R, Item>,
): Promise<string> {
  const { items: shown, ...around } = turned
  if (format === 'json') return envelope(turned)
  if (turned.facets) return writeFacets(format, turned.facets, asked.query.csv_safe === '1')
  if (format === 'ndjson') return linesOf(shown)
  const items = shown.map(itemOf)
  const { origin, query, db, path } = asked
  const { links, meta } = around
  if (format === 'csv') {
    const writer = tableOf(query, shape)
    return writer.head + writer.rows(items)
  }
  if (format === 'jsonld') return writeJsonld(shape, items, origin)
  if (format === 'geojson')
    return writeGeojson(shape, items, await pointsOf(db, placesOn(shape, items)), around)
  const head = { title: `Dateline: ${meta.query}`, origin, home: path, self: links.self, next: links.next }
  return format === 'atom' ? writeAtom(shape, items, head) : writeJsonFeed(shape, items, head)
}

const linesOf = (shown: unknown[]): string => shown.map((item) => `${textOf(item)}\n`).join('')

/** Writes the table that the query asks for. */
const tableOf = <Item>(query: Paged, shape: Shape<Item>) =>
  csvWriter(shape, { fields: columnsOf(query, shape.columns), safe: query.csv_safe === '1' })

/** Writes a whole list, fetching a batch whenever the last one was taken: memory does not grow with the list. */
async function* wholeOf<R, Item>(
  format: Format,
  query: Paged,
  from: Position,
  { pages, keyOf, show, shape }: Listing<R, Item>,
): AsyncGenerator<string> {
  const table = format === 'csv' ? tableOf(query, shape) : null
  if (table) yield table.head
  let position = from
  for (;;) {
    const rows = await pages.rows(BATCH, position)
    const shown = rows.slice(0, BATCH)
    const items = await show(shown)
    yield table ? table.rows(items.map(itemOf)) : linesOf(items)
    const last = shown.at(-1)
    if (rows.length <= BATCH || last === undefined) return
    position = { after: keyOf(last) }
  }
}
