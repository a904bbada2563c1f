/** Articles about the same people, places, organizations and events as another one, with what they share. */
import { z } from 'zod'
import { articleCard } from './articles.ts'
import { listOf, ref } from './common.ts'
import { mappedOutput } from './formats.ts'
import { limitUpTo } from './parameters.ts'

/** Articles that are compared, and so the longest list. */
export const MOST_SIMILAR = 50

const shared = z
  .strictObject({
    people: z.array(ref).meta({ description: 'People named in both.' }),
    places: z.array(ref).meta({ description: 'Places named in both.' }),
    organizations: z.array(ref).meta({ description: 'Organizations named in both.' }),
    events: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'Its id.' }),
          title: z.string().meta({ description: 'What happened.' }),
        }),
      )
      .meta({ description: 'Events that both tell of.' }),
  })
  .meta({ id: 'Shared', description: 'What two articles have in common, the rarest first.' })

export const similarArticle = z
  .strictObject({
    ...articleCard.shape,
    similarity: z.number().min(0).max(1).meta({
      description:
        'Weight of what both have, divided by the weight of all that either has; a record in n of N articles weighs ln(1 + N / n).',
    }),
    shared,
  })
  .meta({ id: 'SimilarArticle', description: 'An article about the same things, and what these are.' })

export const similarList = listOf(similarArticle, 'SimilarArticleList')

export const similarQuery = z.strictObject({ limit: limitUpTo(MOST_SIMILAR, 10), ...mappedOutput })

export type SimilarArticle = z.infer<typeof similarArticle>
export type Shared = z.infer<typeof shared>
