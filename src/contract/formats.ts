/** Output formats: the same items under the same filters, written in different ways. */
import { z } from 'zod'

interface FormatInfo {
  /** As `Content-Type` and `Accept` have it. */
  type: string
  /** Of a file that holds it. */
  extension: string
  what: string
}

export const FORMATS = {
  json: { type: 'application/json', extension: 'json', what: 'the envelope `{ data, page, links, meta }`' },
  csv: { type: 'text/csv', extension: 'csv', what: 'a table with flat, stable columns' },
  ndjson: { type: 'application/x-ndjson', extension: 'ndjson', what: 'one JSON item per line' },
  jsonld: {
    type: 'application/ld+json',
    extension: 'jsonld',
    what: 'linked data in the terms of schema.org',
  },
  jsonfeed: { type: 'application/feed+json', extension: 'json', what: 'JSON Feed 1.1' },
  atom: { type: 'application/atom+xml', extension: 'xml', what: 'an Atom feed' },
  geojson: { type: 'application/geo+json', extension: 'geojson', what: 'GeoJSON features for a map' },
  gexf: { type: 'application/gexf+xml', extension: 'gexf', what: 'GEXF 1.3, as Gephi reads it' },
  graphml: { type: 'application/graphml+xml', extension: 'graphml', what: 'GraphML' },
} as const satisfies Record<string, FormatInfo>

export type Format = keyof typeof FORMATS

/** Lists of what has places can be drawn on a map; every list has the other formats. */
export const PLAIN_FORMATS = ['json', 'csv', 'ndjson', 'jsonld', 'jsonfeed', 'atom'] as const
export const MAPPED_FORMATS = [...PLAIN_FORMATS, 'geojson'] as const
/** What is no list of items but a graph. */
export const GRAPH_FORMATS = ['json', 'gexf', 'graphml'] as const

/** Formats that are written item by item, so that a whole list of any length can be had at once. */
export const STREAMED: ReadonlySet<Format> = new Set(['csv', 'ndjson'])

/** Formats that hold addresses of the server itself. */
export const ADDRESSED: ReadonlySet<Format> = new Set(['jsonld', 'jsonfeed', 'atom'])

const format = <const T extends readonly [Format, ...Format[]]>(formats: T, example: T[number] = 'csv') =>
  z
    .enum(formats)
    .optional()
    .meta({
      description: `How the answer is written; without it the \`Accept\` header decides, and else it is json. ${formats
        .map((name) => `\`${name}\`: ${FORMATS[name].what}`)
        .join('; ')}.`,
      example,
    })

const csvSafe = z.enum(['0', '1']).default('0').meta({
  description: '`1`: cells of a csv that a spreadsheet would take for a formula begin with an apostrophe.',
  example: '1',
})

/** The parameters of a list's output; `mapped` where its items have places. */
export const output = { format: format(PLAIN_FORMATS), csv_safe: csvSafe }
export const mappedOutput = { format: format(MAPPED_FORMATS), csv_safe: csvSafe }
export const graphOutput = { format: format(GRAPH_FORMATS, 'gexf') }
