/** Rows to documents: which of them is an article, and what its cells say of it. */

import { createHash } from 'node:crypto'
import type { Metadata, RawDocument } from '../types.ts'
import { type Fields, hasText, missingText, pick } from './columns.ts'
import { faultOfText, normalizeText } from './decode.ts'
import { fragmentText, looksLikeMarkup } from './page.ts'
import { accept, type Found, type Refusal, refuse, reject } from './refusal.ts'
import type { Row } from './row.ts'
import { readDate } from './when.ts'

/** So many rows without a text column, and the file is none of articles. */
const ENOUGH = 20

function metadataOf(fields: Fields, given: Metadata): Metadata {
  const date = pick(fields, 'published')
  const published = date === null ? null : readDate(date)
  return {
    url: pick(fields, 'url'),
    source: given.source ?? pick(fields, 'source'),
    title: pick(fields, 'title')?.replace(/\s+/g, ' ') ?? null,
    author: pick(fields, 'author')?.replace(/^by\s+/i, '') ?? null,
    published,
    publishedBasis: published === null ? null : 'metadata',
  }
}

/** The text as a page would print it: the headline first, unless it stands there already. */
export function withHeadline(title: string | null, text: string): string {
  const body = text.trim()
  if (title === null || body === title || body.startsWith(`${title}\n`)) return body
  return `${title}\n\n${body}`
}

interface Source {
  path: string
  /** The row of metadata.csv for the whole file: only its source is common to all articles. */
  metadata: Metadata
  largest: number
  /** Where the path says nothing of what is in it. */
  unnamed: boolean
}

/** The document in a row, or why there is none. */
function documentOf(row: Row, source: Source): Found<RawDocument> {
  const { line, column } = row
  const no = (refusal: Refusal) => reject({ ...refusal, line, column })
  const given = pick(row.fields, 'text')
  if (given === null) return no(refuse(source.path, 'empty', 'a row without text'))
  const plain = looksLikeMarkup(given) ? fragmentText(given) : given
  const metadata = metadataOf(row.fields, source.metadata)
  const title = metadata.title === null ? null : normalizeText(metadata.title)
  const body = normalizeText(plain)
  const fault = faultOfText(source.path, body)
  if (fault !== null && !fault.ok) return no(fault.refusal)
  const text = withHeadline(title, body)
  const size = Buffer.byteLength(text)
  if (size > source.largest) {
    return no(refuse(source.path, 'too large', `a text of ${size} bytes; at most ${source.largest} are read`))
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const location = source.unnamed ? { location: `${source.path}#${metadata.url ?? sha256}` } : {}
  return accept({
    path: `${source.path}:${row.number}`,
    ...location,
    text,
    sha256,
    metadata: { ...metadata, title },
  })
}

/**
 * The articles in `rows`. A row without a text is refused at its place; where the first rows have no column for it, the
 * file is refused once, with the columns there are.
 */
export async function* readArticles(
  rows: AsyncIterable<Found<Row>>,
  source: Source,
): AsyncGenerator<Found<RawDocument>> {
  let held: Row[] | null = []
  let count = 0
  for await (const row of rows) {
    count += 1
    if (!row.ok) yield row
    else if (held !== null && !hasText(row.value.fields.keys())) {
      held.push(row.value)
      if (held.length === ENOUGH) break
    } else {
      for (const each of held ?? []) yield documentOf(each, source)
      held = null
      yield documentOf(row.value, source)
    }
  }
  if (count === 0) yield reject(refuse(source.path, 'empty', 'holds no articles'))
  const [first] = held ?? []
  if (first !== undefined) {
    const refusal = refuse(source.path, 'columns', missingText(first.names))
    yield reject({ ...refusal, line: first.line, column: first.column })
  }
}
