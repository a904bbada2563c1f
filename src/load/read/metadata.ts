/** metadata.csv: what is known about the files beside it from outside their text. */

import { CsvError, parse } from 'csv-parse/sync'
import { isCalendarDate } from '../segment/published.ts'
import type { Metadata, PublishedBasis } from '../types.ts'
import { type Refusal, refuse } from './refusal.ts'
import { suggest } from './suggest.ts'

export const METADATA_FILE = 'metadata.csv'
const COLUMNS = ['file', 'url', 'source', 'title', 'author', 'published', 'published_basis'] as const
const BASES: PublishedBasis[] = ['stated', 'url', 'metadata', 'inferred']
type Column = (typeof COLUMNS)[number]

export const NO_METADATA: Metadata = {
  url: null,
  source: null,
  title: null,
  author: null,
  published: null,
  publishedBasis: null,
}

/** What a row of metadata.csv says wins over what the document says of itself. */
export function joinMetadata(own: Metadata, row: Metadata): Metadata {
  return {
    url: row.url ?? own.url,
    source: row.source ?? own.source,
    title: row.title ?? own.title,
    author: row.author ?? own.author,
    published: row.published ?? own.published,
    publishedBasis: row.published === null ? own.publishedBasis : row.publishedBasis,
  }
}

export interface MetadataTable {
  rows: Map<string, Metadata>
  refusals: Refusal[]
}

/** A record with where it stands: `raw` is its printed text, `line` the 1-based line it starts on. */
interface Row {
  cells: string[]
  raw: string
  line: number
}

interface Table {
  path: string
  header: string[]
  exists: (file: string) => boolean
  found: MetadataTable
}

function readRows(text: string): Row[] {
  const parsed = parse(text, {
    bom: true,
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as { record: string[]; raw: string; info: { lines: number } }[]
  let line = 1
  return parsed.map(({ record, raw }) => {
    const blank = /^\s*?(?=\S|$)/.exec(raw)?.[0].split('\n').length ?? 1
    const row = { cells: record, raw: raw.trimStart(), line: line + blank - 1 }
    line += raw.split('\n').length - 1
    return row
  })
}

/** Line and column where a row's cell begins: commas inside quotes do not count. */
function placeOf(row: Row, cell: number): { line: number; column: number } {
  let [at, quoted, left] = [0, false, cell]
  for (; at < row.raw.length && left > 0; at += 1) {
    if (row.raw[at] === '"') quoted = !quoted
    else if (row.raw[at] === ',' && !quoted) left -= 1
  }
  const before = row.raw.slice(0, at)
  return { line: row.line + before.split('\n').length - 1, column: at - before.lastIndexOf('\n') }
}

function complain(table: Table, row: Row, cell: number, message: string): void {
  table.found.refusals.push({ path: table.path, ...placeOf(row, cell), rule: 'metadata', message })
}

function checkHeader(table: Table, row: Row): boolean {
  for (const [cell, name] of table.header.entries()) {
    if (!COLUMNS.includes(name as Column))
      complain(table, row, cell, `unknown column "${name}"${suggest(name, COLUMNS)}`)
    else if (table.header.indexOf(name) !== cell) complain(table, row, cell, `column "${name}" stands twice`)
  }
  const named = table.header.includes('file')
  if (!named) complain(table, row, 0, 'no column "file"')
  return named
}

/** What may stand in a link: another scheme would run in the reader's browser. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/\S+$/i.test(url)

/** The first thing wrong with a row, and its cell. */
function faultOf(table: Table, row: Row, value: (column: Column) => string | null): [Column, string] | null {
  const [file, url, published, basis] = [
    value('file'),
    value('url'),
    value('published'),
    value('published_basis'),
  ]
  if (row.cells.length !== table.header.length) {
    return ['file', `${row.cells.length} cells where the header has ${table.header.length}`]
  }
  if (file === null) return ['file', 'no file named']
  if (table.found.rows.has(file)) return ['file', `"${file}" has a row already`]
  if (/[/\\]/.test(file) || !table.exists(file)) return ['file', `no file "${file}" beside ${METADATA_FILE}`]
  if (published !== null && !isCalendarDate(published)) {
    return ['published', `"${published}" is no date; write 2016-08-26, 2016-08 or 2016`]
  }
  if (url !== null && !isWebAddress(url)) return ['url', `"${url}" is no http or https address`]
  if (basis !== null && !BASES.includes(basis as PublishedBasis)) {
    return ['published_basis', `unknown basis "${basis}"${suggest(basis, BASES)}`]
  }
  return null
}

function addRow(table: Table, row: Row): void {
  const value = (column: Column) => row.cells[table.header.indexOf(column)]?.trim() || null
  const fault = faultOf(table, row, value)
  if (fault !== null) {
    complain(table, row, Math.max(0, table.header.indexOf(fault[0])), fault[1])
    return
  }
  table.found.rows.set(value('file')!, {
    url: value('url'),
    source: value('source'),
    title: value('title'),
    author: value('author'),
    published: value('published'),
    publishedBasis: value('published_basis') as PublishedBasis | null,
  })
}

/**
 * Reads a metadata.csv. `exists` says whether a file stands beside it. A bad row is refused with its place and its
 * file is read without it; an unknown column is refused and the others count; a quote that is never closed is refused
 * where it opens, and the rows before it count.
 */
export function readMetadata(path: string, text: string, exists: (file: string) => boolean): MetadataTable {
  const found: MetadataTable = { rows: new Map(), refusals: [] }
  const readTable = (part: string): void => {
    const [first, ...rest] = readRows(part)
    if (first === undefined) return
    const table = { path, header: first.cells.map((name) => name.trim()), exists, found }
    if (checkHeader(table, first)) for (const row of rest) addRow(table, row)
  }
  try {
    readTable(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : null
    found.refusals.push({ ...refuse(path, 'metadata', error.message), line })
    if (line !== null && line > 1)
      readTable(
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n'),
      )
  }
  return found
}
