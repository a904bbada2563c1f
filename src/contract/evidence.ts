/** Why an article is in an answer: evidence for each filter, and cuts around the words searched for. */
import { z } from 'zod'
import { spanFields, textSpan } from './common.ts'
import { SEARCH_FIELDS } from './filters.ts'

export const evidence = z
  .strictObject({
    filter: z.string().meta({ description: 'The filter that this answers.' }),
    value: z.string().meta({ description: 'The record, the value, or the words searched for.' }),
    basis: z.string().meta({
      description:
        'What it rests on: `text`, words of the article; `metadata`; for a date of publication its `published_basis`.',
    }),
    field: z
      .enum(['title', 'body'])
      .nullable()
      .meta({ description: 'The text that the offsets are into; null where it is no words of the article.' }),
    start: spanFields.start.nullable().meta({ description: 'Offset of the first UTF-16 code unit.' }),
    end: spanFields.end.nullable().meta({ description: 'Offset after the last UTF-16 code unit.' }),
    text: z.string().nullable().meta({ description: 'The characters that match.' }),
    sentence: textSpan.nullable().meta({ description: 'The sentence around them.' }),
    link: z
      .string()
      .nullable()
      .meta({ description: 'The address of the article, opened at this sentence; null where it has none.' }),
  })
  .meta({ id: 'Evidence', description: 'Why this article is in the answer.' })

export const highlight = z
  .strictObject({
    field: z.enum(SEARCH_FIELDS).meta({
      description: 'The text that was searched; the offsets of `quotes` are into the body.',
    }),
    ...spanFields,
    text: z.string().meta({ description: 'The characters between the offsets.' }),
    matches: z
      .array(z.strictObject(spanFields).meta({ id: 'SpanOfMatch', description: 'Where a match stands.' }))
      .meta({ description: 'The words that match, by the same offsets.' }),
  })
  .meta({ id: 'Highlight', description: 'A cut of the article around words that were searched for.' })

export type Evidence = z.infer<typeof evidence>
export type Highlight = z.infer<typeof highlight>
