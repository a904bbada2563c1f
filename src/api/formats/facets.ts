/** Facets as a table or as lines: one row for each bucket. */
import type { Bucket } from '../../contract/facets.ts'
import type { Facets } from '../facets.ts'
import { csvWriter } from './csv.ts'

type Row = Bucket & { facet: string }

const COLUMNS = (['facet', 'value', 'label', 'count', 'url'] as const).map(
  (name) => [name, name, (row: Row) => row[name]] as const,
)

/** Writes buckets as csv or ndjson; `safe` as in csvWriter. */
export function writeFacets(format: string, facets: Facets, safe: boolean): string {
  const rows: Row[] = Object.entries(facets).flatMap(([facet, buckets]) =>
    buckets.map((bucket) => ({ facet, ...bucket })),
  )
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const writer = csvWriter({ columns: COLUMNS }, { safe })
  return writer.head + writer.rows(rows)
}
