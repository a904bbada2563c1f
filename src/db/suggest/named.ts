/** The kinds whose records have rows in `names`, and which of those rows count as names. */
import { type SQL, sql } from 'drizzle-orm'
import { LEVEL } from '../names.ts'
import { names, organizations, people, places, sources } from '../tables.ts'
import { number } from './typed.ts'

export const RECORDS = { person: people, place: places, organization: organizations, source: sources }
export type Recorded = keyof typeof RECORDS

export const ofKind = (kind: Recorded): SQL => sql`${names.kind} = ${sql.raw(`'${kind}'`)}`
/** Ids are no names: nobody begins to type one, and a Q would begin them all. */
export const isName = (row: SQL, name: SQL): SQL =>
  sql`(${row}.level < ${number(LEVEL.id)} or ${row}.alias = ${name})`
