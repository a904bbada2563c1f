/**
 * Facets: how the items of a list are spread over names, kinds and time. Validation, the OpenAPI document and the
 * addresses of buckets are made from this table; db/facets.ts has the SQL of each.
 */
import { z } from 'zod'
import { choices, wholeNumber } from './parameters.ts'

export const MOST_BUCKETS = 100
const USUAL_BUCKETS = 10
/** Of one facet of time: ten years of days. */
export const MOST_INTERVALS = 4000

export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Interval = (typeof INTERVALS)[number]

/**
 * What a bucket does to the query: `add` one more value of the parameter that has the facet's name, `set` it to that
 * value, or bound the `time` by `from` and `to`.
 */
export const FACETS = {
  person: 'add',
  place: 'add',
  organization: 'add',
  source: 'add',
  event_type: 'add',
  language: 'add',
  speaker: 'set',
  type: 'set',
  kind: 'set',
  country: 'set',
  origin: 'set',
  published_at: 'time',
  date: 'time',
} as const satisfies Record<string, 'add' | 'set' | 'time'>

export type FacetName = keyof typeof FACETS

export const bucket = z
  .strictObject({
    value: z.string().meta({
      description:
        'An id, a kind or a stretch of time: `2016-08-26`, `2016-W34` (ISO 8601), `2016-08`, `2016-Q3`, `2016`.',
    }),
    label: z.string().meta({ description: 'The value as people read it.' }),
    count: z.int().min(0).meta({ description: 'How many items of the list are in it, over all pages.' }),
    url: z.string().meta({ description: 'The same list narrowed to this bucket.' }),
  })
  .meta({ id: 'Bucket', description: 'The items of a list that share a value.' })

/** What a list that counts in these facets answers beside its items. */
export const facetsOf = <const T extends readonly [FacetName, ...FacetName[]]>(names: T) => ({
  facets: z
    .strictObject(
      Object.fromEntries(
        names.map((name) => [
          name,
          z
            .array(bucket)
            .optional()
            .meta({
              description:
                FACETS[name] === 'time'
                  ? 'In order of time; what has no day is in no bucket.'
                  : 'Fullest bucket first, then by value.',
            }),
        ]),
      ),
    )
    .optional()
    .meta({ description: 'Counts of the whole list, one array for each `facet` asked for.' }),
})

/** The parameters of a list that counts in these facets, none of which is of time. */
export const plainFacetParameters = <const T extends readonly [FacetName, ...FacetName[]]>(names: T) => ({
  facet: choices(names)
    .optional()
    .meta({
      description: `Counts beside the items, under all filters, comma-separated: ${names.join(', ')}. \`limit=0\` gives the counts only, and then also as csv or ndjson.`,
      example: names.slice(0, 2),
    }),
  facet_size: wholeNumber(MOST_BUCKETS)
    .default(USUAL_BUCKETS)
    .meta({
      description: `How many buckets of each facet, 0 to ${MOST_BUCKETS}; facets of time have all of theirs.`,
      example: 3,
    }),
})

/** The parameters of a list that counts in these facets. */
export const facetParameters = <const T extends readonly [FacetName, ...FacetName[]]>(names: T) => ({
  ...plainFacetParameters(names),
  interval: z
    .enum(INTERVALS)
    .default('month')
    .meta({ description: 'How long the buckets of a facet of time are.', example: 'year' }),
})

export const ARTICLE_FACETS = [
  'person',
  'place',
  'organization',
  'source',
  'event_type',
  'language',
  'published_at',
] as const
export const QUOTE_FACETS = ['speaker', 'source', 'published_at'] as const
export const MENTION_FACETS = ['kind', 'person', 'place', 'organization', 'source', 'published_at'] as const
export const PERSON_FACETS = ['origin'] as const
export const PLACE_FACETS = ['kind', 'country', 'origin'] as const
export const ORGANIZATION_FACETS = ['kind', 'origin'] as const
export const EVENT_FACETS = ['type', 'place', 'person', 'date'] as const

export type Bucket = z.infer<typeof bucket>
