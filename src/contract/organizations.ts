/** Organizations that the loaded articles name. */
import { z } from 'zod'
import { listOf } from './common.ts'
import { facetsOf, ORGANIZATION_FACETS, plainFacetParameters } from './facets.ts'
import { scopeFilters, textFilter } from './filters.ts'
import { paging } from './parameters.ts'
import { entityFields, entityLinks, entitySort, originFilter, quoteCount } from './people.ts'

export const organizationKind = z.enum([
  'state',
  'international',
  'party',
  'armed',
  'agency',
  'media',
  'company',
  'other',
])

export const organization = z
  .strictObject({
    id: entityFields.id,
    name: entityFields.name,
    aliases: entityFields.aliases,
    kind: organizationKind.meta({
      description: 'What sort of organization it is; `other` for discovered ones.',
    }),
    description: entityFields.description,
    wikidata_id: entityFields.wikidata_id,
    origin: entityFields.origin,
    article_count: entityFields.article_count,
    mention_count: entityFields.mention_count,
    quote_count: quoteCount,
    first_seen: entityFields.first_seen,
    last_seen: entityFields.last_seen,
    links: entityLinks,
  })
  .meta({ id: 'Organization', description: 'An organization that articles name.' })

export const organizationList = listOf(organization, 'OrganizationList', facetsOf(ORGANIZATION_FACETS))

export const organizationQuery = z.strictObject({
  q: textFilter.q.meta({
    description: 'Words of the name or of an alias; `prefix*` for beginnings.',
    example: 'nations',
  }),
  kind: organizationKind
    .optional()
    .meta({ description: 'Only this kind of organization.', example: 'international' }),
  origin: originFilter,
  ...scopeFilters,
  sort: entitySort,
  ...plainFacetParameters(ORGANIZATION_FACETS),
  ...paging,
})

export type Organization = z.infer<typeof organization>
export type OrganizationQuery = z.infer<typeof organizationQuery>
