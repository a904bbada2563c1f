/**
 * Parameters that only say something about others, and mean nothing without one of these. Validation, the descriptions of
 * the OpenAPI document and the tests read this table.
 */
import type { z } from 'zod'
import { FACETS } from './facets.ts'
import { EXCLUDE } from './filters.ts'
import { STREAMED } from './formats.ts'
import { PLAYERS } from './roles.ts'

interface Row {
  name: string
  /** The one value that needs something; else every value does but the default, which asks for nothing. */
  value?: string
  /** Any one of these parameters is enough. */
  oneOf: readonly string[]
  /** What that parameter must be, or have among its choices. */
  being?: readonly string[]
}

const TIME_FACETS = Object.entries(FACETS).flatMap(([name, kind]) => (kind === 'time' ? [name] : []))
const SIZED_FACETS = Object.keys(FACETS).filter((name) => !TIME_FACETS.includes(name))

const NEEDS: readonly Row[] = [
  { name: 'search_in', oneOf: ['q'] },
  { name: 'highlight', oneOf: ['q'] },
  { name: 'sort', value: 'relevance', oneOf: ['q'] },
  { name: 'role', oneOf: [...PLAYERS].flatMap((name) => [name, `${EXCLUDE}${name}`]) },
  { name: 'date_field', oneOf: ['from', 'to'] },
  { name: 'facet_size', oneOf: ['facet'], being: SIZED_FACETS },
  { name: 'interval', oneOf: ['facet'], being: TIME_FACETS },
  { name: 'limit', value: 'all', oneOf: ['format'], being: [...STREAMED] },
  { name: 'csv_safe', oneOf: ['format'], being: ['csv'] },
]

/** A row as it is for one operation. */
export interface Need extends Row {
  /** What holds where the parameter is not given. */
  fallback: unknown
}

type Shape = z.ZodObject['shape']

const known = new WeakMap<Shape, Need[]>()
const takes = (shape: Shape, name: string, value: unknown): boolean =>
  (shape[name] as z.ZodType | undefined)?.safeParse(value).success ?? false

/** What the parameters of an operation need of each other; names and values that it has not are not spoken of. */
export function needsOf(shape: Shape): Need[] {
  const before = known.get(shape)
  if (before) return before
  const needs = NEEDS.filter(({ name, value }) => name in shape && (!value || takes(shape, name, value))).map(
    ({ oneOf, being, ...row }) => ({
      ...row,
      oneOf: oneOf.filter((name) => name in shape),
      ...(being && { being: being.filter((value) => oneOf.some((name) => takes(shape, name, value))) }),
      fallback: (shape[row.name] as z.ZodType).safeParse(undefined).data,
    }),
  )
  known.set(shape, needs)
  return needs
}

/** True where the query says something that it lacks the subject of; defaults are filled in. */
export function isUnmet(
  query: Record<string, unknown>,
  { name, value, oneOf, being, fallback }: Need,
): boolean {
  const given = query[name]
  if (value === undefined ? [undefined, fallback].includes(given) : given !== value) return false
  return !oneOf.some((other) => {
    const there = [query[other] ?? []].flat()
    return being === undefined ? there.length > 0 : there.some((each) => being.includes(String(each)))
  })
}

/** "person, exclude_person or organization", "format=csv or ndjson". */
export function needInWords({ oneOf, being }: Need): string {
  const names = being ?? oneOf
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ')
  return being === undefined ? listed : `${oneOf.join(', ')}=${listed}`
}
