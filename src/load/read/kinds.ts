/** Which files are read, told by the ends of their names. */

export type Format = 'text' | 'html' | 'lines' | 'json' | 'csv' | 'tsv'

const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  jsonl: 'lines',
  ndjson: 'lines',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
}

/** `packed` = gzip. */
export interface Kind {
  format: Format
  packed: boolean
}

/** For people: what may be given. */
export const READABLE = `${Object.keys(FORMATS)
  .map((name) => `.${name}`)
  .join(', ')} (and each with .gz)`

/** `kindOf('a.JSONL.gz')` = lines, packed; null for a file that is not read. */
export function kindOf(path: string): Kind | null {
  const found = /\.([a-z]+)(\.gz)?$/.exec(path.toLowerCase())
  const format = FORMATS[found?.[1] ?? '']
  return format === undefined ? null : { format, packed: found?.[2] !== undefined }
}
