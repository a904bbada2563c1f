/** All conformance tables, by what they are about. */
import { articles } from './articles.ts'
import { dataset } from './dataset.ts'
import { findings } from './findings.ts'
import { records } from './records.ts'
import { refused } from './refused.ts'
import type { Row } from './row.ts'
import { shapes } from './shapes.ts'
import { written } from './written.ts'

export const TABLES: Record<string, Row[]> = {
  ...articles,
  ...shapes,
  ...records,
  ...findings,
  ...dataset,
  ...written,
  ...refused,
}
export const ROWS = Object.values(TABLES).flat()
