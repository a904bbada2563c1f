/** Quotations: words that were said, with who said them. */
import { z } from 'zod'
import { listOf, ref, selfLink, spanFields, textSpan } from './common.ts'
import { facetParameters, facetsOf, QUOTE_FACETS } from './facets.ts'
import { entityFilters, scopeFilters, textFilter } from './filters.ts'
import { nameParameter, paging, repeated } from './parameters.ts'

export const quote = z
  .strictObject({
    id: z.string().meta({ description: 'The identifier.' }),
    article: z
      .strictObject({
        id: z.string().meta({ description: 'Its id.' }),
        title: z.string().nullable().meta({ description: 'Its headline.' }),
      })
      .meta({ description: 'The article it stands in.' }),
    speaker: ref
      .nullable()
      .meta({ description: 'The person or organization that said it; null where nobody on record did.' }),
    speaker_kind: z.enum(['person', 'organization']).nullable().meta({ description: 'What the speaker is.' }),
    speaker_label: z
      .string()
      .nullable()
      .meta({ description: 'The speaker as printed: "an anonymous source".' }),
    text: z.string().meta({ description: 'What was said, without the marks: `body.slice(start, end)`.' }),
    ...spanFields,
    cue: textSpan.nullable().meta({ description: 'The words that give the speaker: "said".' }),
    method: z.string().meta({ description: 'The rule that found the speaker.' }),
    confidence: z.number().min(0).max(1).meta({ description: 'How sure that rule is, 0 to 1.' }),
    links: selfLink
      .extend({ article: z.string().meta({ description: 'The article.' }) })
      .meta({ id: 'QuoteLinks', description: 'Where to go on.' }),
  })
  .meta({ id: 'Quote', description: 'Words that were said, tied to the exact characters.' })

export const quoteList = listOf(quote, 'QuoteList', facetsOf(QUOTE_FACETS))

export const quoteQuery = z.strictObject({
  speaker: entityFilters.person.meta({
    description: 'Only what this person or organization said; named as in `/articles`, `A|B` for either.',
    example: ['Kerry'],
  }),
  about: repeated(nameParameter)
    .optional()
    .meta({
      description:
        'Only quotations whose own words name this person, place or organization. Repeat for AND, `A|B` for either.',
      example: ['Aleppo'],
    }),
  ...scopeFilters,
  q: textFilter.q.meta({ description: 'Words of the quotation itself.', example: 'hope' }),
  ...facetParameters(QUOTE_FACETS),
  ...paging,
})

export type Quote = z.infer<typeof quote>
export type QuoteQuery = z.infer<typeof quoteQuery>
