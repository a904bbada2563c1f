/** Who and what stands together with a record: in the same articles, or in the same sentences. */
import { z } from 'zod'
import { listOf, spanFields } from './common.ts'
import { mentionKind } from './mentions.ts'
import { paging } from './parameters.ts'

/** Articles of a record that are looked through, the newest: the bound of all the work. */
export const MOST_ARTICLES = { article: 5_000, sentence: 1_000 } as const
/** Sentences that are shown with each item. */
export const MOST_SENTENCES = 3

const sharedSentence = z
  .strictObject({
    article_id: z.string().meta({ description: 'The article.' }),
    ...spanFields,
    text: z.string().meta({ description: 'The sentence: `body.slice(start, end)`.' }),
  })
  .meta({ id: 'SharedSentence', description: 'A sentence that names both.' })

export const related = z
  .strictObject({
    kind: mentionKind.meta({ description: 'What it is.' }),
    id: z.string().meta({ description: 'The identifier, stable over loads.' }),
    name: z.string().meta({ description: 'The usual English name.' }),
    count: z.int().meta({ description: 'How many articles, or sentences, name both.' }),
    sentences: z
      .array(sharedSentence)
      .optional()
      .meta({
        description: `With \`scope=sentence\`: the newest of these sentences, ${MOST_SENTENCES} at the most.`,
      }),
    links: z
      .strictObject({
        self: z.string().meta({ description: 'This record.' }),
        articles: z.string().meta({ description: 'The articles that name both.' }),
        related: z.string().meta({ description: 'What stands together with this one.' }),
      })
      .meta({ id: 'RelatedLinks', description: 'Where to go on from here.' }),
  })
  .meta({ id: 'Related', description: 'A record that is named together with another one.' })

export const relatedList = listOf(related, 'RelatedList')

export const relatedQuery = z.strictObject({
  scope: z
    .enum(['article', 'sentence'])
    .default('article')
    .meta({ description: 'Named in the same article, or in the same sentence of it.', example: 'sentence' }),
  kind: mentionKind
    .default('person')
    .meta({ description: 'People, places or organizations.', example: 'place' }),
  ...paging,
})

export type Related = z.infer<typeof related>
export type RelatedQuery = z.infer<typeof relatedQuery>
export type RelatedScope = RelatedQuery['scope']
