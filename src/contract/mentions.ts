/** Mentions: each name as printed, with its place in the text. */
import { z } from 'zod'
import { listOf, ref, spanFields, textSpan } from './common.ts'
import { facetParameters, facetsOf, MENTION_FACETS } from './facets.ts'
import { scopeFilters, textFilter } from './filters.ts'
import { nonEmpty, paging, repeated } from './parameters.ts'

export const mentionKind = z.enum(['person', 'place', 'organization'])

export const mention = z
  .strictObject({
    article_id: z.string().meta({ description: 'The article.' }),
    kind: mentionKind.meta({ description: 'What is named.' }),
    entity: ref.nullable().meta({ description: 'The record; null when nobody fits, or more than one.' }),
    candidates: z.array(z.string()).meta({ description: 'Ids of all records that could be meant.' }),
    field: z.enum(['title', 'body']).meta({ description: 'The text that the offsets are into.' }),
    surface: z.string().meta({ description: 'The name as printed: `body.slice(start, end)`.' }),
    ...spanFields,
    role: z.string().nullable().meta({ description: 'Title or role printed beside the name.' }),
    metonym: z.boolean().meta({ description: 'The place stands for its government or team.' }),
    rule: z.string().meta({ description: 'The rule that read it.' }),
    sentence: textSpan.meta({ description: 'The sentence around it.' }),
  })
  .meta({ id: 'Mention', description: 'A name in a text, tied to the exact characters.' })

export const mentionList = listOf(mention, 'MentionList', facetsOf(MENTION_FACETS))

export const mentionQuery = z.strictObject({
  ...scopeFilters,
  ...textFilter,
  kind: mentionKind
    .optional()
    .meta({ description: 'Only people, places or organizations.', example: 'person' }),
  article: repeated(nonEmpty)
    .optional()
    .meta({
      description: 'Only in this article, by its id; repeat for more.',
      example: ['us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40'],
    }),
  field: z
    .enum(['title', 'body'])
    .default('body')
    .meta({ description: 'Mentions in the cleaned text, or in the headline.', example: 'title' }),
  resolved: z.enum(['true', 'false']).optional().meta({
    description: '`true`: only names that a record was found for; `false`: only the others.',
    example: 'true',
  }),
  ...facetParameters(MENTION_FACETS),
  ...paging,
})

export type MentionKind = z.infer<typeof mentionKind>
export type Mention = z.infer<typeof mention>
export type MentionQuery = z.infer<typeof mentionQuery>
