/** Filters by a plain value that articles have, not by a record: there is nothing to resolve. db/filters.ts has their SQL. */
import { z } from 'zod'
import { nameParameter, repeated } from './parameters.ts'

export const eventType = z.enum([
  'meeting',
  'talks',
  'statement',
  'agreement',
  'ceasefire',
  'attack',
  'aid',
  'election',
  'sanction',
  'visit',
  'other',
])

/** The values of `a|b`. */
export const alternativesOf = (value: string): string[] => value.split('|').map((part) => part.trim())

const isEventTypes = (value: string) =>
  alternativesOf(value).every((part) => eventType.safeParse(part).success)

export const factFilters = {
  event_type: repeated(
    nameParameter.refine(
      isEventTypes,
      `must be of ${eventType.options.join(', ')}; several with | between them`,
    ),
  )
    .optional()
    .meta({
      description: 'Only articles that tell of an event of this type. Repeat for AND, `A|B` for OR.',
      example: ['talks'],
    }),
  language: repeated(nameParameter.toLowerCase())
    .optional()
    .meta({
      description:
        'Only articles in this language, as a BCP 47 tag; `und` where it is not known. `A|B` for OR.',
      example: ['en'],
    }),
}

export type FactFilter = keyof typeof factFilters
/** What each is called in words: "articles telling of talks". */
export const FACT_WORDS: Record<FactFilter, string> = {
  event_type: 'telling of events of type',
  language: 'in the language',
}
export const FACT_FILTERS = Object.keys(FACT_WORDS) as FactFilter[]
