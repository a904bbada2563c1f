/** /organizations: the list and one organization. */
import { z } from 'zod'
import {
  type Organization,
  organization,
  organizationList,
  organizationQuery,
} from '../contract/organizations.ts'
import { getOrganization, listOrganizations, type OrganizationRow } from '../db/organizations.ts'
import { parseText } from '../db/q.ts'
import { entityLinks, ofOrigin, recordWords } from './people.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { understand } from './scope.ts'
import { organizationShape } from './shapes/organizations.ts'
import { unknownRecord } from './unknown.ts'

const showOrganization = ({ name_key: _, ...row }: OrganizationRow): Organization =>
  organization.parse({ ...row, links: entityLinks('organizations', 'organization', row) })

export const listOrganizationsRoute = listRoute({
  path: '/organizations',
  operationId: 'listOrganizations',
  tag: 'organizations',
  summary: 'Organizations that the articles name',
  description:
    'Filters mean "in articles that …": `/organizations?person=Kerry` lists what is named beside Kerry.',
  query: organizationQuery,
  response: organizationList,
  examples: ['/organizations', '/organizations?kind=international', '/organizations?person=Kerry'],
  list: async ({ db, query }) => {
    const { q, kind, origin, ...filters } = query
    const understood = await understand(db, filters)
    const choice = { q: q === undefined ? null : parseText(q), kind, origin }
    const noun = kind === undefined ? 'organizations' : `organizations of kind ${kind}`
    const organizations = await listOrganizations(db, understood.scope, choice, query.sort)
    return listing(organizations, {
      facets: organizations.facets,
      show: (rows) => rows.map((row) => JSON.stringify(showOrganization(row))),
      keyOf: (row) => [query.sort === 'name' ? row.name_key : row.mention_count, row.id],
      kinds: [query.sort === 'name' ? 'text' : 'number', 'text'],
      shape: organizationShape,
      words: recordWords(
        ofOrigin(noun, origin),
        q,
        understood.words,
        query.sort === 'name' ? 'by name' : 'most mentioned first',
      ),
      resolved: understood.resolved,
    })
  },
})

export const getOrganizationRoute = route({
  path: '/organizations/{id}',
  operationId: 'getOrganization',
  tag: 'organizations',
  summary: 'One organization',
  description: 'What it is and how often the articles name it.',
  query: z.strictObject({}),
  params: z.strictObject({
    id: z.string().meta({ description: 'The id of an organization.', example: 'islamic-state' }),
  }),
  response: organization,
  examples: ['/organizations/islamic-state'],
  answer: async ({ db, params }) => {
    const row = await getOrganization(db, params.id)
    if (!row) throw await unknownRecord(db, 'organization', params.id)
    return json(showOrganization(row))
  },
})
