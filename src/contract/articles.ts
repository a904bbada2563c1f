/** Articles: the texts, with who and where is in them. */
import { z } from 'zod'
import { listOf, ref, selfLink, spanFields } from './common.ts'
import { namedDate } from './dates.ts'
import { event } from './events.ts'
import { evidence, highlight } from './evidence.ts'
import { ARTICLE_FACETS, facetParameters, facetsOf } from './facets.ts'
import { SEARCH_FIELDS, scopeFilters, textFilter } from './filters.ts'
import { mention } from './mentions.ts'
import { choices, mappedPaging } from './parameters.ts'
import { quote } from './quotes.ts'

/** Other articles of a group that are shown with each of it. */
export const MOST_DUPLICATES = 100

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

const likeness = z.number().min(0).max(1).meta({
  description:
    'How alike the two texts are: the share of their five-word sequences that both have (Jaccard), 0 to 1.',
})

const duplicateOf = z
  .strictObject({
    id: z.string().meta({ description: 'The first article of the group.' }),
    similarity: likeness,
  })
  .meta({
    id: 'DuplicateOf',
    description:
      'The article that this one is a copy of. Texts at least half alike, directly or through others, are a group; its first article is the earliest published one, then the one with the least id.',
  })

export const articleCard = z.strictObject({
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
  duplicate_of: duplicateOf.nullable().meta({
    description: 'What it is a copy of; null for the first of its group and where there is no copy.',
  }),
  people: z.array(ref).meta({ description: 'People named in it, most often first.' }),
  places: z.array(ref).meta({ description: 'Places named in it, most often first.' }),
  organizations: z.array(ref).meta({ description: 'Organizations named in it, most often first.' }),
  links: selfLink,
})

const duplicate = z
  .strictObject({
    id: articleCard.shape.id,
    title: articleCard.shape.title,
    source: articleCard.shape.source,
    url: articleCard.shape.url,
    published_at: articleCard.shape.published_at,
    similarity: likeness,
  })
  .meta({ id: 'Duplicate', description: 'Another article of the same group, compared with this one.' })

const additions = z
  .strictObject({
    body: z.string().meta({ description: 'The cleaned text; all offsets are into this.' }),
    mentions: z.array(mention).meta({ description: 'Every name found, in order.' }),
    quotes: z.array(quote).meta({ description: 'Every quotation, in order.' }),
    events: z.array(event).meta({ description: 'The events it tells of.' }),
    dates: z.array(namedDate).meta({ description: 'Every date that the text names, in order.' }),
    evidence: z
      .array(evidence)
      .meta({ description: 'For each active filter: the words that made this article match.' }),
    removed: z.array(removedBlock).meta({ description: 'What was cleaned away.' }),
    highlights: z
      .array(highlight)
      .meta({ description: 'With `highlight=true`: cuts around the words of `q`.' }),
    duplicates: z.array(duplicate).meta({
      description: `The other articles of its group, the first one first, ${MOST_DUPLICATES} at the most.`,
    }),
  })
  .partial()

export const articleInclude = [
  'body',
  'mentions',
  'quotes',
  'events',
  'dates',
  'evidence',
  'removed',
  'duplicates',
] as const
export const articleFields = Object.keys(articleCard.shape) as [
  keyof typeof articleCard.shape,
  ...(keyof typeof articleCard.shape)[],
]
export const articleSorts = ['newest', 'oldest', 'relevance', 'title'] as const

export const articleItem = z.strictObject({ ...articleCard.partial().shape, ...additions.shape }).meta({
  id: 'ArticleItem',
  description:
    'An article in a list: all of its fields unless `fields` chose some, and what `include` added.',
})

export const article = z
  .strictObject({ ...articleCard.shape, ...additions.shape, body: additions.shape.body.unwrap() })
  .meta({ id: 'Article', description: 'An article with its cleaned text.' })

export const articleList = listOf(articleItem, 'ArticleList', facetsOf(ARTICLE_FACETS))

const includeParameter = (values: readonly [string, ...string[]]) =>
  choices(values)
    .optional()
    .meta({
      description: `What to add to each article, comma-separated: ${values.join(', ')}.`,
      example: values.slice(0, 2),
    })

export const articleQuery = z.strictObject({
  ...scopeFilters,
  ...textFilter,
  search_in: choices(SEARCH_FIELDS)
    .optional()
    .meta({
      description:
        'Where the words of `q` are looked for, comma-separated: `title`, `body`, `quotes` (all of them in one quotation). Without it: title and body.',
      example: ['title'],
    }),
  highlight: z.enum(['true', 'false']).default('false').meta({
    description: '`true`: with `highlights`, cuts around the words of `q` as offsets and text.',
    example: 'true',
  }),
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
  ...facetParameters(ARTICLE_FACETS),
  ...mappedPaging,
})

export const articleOneInclude = ['mentions', 'quotes', 'events', 'dates', 'removed', 'duplicates'] as const
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

export type ArticleCard = z.infer<typeof articleCard>
export type ArticleAdditions = z.infer<typeof additions>
export type ArticleQuery = z.infer<typeof articleQuery>
export type Article = z.infer<typeof article>
export type ArticleList = z.infer<typeof articleList>
export type Duplicate = z.infer<typeof duplicate>
export type RawDocument = z.infer<typeof rawDocument>
