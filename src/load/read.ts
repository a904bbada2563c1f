/** Finds and reads input: the only stage of the loader that touches the file system. Bad input is refused, never thrown. */

import { createHash } from 'node:crypto'
import { readArticles } from './read/articles.ts'
import { type Chunks, collect, fileChunks, gunzip, peek, readBytes } from './read/bytes.ts'
import { decode } from './read/decode.ts'
import { findInputs, type InputFile, STANDARD_INPUT } from './read/find.ts'
import { looksLikeLines, readJsonLines, readJsonList } from './read/jsonRows.ts'
import { type Format, type Kind, kindOf } from './read/kinds.ts'
import { joinMetadata } from './read/metadata.ts'
import { readPage } from './read/page.ts'
import { accept, attempt, type Found, guard } from './read/refusal.ts'
import type { Rows } from './read/row.ts'
import { readTable } from './read/tableRows.ts'
import type { Metadata, RawDocument } from './types.ts'

export { findInputs, type InputFile } from './read/find.ts'

/** Bytes. An article is a few kilobytes; what is larger than this is something else. */
export const LARGEST_DOCUMENT = 8 * 1024 * 1024
/** How much longer than its text a row may be: escaped letters, other columns. */
const ROW = 4
const HEAD = 64 * 1024

/** A document from the bytes of a text or a page. What metadata.csv says wins over what the page says of itself. */
function toDocument(input: InputFile, format: Format, bytes: Buffer): Found<RawDocument> {
  const { path, metadata } = input
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const text = decode(path, bytes, format === 'html')
  if (!text.ok) return text
  if (format !== 'html') return accept({ path, text: text.value, sha256, metadata })
  const page = readPage(path, text.value)
  if (!page.ok) return page
  return accept({
    path,
    text: page.value.text,
    sha256,
    metadata: joinMetadata(page.value.metadata, metadata),
  })
}

const contents = (path: string, { packed }: Kind): Chunks =>
  packed ? gunzip(fileChunks(path)) : fileChunks(path)

/** Reads a file that is one document: a text or a page. `largest` is in bytes, after unpacking. */
export async function readDocument(
  input: InputFile,
  largest = LARGEST_DOCUMENT,
): Promise<Found<RawDocument>> {
  const kind = kindOf(input.path) ?? { format: 'text', packed: false }
  const bytes = kind.packed
    ? await attempt(input.path, () => collect(contents(input.path, kind), largest))
    : await readBytes(input.path, largest)
  return bytes.ok ? toDocument(input, kind.format, bytes.value) : bytes
}

async function* rowsOf(path: string, format: Format, chunks: Chunks, longest: number): Rows {
  if (format === 'csv' || format === 'tsv') return yield* readTable(path, format, chunks, longest)
  if (format === 'lines') return yield* readJsonLines(path, chunks, longest)
  const { head, all } = await peek(chunks, HEAD)
  yield* looksLikeLines(head) ? readJsonLines(path, all, longest) : readJsonList(path, all)
}

type Documents = AsyncGenerator<Found<RawDocument>>

function articlesOf(input: InputFile, format: Format, chunks: Chunks, largest: number): Documents {
  const { path, metadata } = input
  const source = { path, metadata, largest, unnamed: path === STANDARD_INPUT_NAME }
  return guard(path, readArticles(rowsOf(path, format, chunks, largest * ROW), source))
}

/** What standard input is called. */
const STANDARD_INPUT_NAME = 'stdin'
const GZIP = Buffer.from([0x1f, 0x8b])

/** `{` and `[` begin JSON, `<` a page; anything else is a text. */
function formatOf(head: Buffer): Format {
  const first = /[^\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]/.exec(head.toString('latin1'))?.[0]
  if (first === '{' || first === '[') return 'json'
  return first === '<' ? 'html' : 'text'
}

async function* sniffed(metadata: Metadata, largest: number): Documents {
  const input = { path: STANDARD_INPUT_NAME, metadata }
  const raw = await peek(process.stdin, GZIP.length)
  const packed = raw.head.subarray(0, GZIP.length).equals(GZIP)
  const { head, all } = await peek(packed ? gunzip(raw.all) : raw.all, HEAD)
  const format = formatOf(head)
  if (format === 'json') return yield* articlesOf(input, format, all, largest)
  const document = toDocument(input, format, await collect(all, largest))
  if (!document.ok) return yield document
  // One text after another comes in here: each is an input of its own, known again by its address or its bytes.
  const { metadata: told, sha256 } = document.value
  yield accept({ ...document.value, location: `${input.path}#${told.url ?? sha256}` })
}

/** Reads all documents of an input; a file that holds many is read row by row and never whole in memory. */
export async function* readInput(input: InputFile, largest = LARGEST_DOCUMENT): Documents {
  if (input.path === STANDARD_INPUT)
    return yield* guard(STANDARD_INPUT_NAME, sniffed(input.metadata, largest))
  const kind = kindOf(input.path)
  if (kind === null || kind.format === 'text' || kind.format === 'html')
    yield await readDocument(input, largest)
  else yield* articlesOf(input, kind.format, contents(input.path, kind), largest)
}

/** Half of a surrogate pair is no character, and U+0000 is one that not every database can hold. */
const UNSTORABLE = /[\p{Cs}\0]/gu
const storable = (text: string): string => text.replace(UNSTORABLE, '\ufffd')
const storableOr = <T extends string | null>(text: T) => (text === null ? null : storable(text))

/** A document with U+FFFD in the place of what cannot be stored: as long as it was, so that spans hold. */
function withStorable(document: RawDocument): RawDocument {
  const { url, source, title, author, published } = document.metadata
  const metadata = {
    ...document.metadata,
    url: storableOr(url),
    source: storableOr(source),
    title: storableOr(title),
    author: storableOr(author),
    published: storableOr(published),
  }
  return { ...document, path: storable(document.path), text: storable(document.text), metadata }
}

/** Reads every input, one document in memory at a time. */
export async function* readDocuments(paths: string[], largest = LARGEST_DOCUMENT): Documents {
  for await (const found of findInputs(paths)) {
    if (!found.ok) yield found
    else
      for await (const document of readInput(found.value, largest))
        yield document.ok ? accept(withStorable(document.value)) : document
  }
}
