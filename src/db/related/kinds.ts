/** The kinds of records that sentences name: their links to articles, and their names. */
import { inArray } from 'drizzle-orm'
import type { Database } from '#dialect'
import { inChunks } from '../chunks.ts'
import {
  article_organizations,
  article_people,
  article_places,
  organizations,
  people,
  places,
} from '../tables.ts'

export const NAMED = {
  person: { links: article_people, id: article_people.person_id, records: people },
  place: { links: article_places, id: article_places.place_id, records: places },
  organization: {
    links: article_organizations,
    id: article_organizations.organization_id,
    records: organizations,
  },
} as const

export type NamedKind = keyof typeof NAMED

/** The names of these records, by id. */
export async function namesOf(db: Database, kind: NamedKind, ids: string[]): Promise<Map<string, string>> {
  const { records } = NAMED[kind]
  const rows = await inChunks(ids, async (chunk) =>
    db.orm.select({ id: records.id, name: records.name }).from(records).where(inArray(records.id, chunk)),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
