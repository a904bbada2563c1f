/** What somebody who is still typing may mean: records with a word that begins so. */
import { z } from 'zod'
import { ENTITY_FILTER_NAMES } from './filters.ts'
import { choices, limitUpTo, nonEmpty } from './parameters.ts'

const kinds = ENTITY_FILTER_NAMES as ['person', 'place', 'organization', 'event', 'source']

const suggested = z
  .strictObject({
    kind: z.enum(kinds).meta({ description: 'What it is.' }),
    id: z
      .string()
      .meta({ description: 'The identifier, stable over loads: a value of the filter of its kind.' }),
    name: z.string().meta({ description: 'The usual English name, or the title of an event.' }),
    matched: z.string().meta({ description: 'The name or alias that has a word beginning so.' }),
    match: z.enum(['name', 'alias', 'prefix']).meta({
      description: '`name`, `alias`: what was typed is the whole of it; `prefix`: the beginning of a word.',
    }),
    article_count: z.int().meta({ description: 'In how many articles.' }),
    links: z
      .strictObject({
        self: z.string().optional().meta({ description: 'This record; sources have no page of their own.' }),
        articles: z.string().meta({ description: 'The articles that have it.' }),
      })
      .meta({ id: 'SuggestedLinks', description: 'Where to go on from here.' }),
  })
  .meta({ id: 'Suggested', description: 'A record that may be meant.' })

export const suggestion = z
  .strictObject({ data: z.array(suggested).meta({ description: 'In the most articles first.' }) })
  .meta({ id: 'Suggestion', description: 'Records that may be meant.' })

export const suggestQuery = z.strictObject({
  q: nonEmpty.meta({
    description:
      'The beginning of a word of a name or alias, or of a whole name; case and accents do not matter.',
    example: 'lav',
  }),
  kind: choices(kinds)
    .optional()
    .meta({ description: `Only these kinds, comma-separated: ${kinds.join(', ')}.`, example: ['person'] }),
  limit: limitUpTo(50, 10),
})

export type Suggested = z.infer<typeof suggested>
export type SuggestQuery = z.infer<typeof suggestQuery>
