/**
 * The filters by name, time and words. Validation, the OpenAPI document and the words of `meta.query` are made from
 * these; db/filters.ts has the SQL of each.
 */
import { z } from 'zod'
import { factFilters } from './facts.ts'
import { choices, dateParameter, nameParameter, nonEmpty, repeated } from './parameters.ts'
import { roleFilter } from './roles.ts'

/** `words` completes "articles …", `without` completes the negation. */
export const ENTITY_FILTERS = {
  person: { noun: 'person', words: 'mentioning', without: 'not mentioning', example: 'Lavrov' },
  place: { noun: 'place', words: 'mentioning', without: 'not mentioning', example: 'Aleppo' },
  organization: {
    noun: 'organization',
    words: 'mentioning',
    without: 'not mentioning',
    example: 'United Nations',
  },
  event: { noun: 'event', words: 'telling of', without: 'not telling of', example: 'astana-1' },
  source: { noun: 'source', words: 'from', without: 'not from', example: 'Bloomberg' },
} as const

export type EntityFilter = keyof typeof ENTITY_FILTERS
export const ENTITY_FILTER_NAMES = Object.keys(ENTITY_FILTERS) as EntityFilter[]
export const EXCLUDE = 'exclude_'

const names = (description: string, example: string) =>
  repeated(nameParameter)
    .optional()
    .meta({ description, example: [example] })

const include = (name: EntityFilter) =>
  names(
    `Only what has this ${name}: an id, a Wikidata id, a name or any alias; case and accents do not matter. Repeat for AND, \`A|B\` for OR.`,
    ENTITY_FILTERS[name].example,
  )
const exclude = (name: EntityFilter) =>
  names(`Nothing that has this ${name}; named as in \`${name}\`.`, ENTITY_FILTERS[name].example)

export const entityFilters = {
  person: include('person'),
  exclude_person: exclude('person'),
  place: include('place'),
  exclude_place: exclude('place'),
  organization: include('organization'),
  exclude_organization: exclude('organization'),
  event: include('event'),
  exclude_event: exclude('event'),
  source: include('source'),
  exclude_source: exclude('source'),
}

/** What `from` and `to` are about. */
export const DATE_FIELDS = ['published', 'event', 'mentioned'] as const

export const dateFilters = {
  from: dateParameter.optional().meta({
    description: 'Nothing before this year, month or day (inclusive): published, or as `date_field` says.',
    example: '2016',
  }),
  to: dateParameter.optional().meta({
    description: 'Nothing after this year, month or day (inclusive): published, or as `date_field` says.',
    example: '2016-08',
  }),
  date_field: z.enum(DATE_FIELDS).default('published').meta({
    description:
      'What `from` and `to` are about: `published`, the article itself; `event`, that it tells of an event which falls in that time, at least in part; `mentioned`, that it names a date which does ("2015" does in June 2015).',
    example: 'event',
  }),
}

/** What becomes of copies; the words complete "articles …". */
export const DUPLICATES = {
  show: '',
  collapse: 'that are no copies of another',
  only: 'that are copies of another',
} as const

export type DuplicatesFilter = keyof typeof DUPLICATES

export const duplicatesFilter = {
  duplicates: z
    .enum(Object.keys(DUPLICATES) as [DuplicatesFilter, ...DuplicatesFilter[]])
    .default('show')
    .meta({
      description:
        'Copies of an article (`duplicate_of` is not null): `show` them, `collapse` each group to its first article, or `only` them.',
      example: 'collapse',
    }),
}

export const textFilter = {
  q: nonEmpty.optional().meta({
    description:
      'Words to search for, all of them: `"a phrase"`, `either OR other`, `-without`, `prefix*`. Case, accents and punctuation do not matter.',
    example: 'ceasefire',
  }),
}

/** The filters that choose articles, less the words. */
export const scopeFilters = {
  ...entityFilters,
  ...roleFilter,
  ...factFilters,
  ...dateFilters,
  ...duplicatesFilter,
}

/** Texts that words are looked for in. */
export const SEARCH_FIELDS = ['title', 'body', 'quotes'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

const articleFilters = z
  .object({ ...scopeFilters, ...textFilter, search_in: choices(SEARCH_FIELDS) })
  .partial()

/** The filters that choose articles; other lists take the same and mean "in such articles". */
export type ArticleFilters = z.infer<typeof articleFilters>
