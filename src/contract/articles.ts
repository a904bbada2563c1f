/** Articles: the texts, with who and where is in them. */
import { z } from 'zod'
import { listOf, ref, selfLink, spanFields, textSpan } from './common.ts'
import { event } from './events.ts'
import { dateFilters, entityFilters, textFilter } from './filters.ts'
import { mention } from './mentions.ts'
import { choices, paging } from './parameters.ts'
import { quote } from './quotes.ts'

const removedBlock = z
  .strictObject({
    rule: z.string().meta({ description: 'The cleaning rule that took it out.' }),
    ...spanFields,
    text: z.string().meta({ description: 'What was taken out.' }),
  })
  .meta({
    id: 'RemovedBlock',
    description:
      'Page furniture that is not part of the article, with the reason; offsets into the raw text.',
  })

const evidence = z
  .strictObject({
    filter: z.string().meta({ description: 'The filter that this answers.' }),
    value: z.string().meta({ description: 'The record, or the words searched for.' }),
    field: z.enum(['title', 'body']).meta({ description: 'The text that the offsets are into.' }),
    ...spanFields,
    text: z.string().meta({ description: 'The characters that match.' }),
    sentence: textSpan.meta({ description: 'The sentence around them.' }),
  })
  .meta({ id: 'Evidence', description: 'Why this article is in the answer.' })

const card = z.strictObject({
  id: z.string().meta({ description: 'The identifier, stable over loads.' }),
  title: z.string().nullable().meta({ description: 'The headline; null where the input has none.' }),
  source: ref.nullable().meta({ description: 'Who published it.' }),
  author: z.string().nullable().meta({ description: 'The byline.' }),
  url: z.string().nullable().meta({ description: 'Where it was published.' }),
  published_at: z
    .string()
    .nullable()
    .meta({ description: 'Day, month or year of publication, as `published_precision` says.' }),
  published_precision: z
    .enum(['day', 'month', 'year', 'unknown'])
    .meta({ description: 'How exact `published_at` is.' }),
  published_basis: z
    .enum(['stated', 'url', 'metadata', 'inferred'])
    .nullable()
    .meta({ description: 'What the date is taken from.' }),
  language: z.string().meta({ description: 'BCP 47 tag; `und` when not known.' }),
  word_count: z.int().meta({ description: 'Words of the cleaned text.' }),
  excerpt: z.string().meta({ description: 'The first words of the article.' }),
  people: z.array(ref).meta({ description: 'People named in it, most often first.' }),
  places: z.array(ref).meta({ description: 'Places named in it, most often first.' }),
  organizations: z.array(ref).meta({ description: 'Organizations named in it, most often first.' }),
  links: selfLink,
})

const additions = z
  .strictObject({
    body: z.string().meta({ description: 'The cleaned text; all offsets are into this.' }),
    mentions: z.array(mention).meta({ description: 'Every name found, in order.' }),
    quotes: z.array(quote).meta({ description: 'Every quotation, in order.' }),
    events: z.array(event).meta({ description: 'The events it tells of.' }),
    evidence: z
      .array(evidence)
      .meta({ description: 'For each active filter: the words that made this article match.' }),
    removed: z.array(removedBlock).meta({ description: 'What was cleaned away.' }),
  })
  .partial()

export const articleInclude = ['body', 'mentions', 'quotes', 'events', 'evidence', 'removed'] as const
export const articleFields = Object.keys(card.shape) as [
  keyof typeof card.shape,
  ...(keyof typeof card.shape)[],
]
export const articleSorts = ['newest', 'oldest', 'relevance', 'title'] as const

export const articleItem = z.strictObject({ ...card.partial().shape, ...additions.shape }).meta({
  id: 'ArticleItem',
  description:
    'An article in a list: all of its fields unless `fields` chose some, and what `include` added.',
})

export const article = z
  .strictObject({ ...card.shape, ...additions.shape, body: additions.shape.body.unwrap() })
  .meta({ id: 'Article', description: 'An article with its cleaned text.' })

export const articleList = listOf(articleItem, 'ArticleList')

const includeParameter = (values: readonly [string, ...string[]]) =>
  choices(values)
    .optional()
    .meta({
      description: `What to add to each article, comma-separated: ${values.join(', ')}.`,
      example: values.slice(0, 2),
    })

export const articleQuery = z.strictObject({
  ...entityFilters,
  ...dateFilters,
  ...textFilter,
  sort: z.enum(articleSorts).optional().meta({
    description: 'Order of the list: `relevance` when `q` is given, else `newest`.',
    example: 'oldest',
  }),
  fields: choices(articleFields)
    .optional()
    .meta({
      description: `Only these fields, comma-separated: ${articleFields.join(', ')}.`,
      example: ['id', 'title'],
    }),
  include: includeParameter(articleInclude),
  ...paging,
})

export const articleOneInclude = ['mentions', 'quotes', 'events', 'removed'] as const
export const articleOneQuery = z.strictObject({
  include: choices(['body', ...articleOneInclude])
    .optional()
    .meta({
      description: `What to add, comma-separated: ${articleOneInclude.join(', ')}; the body is always there.`,
      example: ['mentions'],
    }),
})

export const rawDocument = z
  .strictObject({
    path: z.string().meta({ description: 'The input that was read.' }),
    sha256: z.string().meta({ description: 'Hash of its bytes.' }),
    text: z.string().meta({ description: 'The raw text as it was read.' }),
    removed: z.array(removedBlock).meta({ description: 'What was cleaned away; offsets into this text.' }),
  })
  .meta({
    id: 'RawDocument',
    description: 'The input an article was made from, and what was taken out of it.',
  })

export type ArticleCard = z.infer<typeof card>
export type ArticleAdditions = z.infer<typeof additions>
export type ArticleQuery = z.infer<typeof articleQuery>
export type Article = z.infer<typeof article>
export type ArticleList = z.infer<typeof articleList>
export type Evidence = z.infer<typeof evidence>
export type RawDocument = z.infer<typeof rawDocument>
