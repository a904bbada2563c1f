/** The rows of organizations.csv. */

import type { OrganizationKind, OrganizationRecord } from '../types.ts'
import { aliases, optional, type Row, required, rows } from './cells.ts'

const ORGANIZATION_KINDS: ReadonlySet<string> = new Set<OrganizationKind>([
  'state',
  'international',
  'party',
  'armed',
  'agency',
  'media',
  'company',
  'other',
])
const COLUMNS = 'id,name,aliases,kind,description,wikidata_id'

/** A file of organizations without any. */
export const NO_ORGANIZATIONS = `${COLUMNS}\n`

/** Parses the file's text. Throws an Error `organizations.csv:12: …` at the first row that is wrong. */
export function parseOrganizations(text: string): OrganizationRecord[] {
  return rows('organizations.csv', text, COLUMNS).map(toOrganization)
}

function toOrganization(row: Row): OrganizationRecord {
  const kind = required(row, 'kind')
  if (!ORGANIZATION_KINDS.has(kind))
    row.fail(`kind "${kind}" is not one of ${[...ORGANIZATION_KINDS].join(', ')}`)
  return {
    id: required(row, 'id'),
    name: required(row, 'name'),
    aliases: aliases(row),
    kind: kind as OrganizationKind,
    description: row.cells.description ?? '',
    wikidataId: optional(row, 'wikidata_id'),
  }
}
