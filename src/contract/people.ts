/** People that the loaded articles name. */
import { z } from 'zod'
import { listOf } from './common.ts'
import { facetsOf, PERSON_FACETS, plainFacetParameters } from './facets.ts'
import { scopeFilters, textFilter } from './filters.ts'
import { paging } from './parameters.ts'

/** Fields that people, places and organizations share. */
export const entityFields = {
  id: z.string().meta({ description: 'The identifier, stable over loads.' }),
  name: z.string().meta({ description: 'The usual English name.' }),
  aliases: z.array(z.string()).meta({ description: 'Other names and spellings that find this record.' }),
  wikidata_id: z.string().nullable().meta({ description: 'Wikidata id; null where none was checked.' }),
  origin: z
    .enum(['authority', 'discovered'])
    .meta({ description: '`authority`: from the authority file. `discovered`: found in a text by rules.' }),
  description: z
    .string()
    .nullable()
    .meta({ description: 'Who or what it is, in one line; null where nothing says so.' }),
  article_count: z.int().meta({ description: 'In how many articles.' }),
  mention_count: z.int().meta({ description: 'How many times in all.' }),
  first_seen: z.string().nullable().meta({ description: 'Publication of the earliest article.' }),
  last_seen: z.string().nullable().meta({ description: 'Publication of the latest article.' }),
}

/** Who can speak has it. */
export const quoteCount = z.int().meta({ description: 'How many quotations.' })

export const originFilter = entityFields.origin.optional().meta({
  description:
    'Only what the authority file has (`authority`), or only what was found in a text by rules (`discovered`).',
  example: 'discovered',
})

const links = z
  .strictObject({
    self: z.string().meta({ description: 'This record.' }),
    articles: z.string().meta({ description: 'The articles that name it.' }),
    mentions: z.string().meta({ description: 'Every mention of it.' }),
    quotes: z.string().optional().meta({ description: 'What this person or organization said.' }),
    events: z.string().optional().meta({ description: 'The events that have this person, or this place.' }),
    related: z.string().meta({ description: 'Who and what stands together with it.' }),
    wikidata: z.string().optional().meta({ description: 'Its Wikidata page.' }),
  })
  .meta({ id: 'EntityLinks', description: 'Where to go on from here.' })

export const entityLinks = links

export const entitySort = z
  .enum(['mentions', 'name'])
  .default('mentions')
  .meta({ description: 'Most mentioned first, or by name.', example: 'name' })

export const person = z
  .strictObject({
    id: entityFields.id,
    name: entityFields.name,
    sort_name: z.string().meta({ description: 'The name as an index has it, surname first.' }),
    aliases: entityFields.aliases,
    description: entityFields.description,
    wikidata_id: entityFields.wikidata_id,
    origin: entityFields.origin,
    article_count: entityFields.article_count,
    mention_count: entityFields.mention_count,
    quote_count: quoteCount,
    first_seen: entityFields.first_seen,
    last_seen: entityFields.last_seen,
    links,
  })
  .meta({ id: 'Person', description: 'A person that articles name.' })

export const personList = listOf(person, 'PersonList', facetsOf(PERSON_FACETS))

export const personQuery = z.strictObject({
  q: textFilter.q.meta({
    description: 'Words of the name or of an alias; `prefix*` for beginnings.',
    example: 'lav*',
  }),
  origin: originFilter,
  ...scopeFilters,
  sort: entitySort,
  ...plainFacetParameters(PERSON_FACETS),
  ...paging,
})

export type Person = z.infer<typeof person>
export type PersonQuery = z.infer<typeof personQuery>
